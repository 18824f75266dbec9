package vn.thidua.notification.shared;

import java.time.ZoneId;

/** The zone in which people read times and in which quiet hours count. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
