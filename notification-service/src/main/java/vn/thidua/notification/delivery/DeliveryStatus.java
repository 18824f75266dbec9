package vn.thidua.notification.delivery;

/** How far a notification has come: PENDING, SENDING, and DELIVERED, or RETRY and SENDING again, or DEAD. */
enum DeliveryStatus {
    PENDING,
    SENDING,
    RETRY,
    DELIVERED,
    DEAD
}
