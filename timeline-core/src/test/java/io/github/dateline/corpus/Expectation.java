// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.testing.CorpusCase;
import java.util.Arrays;
import java.util.List;

/**
 * What a phrasing must give: the mentions in text order, and the range that two of them make.
 *
 * @param mentions one entry for each mention that must be found
 * @param range the days of the range, or null if nothing is said of one
 * @param undated whether mentions may be found freely as long as none has a place in the calendar
 */
record Expectation(List<ExpectedMention> mentions, ExpectedDays range, boolean undated) {

    /** Expected side of a phrasing that may hold amounts of time, but no date. */
    private static final String NO_DATE = "no-date";

    static Expectation parse(String text) {
        if (text.equals(CorpusCase.NONE) || text.equals(NO_DATE)) {
            return new Expectation(List.of(), null, text.equals(NO_DATE));
        }
        String[] sides = text.split("=>", 2);
        List<ExpectedMention> mentions = Arrays.stream(sides[0].split(";"))
                .map(each -> ExpectedMention.parse(each.strip()))
                .toList();
        return new Expectation(mentions, sides.length == 1 ? null : ExpectedDays.parse(sides[1].strip()), false);
    }
}
