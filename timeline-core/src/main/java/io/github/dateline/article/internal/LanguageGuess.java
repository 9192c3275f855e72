// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language of a text: what it declares, else the language whose function words it uses most. */
final class LanguageGuess {

    /** So many words tell a language. */
    private static final int SAMPLE = 400;

    private static final Map<String, int[]> WORDS = new HashMap<>();
    private static final String[] TAGS = load();

    private LanguageGuess() {}

    /** Returns a well-formed BCP 47 tag for what a page or file declares ({@code en_GB} gives {@code en-GB}), or null. */
    static @Nullable String tag(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    /** Returns the language's tag, or null where no language has a clear lead. */
    static @Nullable String of(String text) {
        int[] hits = new int[TAGS.length];
        int words = 0;
        int i = 0;
        while (i < text.length() && words < SAMPLE) {
            int stop = i;
            while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (stop > i) {
                words++;
                if (stop - i <= 6) {
                    for (int tag : WORDS.getOrDefault(DateLabels.lower(text, i, stop), new int[0])) {
                        hits[tag]++;
                    }
                }
            }
            i = Math.max(stop, i + 1);
        }
        int best = 0;
        int second = -1;
        for (int t = 1; t < hits.length; t++) {
            if (hits[t] > hits[best]) {
                second = best;
                best = t;
            } else if (second < 0 || hits[t] > hits[second]) {
                second = t;
            }
        }
        boolean clear = hits[best] * 10 >= words && hits[best] > 2 && hits[best] > hits[second] + hits[second] / 4;
        return clear ? TAGS[best] : null;
    }

    private static String[] load() {
        List<DataFile.Row> rows = ArticleFiles.read("function-words.txt").rows(2);
        String[] tags = new String[rows.size()];
        for (int t = 0; t < tags.length; t++) {
            tags[t] = rows.get(t).field(0);
            for (String word : rows.get(t).words(1)) {
                int[] before = WORDS.getOrDefault(word, new int[0]);
                int[] after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = t;
                WORDS.put(word, after);
            }
        }
        return tags;
    }
}
