// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;

/** Tells whether a year named earlier in a report reaches a date without one. */
final class YearInSentence {

    /** A year frames what follows it closely: "In 2016 the council met in March and again in June". */
    private static final int YEAR_REACH = 60;

    private static final int DATE_REACH = 120;

    private YearInSentence() {}

    /**
     * A year reaches what follows closely in its sentence. A complete date reaches later days of its year: in its sentence,
     * and in its paragraph where the year is plainly another than that of the article, or the verb tells of the past.
     */
    static boolean reaches(Referent year, CalendarUnit candidate, Scope scope) {
        TemporalMention before = year.mention();
        LocalDate day = scope.day();
        if (day == null || before.signal() == TemporalSignal.SINCE) {
            return false;
        }
        if (scope.direction().isAhead() && candidate.lastDay().isBefore(day)) {
            return false;
        }
        int gap = scope.mention().span().start() - before.span().end();
        if (scope.sameSentence(year)) {
            boolean whole = year.granularity() == Granularity.YEAR;
            return whole
                    ? gap <= YEAR_REACH
                    : gap <= DATE_REACH
                            && !candidate.lastDay().isBefore(year.date().unit().firstDay());
        }
        return scope.sameParagraph(year)
                && year.granularity() == Granularity.DAY
                && (Math.abs(day.getYear() - year.year()) > 1 || isTold(year, candidate, scope, day))
                && !candidate.lastDay().isBefore(year.date().unit().firstDay());
    }

    /** What is told of the year before goes on in it where the day has not yet come round again. */
    private static boolean isTold(Referent year, CalendarUnit candidate, Scope scope, LocalDate day) {
        return scope.direction() == Direction.PAST
                && year.year() == day.getYear() - 1
                && candidate.firstDay().plusYears(1).isAfter(day);
    }
}
