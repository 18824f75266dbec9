package vn.thidua.notification.delivery;

import java.time.Instant;

/** A parcel that this sender may send until its lease ends. @param attempts including this one; also the fence against a later claim */
record Claim(Parcel parcel, int attempts, Instant leasedUntil) {}
