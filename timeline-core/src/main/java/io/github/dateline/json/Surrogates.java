// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

/** Half characters, which no encoding can carry. */
final class Surrogates {

    private Surrogates() {}

    /** Returns the text with U+FFFD for each surrogate that stands alone; its length stays the same. */
    static String repair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return repairFrom(text, i);
                }
            }
        }
        return text;
    }

    private static String repairFrom(String text, int first) {
        StringBuilder repaired = new StringBuilder(text);
        for (int i = first; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < repaired.length()
                        && Character.isLowSurrogate(repaired.charAt(i + 1));
                if (pair) {
                    i++;
                } else {
                    repaired.setCharAt(i, '\uFFFD');
                }
            }
        }
        return repaired.toString();
    }
}
