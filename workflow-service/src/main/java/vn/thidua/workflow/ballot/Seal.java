package vn.thidua.workflow.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource.PSpecified;

/**
 * Closes and opens envelopes: RSA-OAEP with SHA-256. Every envelope has the same length whatever it says, two of the same choice
 * differ, and one that was moved to another voter, item or box does not open.
 */
final class Seal {

    private static final int KEY_BITS = 3072;
    private static final int RECEIPT_BYTES = 16;
    private static final String CIPHER = "RSA/ECB/OAEPPadding";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS, RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the public key of the box cannot be read", damaged);
        }
    }

    static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the two shares do not make a key", damaged);
        }
    }

    static String newReceipt() {
        var code = new byte[RECEIPT_BYTES];
        RANDOM.nextBytes(code);
        return HexFormat.of().formatHex(code);
    }

    static Envelope close(PublicKey key, BoxId box, String voter, Ballot ballot) {
        var content = new byte[1 + RECEIPT_BYTES];
        content[0] = code(ballot.choice());
        System.arraycopy(HexFormat.of().parseHex(ballot.receipt()), 0, content, 1, RECEIPT_BYTES);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, box, voter, ballot.item()).doFinal(content);
            return new Envelope(voter, ballot.item(), HexFormat.of().formatHex(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code ballot-envelope-damaged} when it was changed or moved */
    static Ballot open(PrivateKey key, BoxId box, Envelope envelope) {
        try {
            var content = cipher(Cipher.DECRYPT_MODE, key, box, envelope.voter(), envelope.item())
                    .doFinal(HexFormat.of().parseHex(envelope.sealed()));
            var receipt = HexFormat.of().formatHex(Arrays.copyOfRange(content, 1, content.length));
            return new Ballot(envelope.item(), choice(content[0]), receipt);
        } catch (GeneralSecurityException damaged) {
            // neither voter nor cause: the log must not tell whose envelope it was
            throw BallotProblem.BALLOT_ENVELOPE_DAMAGED.on();
        }
    }

    private static Cipher cipher(int mode, Key key, BoxId box, String voter, UUID item)
            throws GeneralSecurityException {
        var belongsTo = (box.value() + "/" + item + "/" + voter).getBytes(StandardCharsets.UTF_8);
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(
                mode,
                key,
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSpecified(belongsTo)),
                RANDOM);
        return cipher;
    }

    private static byte code(Choice choice) {
        return switch (choice) {
            case YES -> 1;
            case NO -> 2;
            case INVALID -> 3;
        };
    }

    private static Choice choice(byte code) {
        return switch (code) {
            case 1 -> Choice.YES;
            case 2 -> Choice.NO;
            default -> Choice.INVALID;
        };
    }
}
