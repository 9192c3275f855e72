// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

/** Cuts text into words: runs of letters, or numbers with their marks ("3,000", "16.4"). */
final class Words {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private Words() {}

    /** Adds the terms of the words between the two offsets. */
    static void read(String text, int from, int to, Vocabulary vocabulary, ArticleTerms.TermList terms) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int start = i;
            if (Character.isDigit(c)) {
                i = number(text, i, to);
            } else if (Character.isLetter(c)) {
                while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                    i++;
                }
            } else {
                i++;
                continue;
            }
            boolean telling = i - start >= SHORTEST || (Character.isDigit(c) && i - start > 1);
            if (telling && i - start <= LONGEST) {
                int term = vocabulary.term(text.substring(start, i));
                if (term >= 0) {
                    terms.add(term);
                }
            }
        }
    }

    private static int number(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean mark = (c == '.' || c == ',') && i + 1 < to && Character.isDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !mark) {
                break;
            }
            i++;
        }
        return i;
    }
}
