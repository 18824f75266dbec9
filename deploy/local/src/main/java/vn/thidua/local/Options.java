package vn.thidua.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param reset whether all data of earlier runs is thrown away first
 * @param listen address that both services listen on
 * @param folder where data, logs and addresses lie; null for the usual places in the checkout
 */
record Options(
        boolean help,
        boolean reset,
        Ports ports,
        String listen,
        @Nullable Path folder) {

    static final String HELP = """
            Starts the whole system on this machine: PostgreSQL, Kafka, a mail sink, both services and sample data.

              --reset              throw away the data of earlier runs first
              --port-offset N      add N to every port
              --port NAME=N        choose one port; NAME is one of
                                   %s
              --listen ADDRESS     address that the services listen on (default 127.0.0.1)
              --folder FOLDER      keep data, logs and endpoints.json there, not in deploy/local/.data and .run
              --help               show this text
            """.formatted(String.join(
            ", ", Arrays.stream(Port.values()).map(Port::option).toList()));

    static Options parse(String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var options = new Options(false, false, Ports.usual(), "127.0.0.1", null);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String argument, Deque<String> rest) {
        var name = argument.replaceFirst("=.*", "");
        if (argument.startsWith("--") && argument.contains("=")) {
            rest.push(argument.substring(name.length() + 1));
        }
        return switch (name) {
            case "--help", "-h" -> new Options(true, reset, ports, listen, folder);
            case "--reset" -> new Options(help, true, ports, listen, folder);
            case "--port-offset" -> with(ports.shiftedBy(number(name, value(name, rest))));
            case "--port" -> with(withPort(value(name, rest)));
            case "--listen" -> new Options(help, reset, ports, value(name, rest), folder);
            case "--folder" -> new Options(help, reset, ports, listen, Path.of(value(name, rest)));
            default -> throw new StartRefused("Unknown option " + argument + ".\n\n" + HELP);
        };
    }

    private Options with(Ports changed) {
        return new Options(help, reset, changed, listen, folder);
    }

    private Ports withPort(String assignment) {
        var parts = assignment.split("=", 2);
        var port = Port.named(parts[0])
                .orElseThrow(() -> new StartRefused("There is no port named " + parts[0] + ".\n\n" + HELP));
        return ports.with(port, number("--port " + parts[0], parts.length == 2 ? parts[1] : ""));
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartRefused(name + " needs a value.\n\n" + HELP);
        }
        return rest.pop();
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw new StartRefused("%s needs a number, but got \"%s\".".formatted(name, value));
        }
    }
}
