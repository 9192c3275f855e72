// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.text.DataFile;
import java.util.HashMap;
import java.util.Map;

/** Month names of all languages in one table: where two languages share a word, they mean the same month. */
final class MonthNames {

    private static final Map<String, Integer> MONTHS = load();

    /** No month name of the table is longer. */
    static final int LONGEST = 16;

    private MonthNames() {}

    /** Returns the month (1 to 12) that the word names, whatever its case, or 0. */
    static int month(CharSequence text, int start, int end) {
        int n = end - start;
        if (n < 3 || n > LONGEST) {
            return 0;
        }
        char[] low = new char[n];
        for (int i = 0; i < n; i++) {
            low[i] = Character.toLowerCase(text.charAt(start + i));
        }
        return MONTHS.getOrDefault(new String(low), 0);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> months = new HashMap<>();
        for (DataFile.Row row : ArticleFiles.read("months.txt").rows(3)) {
            int month = Integer.parseInt(row.field(1));
            for (String word : row.words(2)) {
                Integer before = months.putIfAbsent(word, month);
                if (before != null && before != month) {
                    throw row.expected(word + " to mean month " + before, String.valueOf(month));
                }
            }
        }
        return Map.copyOf(months);
    }
}
