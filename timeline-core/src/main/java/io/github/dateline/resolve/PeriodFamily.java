// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole units counted from a base: "last week", "today", "that year", "the following day". */
final class PeriodFamily implements Family<TemporalExpression.Period> {

    private final ResolverSettings settings;

    PeriodFamily(ResolverSettings settings) {
        this.settings = settings;
    }

    @Override
    public Reading resolve(TemporalExpression.Period period, Scope scope) {
        if (period.base() == Base.SPEECH && !countsInStory(period, scope)) {
            return fromDocument(period, scope);
        }
        boolean comparison = period.base() == Base.COMPARISON;
        Referent base = comparison ? ComparisonPeriod.of(period.unit(), scope) : named(period, scope);
        if (base == null && comparison) {
            return Reading.missing(period, "no period to compare with");
        }
        if (base == null) {
            return unnamed(period, scope);
        }
        CalendarUnit unit = Units.plus(
                Units.containing(period.unit(), base.date().unit().firstDay(), settings.hemisphere()), period.offset());
        return Reading.of(
                unit,
                base.passedOn(),
                0.85,
                comparison ? ResolutionRule.PERIOD_COMPARISON : ResolutionRule.PERIOD_MENTION,
                counted(period, base.text() + ", named before"));
    }

    /** "This year" and "the next decade" within a history count from the year that it has reached. */
    private static boolean countsInStory(TemporalExpression.Period period, Scope scope) {
        boolean running = period.offset() == 0 && !period.unit().isFinerThan(Granularity.MONTH);
        boolean next = period.offset() == 1 && period.unit().isCoarserThan(Granularity.YEAR);
        return scope.narrative() && (running || next) && scope.discourse().lastUpTo(period.unit()) != null;
    }

    /** A quarter goes on from a quarter: a day named in between does not say which one is reported. */
    private static @Nullable Referent named(TemporalExpression.Period period, Scope scope) {
        return period.unit() == Granularity.QUARTER && !scope.narrative()
                ? scope.discourse().lastReported()
                : scope.discourse().lastUpTo(period.unit());
    }

    private Reading fromDocument(TemporalExpression.Period period, Scope scope) {
        LocalDate day = scope.day();
        return day == null
                ? Reading.missing(period, "needs the date of the article")
                : Reading.of(
                        fromDay(period, day),
                        AnchorKind.DOCUMENT,
                        0.95,
                        ResolutionRule.PERIOD_SPEECH,
                        counted(period, scope.anchorName()));
    }

    /** "The quarter", named nowhere before, is the one just reported; "the month", "the year" are the running ones. */
    private Reading unnamed(TemporalExpression.Period period, Scope scope) {
        boolean running = period.offset() == 0 && !period.unit().isFinerThan(Granularity.DAY);
        LocalDate day = scope.day();
        if (Math.abs(period.offset()) == 1 && day != null && isPlainlyBeside(period, scope)) {
            Reading before = fromDocument(period, scope);
            return before.with(before.value(), 0.5, before.reason());
        }
        if (!running || scope.narrative() || day == null) {
            return Reading.missing(period, "no date named before it");
        }
        if (period.unit() != Granularity.QUARTER) {
            return fromDocument(period, scope);
        }
        return Reading.of(
                Units.containing(Granularity.QUARTER, day, settings.hemisphere())
                        .plus(-1),
                AnchorKind.DOCUMENT,
                0.8,
                ResolutionRule.PERIOD_REPORTED,
                "the last one over by " + scope.anchorName() + ", as reported");
    }

    /** "In the previous week" of a text that has named no date is the week before that of the article; so the following. */
    private static boolean isPlainlyBeside(TemporalExpression.Period period, Scope scope) {
        return !scope.narrative()
                && period.unit().isCoarserThan(Granularity.DAY)
                && period.unit().isFinerThan(Granularity.YEAR)
                && (scope.mention().signal() == TemporalSignal.NONE
                        || scope.mention().signal() == TemporalSignal.FOR)
                && scope.discourse().last() == null;
    }

    /** A week that begins on another day than Monday keeps the ISO week with which it shares most days. */
    private TemporalValue.CalendarDate fromDay(TemporalExpression.Period period, LocalDate day) {
        int lead =
                Math.floorMod(DayOfWeek.MONDAY.getValue() - settings.weekStart().getValue(), 7);
        if (period.unit() != Granularity.WEEK || lead == 0) {
            return TemporalValue.CalendarDate.of(
                    Units.plus(Units.containing(period.unit(), day, settings.hemisphere()), period.offset()));
        }
        int shift = lead <= 3 ? lead : lead - 7;
        CalendarUnit week = CalendarUnit.Week.of(day.plusDays(shift)).plus(period.offset());
        return new TemporalValue.CalendarDate(
                week,
                null,
                null,
                new DayRange(week.firstDay().minusDays(shift), week.lastDay().minusDays(shift)));
    }

    private static String counted(TemporalExpression.Period period, String base) {
        String unit = TraceText.unit(period.unit());
        if (period.offset() == 0) {
            return "the " + unit + " of " + base;
        }
        String side = period.offset() < 0 ? " before that of " : " after that of ";
        return "the " + TraceText.amount(Math.abs(period.offset()), unit) + side + base;
    }
}
