package vn.thidua.notification.recipients;

import java.util.Set;

/** A person is in the address book now with these groups; published in the transaction that wrote it. */
public record AddressKept(Recipient person, Set<String> groups) {}
