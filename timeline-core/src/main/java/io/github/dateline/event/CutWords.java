// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Map;
import java.util.Set;

/** The words by which headings, subjects and the ends of titles are told, from {@code cut-words.txt}. */
final class CutWords {

    private static final Map<String, Set<String>> KINDS = EventFiles.kinds("cut-words.txt");

    private CutWords() {}

    /** Tells whether the word is of the kind that the file names. */
    static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
