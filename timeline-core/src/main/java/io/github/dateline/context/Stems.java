// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

/** Joins the commonest inflections of English, so that "reopened" meets "reopens" and "ships" meets "ship". */
final class Stems {

    private Stems() {}

    /** Returns the stem of a lower-case word. */
    static String of(String word) {
        int length = word.length();
        String stem = word;
        if (length > 6 && word.endsWith("ing")) {
            stem = word.substring(0, length - 3);
        } else if (length > 5 && word.endsWith("ied")) {
            stem = word.substring(0, length - 3) + 'y';
        } else if (length > 5 && word.endsWith("ies")) {
            stem = word.substring(0, length - 3) + 'y';
        } else if (length > 5 && word.endsWith("ed")) {
            stem = word.substring(0, length - 2);
        } else if (length > 5 && word.endsWith("es")) {
            stem = word.substring(0, length - 2);
        } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            stem = word.substring(0, length - 1);
        }
        int end = stem.length() - 1;
        if (end > 4 && stem.charAt(end) == 'e') {
            return stem.substring(0, end);
        }
        return stem;
    }
}
