// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** Takes the common English endings off a word, so that "captured", "captures" and "capturing" meet. */
final class Stemmer {

    private Stemmer() {}

    /** Stems the lower-case word in the first {@code length} units of the buffer and returns its new length. */
    static int stem(char[] word, int length) {
        int n = length;
        if (n < 4 || !letter(word[n - 1])) {
            return n;
        }
        n = plural(word, n);
        if (n > 5 && ends(word, n, "ing")) {
            n = undouble(word, n - 3);
        } else if (n > 4 && ends(word, n, "ed")) {
            n = undouble(word, n - 2);
        }
        if (n > 4 && word[n - 1] == 'e') {
            n--;
        }
        return foldSpelling(word, n);
    }

    static String stem(String word) {
        char[] buffer = word.toCharArray();
        return new String(buffer, 0, stem(buffer, buffer.length));
    }

    /** British and American spellings meet: defence and defense, organise and organize, labour and labor. */
    private static int foldSpelling(char[] word, int n) {
        if (n > 4 && word[n - 1] == 'c' && word[n - 2] == 'n') {
            word[n - 1] = 's';
        } else if (n > 4 && word[n - 1] == 'z' && word[n - 2] == 'i') {
            word[n - 1] = 's';
        } else if (n > 4 && ends(word, n, "our")) {
            word[n - 2] = 'r';
            return n - 1;
        }
        return n;
    }

    private static int plural(char[] word, int n) {
        if (word[n - 1] != 's' || word[n - 2] == 's' || word[n - 2] == 'u' || word[n - 2] == 'i') {
            return n;
        }
        if (n > 4 && ends(word, n, "ies")) {
            word[n - 3] = 'y';
            return n - 2;
        }
        if (n > 4
                && (ends(word, n, "sses") || ends(word, n, "shes") || ends(word, n, "ches") || ends(word, n, "xes"))) {
            return n - 2;
        }
        return n - 1;
    }

    private static int undouble(char[] word, int n) {
        boolean twice = n > 3 && word[n - 1] == word[n - 2];
        return twice && word[n - 1] != 'l' && word[n - 1] != 's' && word[n - 1] != 'e' ? n - 1 : n;
    }

    private static boolean ends(char[] word, int n, String suffix) {
        int from = n - suffix.length();
        for (int i = 0; i < suffix.length(); i++) {
            if (word[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the character is part of a word: a quick way for ASCII, the full one for the rest. */
    static boolean isWordChar(char c) {
        return c < 128 ? letter((char) (c | 0x20)) || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
