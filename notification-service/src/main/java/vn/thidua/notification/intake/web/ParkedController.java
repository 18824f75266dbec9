package vn.thidua.notification.intake.web;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.intake.ParkedRecord;
import vn.thidua.notification.intake.ParkingLot;
import vn.thidua.notification.intake.ReplayParked;
import vn.thidua.notification.shared.Ids;

/** What waits in the parking lot, and its replay. For SYS_ADMIN, as the security configuration says. */
@RestController
@RequestMapping("/api/parked")
class ParkedController {

    private static final int MOST = 500;

    private final ParkingLot parkingLot;
    private final ReplayParked replay;

    ParkedController(ParkingLot parkingLot, ReplayParked replay) {
        this.parkingLot = parkingLot;
        this.replay = replay;
    }

    record Waiting(long total, List<ParkedRecord> items) {}

    @GetMapping
    Waiting waiting(@RequestParam(defaultValue = "100") int limit) {
        return new Waiting(parkingLot.waitingCount(), parkingLot.waiting(Math.max(1, Math.min(limit, MOST))));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id, Principal administrator) {
        replay.of(Ids.parse(id), administrator.getName());
    }
}
