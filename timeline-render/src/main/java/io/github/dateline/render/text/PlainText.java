// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.text;

/** Makes text fit for one line of any format: titles, names, labels. */
public final class PlainText {

    private PlainText() {}

    /**
     * Returns the text on one line: runs of white space and controls become one space, and the characters that override
     * the direction of what follows (U+202A to U+202E, U+2066 to U+2069) are removed.
     */
    public static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDirectional(c)) {
                continue;
            }
            if (!isSpace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == ' ' ? line.substring(0, length - 1) : line.toString();
    }

    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most text is ASCII, and this is asked of all of it.
            boolean isPlain = c > ' ' && c < 0x7F;
            if (!isPlain && (c == ' ' ? before == ' ' : (isSpace(c) || isDirectional(c)))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirectional(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * Returns the first words of the text, at most {@code longest} characters and an ellipsis; a single longer word is cut
     * between two characters.
     */
    public static String abbreviate(String text, int longest) {
        String line = oneLine(text);
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        if (cut < longest / 2) {
            cut = Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest;
        }
        return line.substring(0, cut).stripTrailing() + "\u2026";
    }
}
