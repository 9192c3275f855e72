// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for HTML and XML 1.0, for element content and quoted attributes alike. This is the only class that
 * does, and the only one that may call Commons Text for it.
 *
 * <p>Characters that neither format can carry are dropped: controls other than tab, line feed and carriage return,
 * surrogates that stand alone, and noncharacters.
 */
public final class Escape {

    private static final boolean[] PLAIN_ASCII = new boolean[128];

    static {
        for (char c = ' '; c < 127; c++) {
            PLAIN_ASCII[c] = "<>&\"'".indexOf(c) < 0;
        }
        PLAIN_ASCII['\t'] = true;
        PLAIN_ASCII['\n'] = true;
    }

    private Escape() {}

    /** Writes the text escaped. */
    public static void markup(String text, Appendable target) throws IOException {
        int length = text.length();
        int special = nextSpecial(text, 0);
        if (special == length) {
            target.append(text);
            return;
        }
        int written = 0;
        while (special < length) {
            String entity = entity(text.charAt(special));
            if (entity == null) {
                // Controls and what lies beyond the plane of most scripts: rare, and not to be judged by one character.
                target.append(StringEscapeUtils.escapeXml10(allowed(text.substring(written))));
                return;
            }
            // Not by range: most targets copy a range character by character.
            if (special > written) {
                target.append(text.substring(written, special));
            }
            target.append(entity);
            written = special + 1;
            special = nextSpecial(text, written);
        }
        if (written < length) {
            target.append(text.substring(written));
        }
    }

    /** Returns the text escaped. */
    public static String markup(String text) {
        if (nextSpecial(text, 0) == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        try {
            markup(text, escaped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escaped.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&apos;";
            default -> null;
        };
    }

    /** Returns where the next character is that needs a second look, or the length. Most text has none. */
    private static int nextSpecial(String text, int from) {
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? !PLAIN_ASCII[c] : (c < 0xA0 || c >= 0xD800)) {
                break;
            }
        }
        return i;
    }

    /** Returns the text without the characters that HTML and XML have no place for. */
    public static String allowed(String text) {
        int first = firstForbidden(text);
        if (first < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isForbidden(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char plain = text.charAt(i);
            // Most characters are of this kind.
            if (plain >= ' ' && plain < 0x7F) {
                continue;
            }
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return -1;
    }

    private static boolean isForbidden(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || nonCharacter || (c >= 0xD800 && c <= 0xDFFF);
    }
}
