package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Which number each port has in this run. */
public record Ports(Map<Port, Integer> numbers) {

    private static final int LARGEST = 65_535;

    public Ports {
        numbers.forEach((port, number) -> {
            if (number < 1 || number > LARGEST) {
                throw new StartRefused(
                        "The port of %s must be 1..%d, but is %d.".formatted(port.purpose(), LARGEST, number));
            }
        });
        numbers = Map.copyOf(numbers);
    }

    static Ports usual() {
        return of(Port::usual);
    }

    /** Ports that nobody listens on at this moment. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        var numbers = new EnumMap<Port, Integer>(Port.class);
        try {
            for (var port : Port.values()) {
                var socket = new ServerSocket(0);
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    Ports shiftedBy(int offset) {
        return of(port -> of(port) + offset);
    }

    Ports with(Port changed, int number) {
        return of(port -> port == changed ? number : of(port));
    }

    /** Refuses the start with one line per taken port: which, for what, and how to choose another. */
    void requireFree(String address) {
        var taken = Arrays.stream(Port.values())
                .filter(port -> isTaken(of(port), address))
                .map(port -> "Port %d (%s) is taken. Free it, or choose another with --port %s=NUMBER."
                        .formatted(of(port), port.purpose(), port.option()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StartRefused(taken + "\nOr move all ports at once, for instance with --port-offset 10000.");
        }
    }

    private static boolean isTaken(int number, String address) {
        try (var socket = new ServerSocket(number, 1, InetAddress.getByName(address))) {
            return !socket.isBound();
        } catch (IOException inUse) {
            return true;
        }
    }

    private static Ports of(ToIntFunction<Port> number) {
        return new Ports(
                Arrays.stream(Port.values()).collect(Collectors.toMap(port -> port, port -> number.applyAsInt(port))));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
