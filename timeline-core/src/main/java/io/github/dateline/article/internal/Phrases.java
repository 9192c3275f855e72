// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of lines, compared by their words alone. An entry that ends in {@code *} stands for every line that begins with
 * it.
 */
final class Phrases {

    private final Set<String> whole = new HashSet<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();

    private Phrases() {}

    /** Reads the entries of a word file whose first field is the kind asked for. */
    static Phrases read(String file, String kind) {
        Phrases phrases = new Phrases();
        for (DataFile.Row row : ArticleFiles.read(file).rows(2)) {
            if (!row.field(0).equals(kind)) {
                continue;
            }
            String text = row.field(1);
            String words = Chars.words(text);
            if (text.endsWith("*")) {
                phrases.beginnings
                        .computeIfAbsent(firstWord(words), k -> new ArrayList<>())
                        .add(words);
            } else {
                phrases.whole.add(words);
            }
        }
        return phrases;
    }

    /** Tells whether a line, given by {@link Chars#words}, is in the set. */
    boolean contains(String words) {
        if (whole.contains(words)) {
            return true;
        }
        for (String beginning : beginnings.getOrDefault(firstWord(words), List.of())) {
            if (words.startsWith(beginning)
                    && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one of the entries stands somewhere in the line. */
    boolean standsIn(String words) {
        String framed = ' ' + words + ' ';
        for (String phrase : whole) {
            if (framed.contains(' ' + phrase + ' ')) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
