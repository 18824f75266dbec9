package vn.thidua.notification.shared;

/** Ways on which a notification can reach a person. */
public enum ChannelKind {
    EMAIL,
    IN_APP,
    SMS,
    ZALO
}
