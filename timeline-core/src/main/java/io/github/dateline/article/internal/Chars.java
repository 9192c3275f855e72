// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

/** Small tests and clean-ups of characters, the same for every reader. */
final class Chars {

    private Chars() {}

    /** Tells whether a character is white space, the no-break and zero-width ones included. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060'
                || c == '\u00AD'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085';
    }

    /** Tells whether a character has no width and parts no words: soft hyphen, zero-width space, byte-order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /** Returns the text without white space at its ends and with each run of white space inside as one blank. */
    static String squeeze(CharSequence text) {
        int n = text.length();
        StringBuilder out = new StringBuilder(n);
        boolean gap = false;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the text without white space at its ends, in every sense of {@link #isSpace}. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the words of a line for comparing: lower case, everything but letters and digits as single blanks. */
    static String words(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '\u2019' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    static int count(CharSequence text, char wanted) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                n++;
            }
        }
        return n;
    }
}
