package vn.thidua.workflow.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Folds a list of records into one SHA-256 that changes with any of them and with their order (RFC 6962, section 2.1). */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root over hashes made with {@link #leaf}; over none it is the hash of nothing. */
    public static byte[] rootOf(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256().digest();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var left = Integer.highestOneBit(leaves.size() - 1);
        var hash = sha256();
        hash.update(NODE);
        hash.update(rootOf(leaves.subList(0, left)));
        return hash.digest(rootOf(leaves.subList(left, leaves.size())));
    }

    /** Hash of one record; its prefix keeps a record from passing for an inner node. */
    public static byte[] leaf(byte[] content) {
        var hash = sha256();
        hash.update(LEAF);
        return hash.digest(content);
    }

    /** A fresh SHA-256; every Java platform has it. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
