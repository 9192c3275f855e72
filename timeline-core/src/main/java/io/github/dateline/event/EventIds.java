// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Ids of events: UUID version 5 (RFC 9562) of the timeline, the first source's address and its evidence sentence. */
public final class EventIds {

    /** Version 5 of the URL name space and "https://dateline.github.io/event". */
    private static final UUID NAMESPACE =
            version5(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://dateline.github.io/event");

    private EventIds() {}

    /** Returns the id; {@code number} tells events of one sentence apart, 0 for the first of them. */
    static String of(String timeline, String address, String sentence, int number) {
        String name = timeline + '\n' + address + '\n' + HexFormat.of().formatHex(digest("SHA-256", normal(sentence)));
        return version5(NAMESPACE, number == 0 ? name : name + '\n' + number).toString();
    }

    /** Returns the id of a part that an editor has split off an event, told by its first source. */
    public static String ofPart(String event, String article, String sentence) {
        return of(event, article, sentence, 0);
    }

    /** Returns the sentence in NFKC, lower case, letters and digits only, with single spaces. */
    private static byte[] normal(String sentence) {
        String lower = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (Character.isWhitespace(c) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().getBytes(StandardCharsets.UTF_8);
    }

    private static UUID version5(UUID namespace, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(16 + bytes.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(bytes);
        ByteBuffer hash = ByteBuffer.wrap(digest("SHA-1", input.array()));
        long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] digest(String algorithm, byte[] input) {
        try {
            return MessageDigest.getInstance(algorithm).digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
