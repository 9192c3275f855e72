// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Dateline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as every reader delivers it: paragraphs without furniture, repetition and dateline.
 *
 * @param text the paragraphs, one line feed between them
 * @param origin where the text says that it came from, or null
 * @param dateline the dateline that was cut from the first sentence, or null
 */
record ArticleText(
        String text, @Nullable String origin, @Nullable Dateline dateline) {

    /** A dateline stands in one of so many first paragraphs. */
    private static final int DATELINE_LINES = 4;

    /** Makes the text of raw lines; a first line that repeats the title is dropped. */
    static ArticleText of(List<String> raw, @Nullable String title) {
        List<String> lines = new ArrayList<>(raw.size());
        for (String line : raw) {
            String trimmed = Chars.trim(line);
            if (!trimmed.isEmpty()) {
                lines.add(trimmed);
            }
        }
        if (title != null && lines.size() > 1 && Chars.words(lines.get(0)).equals(Chars.words(title))) {
            lines.remove(0);
        }
        Furniture.Stripped stripped = Furniture.strip(lines);
        List<String> kept = new ArrayList<>(stripped.lines());
        Dateline dateline = null;
        for (int i = 0; i < Math.min(DATELINE_LINES, kept.size()) && dateline == null; i++) {
            DatelineFinder.Found found = DatelineFinder.find(kept.get(i));
            if (found != null) {
                dateline = found.dateline();
                kept.set(i, kept.get(i).substring(found.rest()));
            }
        }
        return new ArticleText(String.join("\n", kept), stripped.origin(), dateline);
    }

    /** Cuts a text at its line ends. */
    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
