// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte-order mark, then what the content proves (bytes that are valid UTF-8 and not plain ASCII
 * are UTF-8 whatever they declare), then the declared charset, then windows-1252.
 */
final class TextDecoder {

    /** A declaration further down than this is not looked for. */
    private static final int HEAD = 4096;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** Returns the position of the first byte that no text holds, or -1; looks at the first 64 KiB. */
    static int binaryAt(byte[] bytes) {
        if (utf16(bytes) != null) {
            return -1;
        }
        int end = Math.min(bytes.length, 1 << 16);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i];
            if (b == 0) {
                return i;
            }
            // A stray control character is damage; many of them are another kind of file.
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 && ++odd > 32) {
                return i;
            }
        }
        return -1;
    }

    static String decode(byte[] bytes) {
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new String(bytes, 2, bytes.length - 2, wide);
        }
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String utf8 = strictUtf8(bytes, start);
        Charset declared = start == 0 ? declared(bytes) : null;
        if (utf8 != null) {
            // Seven-bit encodings such as ISO-2022-JP are valid UTF-8 too: there the declaration knows better.
            boolean escapes = declared != null && utf8.indexOf(27) >= 0 && !declared.equals(StandardCharsets.UTF_8);
            return escapes ? new String(bytes, declared) : utf8;
        }
        if (start == 3 || mostlyUtf8(bytes)) {
            return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        }
        if (declared == null
                || declared.equals(StandardCharsets.UTF_8)
                || declared.equals(StandardCharsets.ISO_8859_1)
                || declared.equals(StandardCharsets.US_ASCII)) {
            return new String(bytes, WINDOWS_1252);
        }
        return new String(bytes, declared);
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static @Nullable String strictUtf8(byte[] bytes, int start) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Tells whether most bytes above 127 stand in well-formed UTF-8 sequences: UTF-8 with a few damaged places. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 && b < 0xF8 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
            int seen = 0;
            while (seen < more && i + 1 + seen < bytes.length && (bytes[i + 1 + seen] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                good++;
                i += more;
            } else {
                bad++;
            }
        }
        return good > 10 * bad;
    }

    /** Returns the charset that the head declares as {@code charset=} or {@code encoding=}, or null. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        int from = at >= 0 ? at + "charset=".length() : -1;
        if (from < 0 && head.startsWith("<?xml")) {
            at = head.indexOf("encoding=");
            from = at >= 0 ? at + "encoding=".length() : -1;
        }
        if (from < 0) {
            return null;
        }
        while (from < head.length()
                && (head.charAt(from) == '"' || head.charAt(from) == '\'' || head.charAt(from) == ' ')) {
            from++;
        }
        int end = from;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        try {
            return end > from ? Charset.forName(head.substring(from, end)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
