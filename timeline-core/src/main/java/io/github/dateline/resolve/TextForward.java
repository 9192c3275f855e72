// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        Referent fine = discourse.lastUpTo(Granularity.SEASON);
        if (named != null && scope.sameSentence(named)) {
            // "Papers opened in 2005 tell of no attack on 4 August."
            boolean far = fine != null
                    && scope.mention().paragraph() - fine.mention().paragraph() <= 1
                    && named.year() - fine.year() > FAR;
            return far ? fine : named;
        }
        Referent last = discourse.lastUpTo(Granularity.YEAR);
        if (last == null || fine == null || last == fine || scope.sameSentence(last)) {
            return last;
        }
        int jump = last.year() - fine.year();
        if (jump == 0) {
            // "On December 7, 1941, ..." names the day, then the year.
            return last.mention().sentence() == fine.mention().sentence() ? fine : last;
        }
        int paragraph = last.mention().paragraph();
        boolean turned =
                fine.mention().paragraph() < paragraph && scope.mention().paragraph() - paragraph <= 1;
        if (jump < 0 && jump >= -FAR && turned) {
            return last;
        }
        return jump > FAR || jump < 0 ? fine : last;
    }

    /**
     * Returns the occurrence that goes on from the date named before an aside, or null. A step back from the date named last
     * is rather a step forward from the one before: "In 2008 it was torn down again. On April 15" after days of April 2003.
     */
    @Nullable CalendarUnit past(Recurring what, Referent last, CalendarUnit found, Scope scope) {
        Referent other = scope.discourse().beforeAside();
        LocalDate begin = last.date().unit().firstDay();
        boolean back = last.granularity().isFinerThan(Granularity.SEASON)
                && found.lastDay().isBefore(begin);
        if (other == null || scope.sameSentence(last) || other.year() == last.year()) {
            return null;
        }
        // "above the peak of May 2007. In May, ..." names the month again, a year on.
        boolean again = other.year() > last.year() && found.equals(last.date().unit());
        if (!back && !again) {
            return null;
        }
        CalendarUnit unit = from(what, other);
        if (unit == null) {
            return null;
        }
        LocalDate from = other.date().unit().firstDay();
        long away = Math.abs(ChronoUnit.DAYS.between(from, unit.firstDay()));
        boolean forward = !unit.lastDay().isBefore(from);
        return away <= (forward ? MONTHS_BEHIND * 30L : Math.abs(ChronoUnit.DAYS.between(begin, found.firstDay())))
                ? unit
                : null;
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
