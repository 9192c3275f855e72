// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the occurrence meant in a story told in order: that of the year named last, rolled into the next year when it would
 * otherwise fall far behind.
 */
final class TextForward {

    /** A month this far behind the last one belongs to the next year: March after December. */
    private static final int MONTHS_BEHIND = 7;

    /** A year further away is an aside, not the next step of the story. */
    private static final int FAR = 20;

    private final RecurringCalendar calendar;

    TextForward(RecurringCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns the date from which the story goes on, or null. */
    @SuppressWarnings("ReferenceEquality") // the very same mention, not an equal one
    @Nullable Referent base(Scope scope) {
        Discourse discourse = scope.discourse();
        Referent named = discourse.lastNamingYear();
        if (named != null && scope.sameSentence(named)) {
            return named;
        }
        Referent last = discourse.lastUpTo(Granularity.YEAR);
        Referent fine = discourse.lastUpTo(Granularity.SEASON);
        if (last == null || fine == null || last == fine || scope.sameSentence(last)) {
            return last;
        }
        int jump = last.year() - fine.year();
        return jump > FAR || jump < 0 ? fine : last;
    }

    /** Returns the occurrence, or null if the earlier date does not fix one. */
    @Nullable CalendarUnit from(Recurring what, Referent last) {
        LocalDate begin = last.date().unit().firstDay();
        if (what instanceof Recurring.Weekday weekday) {
            return last.granularity() == Granularity.DAY
                    ? new CalendarUnit.Day(begin.with(TemporalAdjusters.nextOrSame(weekday.day())))
                    : null;
        }
        if (what instanceof Recurring.Weekend) {
            return last.granularity().isCoarserThan(Granularity.WEEK)
                    ? null
                    : CalendarUnit.Weekend.of(begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
        if (last.granularity().isCoarserThan(Granularity.YEAR)) {
            return null;
        }
        CalendarUnit here = calendar.inYear(what, begin.getYear());
        if (here == null || !last.granularity().isFinerThan(Granularity.SEASON)) {
            return here;
        }
        boolean behind = here.firstDay().plusMonths(MONTHS_BEHIND).isBefore(begin);
        return behind ? calendar.inYear(what, begin.getYear() + 1) : here;
    }
}
