// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;

/** What the words beside a date say of it, in several languages. */
final class DateLabels {

    private static final Map<String, Kind> KINDS = load();

    private DateLabels() {}

    /** What a word says of the date beside it. */
    enum Kind {
        PUBLISHED,
        MODIFIED,
        NEUTRAL,
        OTHER,
        /** The word says nothing of dates. */
        NONE
    }

    /** Returns what one word says; the word must be in lower case. */
    static Kind word(String lower) {
        return KINDS.getOrDefault(lower, Kind.NONE);
    }

    /** Returns what the words of a stretch of text say, the last telling word deciding; or NONE. */
    static Kind of(CharSequence text, int start, int end) {
        Kind kind = Kind.NONE;
        int i = start;
        while (i < end) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int stop = i;
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            Kind here = stop - i > 24 ? Kind.NONE : word(lower(text, i, stop));
            if (here == Kind.MODIFIED || here == Kind.OTHER || (here == Kind.PUBLISHED && kind != Kind.MODIFIED)) {
                kind = here;
            }
            i = stop;
        }
        return kind;
    }

    static String lower(CharSequence text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (DataFile.Row row : ArticleFiles.read("date-labels.txt").rows(2)) {
            Kind kind = switch (row.field(0)) {
                case "published" -> Kind.PUBLISHED;
                case "modified" -> Kind.MODIFIED;
                case "neutral" -> Kind.NEUTRAL;
                case "other" -> Kind.OTHER;
                default -> throw row.expected("published, modified, neutral or other", row.field(0));
            };
            for (String word : row.words(1)) {
                if (kinds.putIfAbsent(word, kind) != null) {
                    throw row.expected("each word once", word);
                }
            }
        }
        return Map.copyOf(kinds);
    }
}
