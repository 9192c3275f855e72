// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.DateLabels.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A short line that is nothing but a date of publication or change: "Published 17 March 2025", "By Ann Lee, 3 May 2020,
 * 10:15".
 *
 * @param day the day
 * @param modified whether the line says that this is the day of the last change
 */
record PublicationLine(FoundDay day, boolean modified) {

    private static final int LONGEST = 100;

    /** More letters than these beside the date, its labels and a name are a sentence. */
    private static final int MOST_OTHER_LETTERS = 28;

    static @Nullable PublicationLine read(String line, DayOrder order) {
        if (line.length() > LONGEST) {
            return null;
        }
        FoundDay day = DayScanner.first(line, order);
        if (day == null) {
            return null;
        }
        Kind label = DateLabels.of(line, 0, day.start());
        int limit = label == Kind.PUBLISHED || label == Kind.MODIFIED ? MOST_OTHER_LETTERS + 12 : MOST_OTHER_LETTERS;
        int other = otherLetters(line, 0, day.start()) + otherLetters(line, day.end(), line.length());
        boolean sentence = other > 8 && line.endsWith(".");
        return label == Kind.OTHER || other > limit || sentence
                ? null
                : new PublicationLine(day, label == Kind.MODIFIED);
    }

    private static int otherLetters(String line, int start, int end) {
        int letters = 0;
        int i = start;
        while (i < end) {
            int stop = i;
            while (stop < end && Character.isLetter(line.charAt(stop))) {
                stop++;
            }
            if (stop > i && DateLabels.word(DateLabels.lower(line, i, stop)) == Kind.NONE) {
                letters += stop - i;
            }
            i = Math.max(stop, i + 1);
        }
        return letters;
    }
}
