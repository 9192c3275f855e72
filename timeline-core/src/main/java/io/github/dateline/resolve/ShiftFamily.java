// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Amounts counted from a base: "two weeks ago", "three days later", "a year earlier". */
final class ShiftFamily implements Family<TemporalExpression.Shift> {

    private final ResolverSettings settings;

    ShiftFamily(ResolverSettings settings) {
        this.settings = settings;
    }

    @Override
    public Reading resolve(TemporalExpression.Shift shift, Scope scope) {
        if (shift.unit() == Granularity.YEAR && scope.comparesMonths()) {
            // "For the nine months it earned more than a year earlier" compares no quarters.
            return fromSpeech(shift, scope);
        }
        Referent compared = comparison(shift, scope);
        if (compared != null) {
            CalendarUnit unit = sameSize(compared.date().unit(), shift.amount(), shift.unit());
            return Reading.of(
                    unit,
                    compared.passedOn(),
                    0.8,
                    ResolutionRule.SHIFT_COMPARISON,
                    explain(shift, "the period compared with, " + compared.text()));
        }
        return switch (shift.base()) {
            case SPEECH -> fromSpeech(shift, scope);
            case MENTION -> fromMention(shift, scope);
            case COMPARISON -> fallback(shift);
        };
    }

    /** In a report on a quarter "a year earlier" compares quarters, whatever the words count from. */
    private static @Nullable Referent comparison(TemporalExpression.Shift shift, Scope scope) {
        if (shift.base() == Base.COMPARISON) {
            return ComparisonPeriod.of(shift.unit(), scope);
        }
        if (shift.unit() != Granularity.YEAR || shift.amount() != -1) {
            return null;
        }
        Referent period = ComparisonPeriod.of(shift.unit(), scope);
        return period != null && period.granularity() == Granularity.QUARTER && !scope.narrative() ? period : null;
    }

    private Reading fromSpeech(TemporalExpression.Shift shift, Scope scope) {
        LocalDate day = scope.day();
        return day == null
                ? Reading.missing(shift, "needs the date of the article")
                : Reading.of(
                        counted(day, shift.amount(), shift.unit()),
                        AnchorKind.DOCUMENT,
                        0.95,
                        ResolutionRule.SHIFT_SPEECH,
                        explain(shift, scope.anchorName()));
    }

    private Reading fromMention(TemporalExpression.Shift shift, Scope scope) {
        Referent last = scope.discourse().last();
        if (last == null) {
            return Reading.missing(shift, "no date named before it");
        }
        TemporalValue.CalendarDate moved = moved(last.date().unit(), shift.amount(), shift.unit());
        return moved == null
                ? Reading.of(
                        PartialValues.inYear(last.year(), shift.unit()),
                        AnchorKind.MISSING,
                        0,
                        ResolutionRule.NOTHING,
                        "finer than " + last.text() + ", named before")
                : Reading.of(
                        moved,
                        last.passedOn(),
                        0.8,
                        ResolutionRule.SHIFT_MENTION,
                        explain(shift, last.text() + ", named before"));
    }

    private static Reading fallback(TemporalExpression.Shift shift) {
        return Reading.missing(shift, "no period to compare with");
    }

    /** Returns the unit counted from a day: a day for days, else the whole unit; decades and centuries give a rough year. */
    TemporalValue.CalendarDate counted(LocalDate day, int amount, Granularity size) {
        if (size == Granularity.WEEKEND && amount != 0) {
            // One weekend ago is the last, one from now the coming one, whatever the day between them.
            LocalDate saturday =
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
            boolean inside = !day.isBefore(saturday);
            int weeks = amount > 0 && !inside ? amount - 1 : amount;
            return TemporalValue.CalendarDate.of(CalendarUnit.Weekend.of(saturday.plusWeeks(weeks)));
        }
        LocalDate moved = Units.move(day, amount, size);
        boolean rough = size.isCoarserThan(Granularity.YEAR);
        CalendarUnit unit = Units.containing(rough ? Granularity.YEAR : size, moved, settings.hemisphere());
        return new TemporalValue.CalendarDate(unit, null, rough ? Modifier.APPROX : null, null);
    }

    /** Returns the unit that lies an amount away from another, or null if the amount is finer than that one. */
    TemporalValue.@Nullable CalendarDate moved(CalendarUnit from, int amount, Granularity size) {
        Granularity grain = from.granularity();
        if (size.isFinerThan(grain) && !(size == Granularity.DAY && grain == Granularity.WEEKEND)) {
            return null;
        }
        LocalDate edge = amount < 0 ? from.firstDay() : from.lastDay();
        if (grain == Granularity.DAY && !size.isCoarserThan(Granularity.WEEK)) {
            return TemporalValue.CalendarDate.of(new CalendarUnit.Day(Units.move(edge, amount, size)));
        }
        return counted(size == Granularity.DAY ? edge : from.firstDay(), amount, size);
    }

    private CalendarUnit sameSize(CalendarUnit period, int amount, Granularity size) {
        return Units.containing(
                period.granularity(), Units.move(period.firstDay(), amount, size), settings.hemisphere());
    }

    static String explain(TemporalExpression.Shift shift, String base) {
        return explain(shift.amount(), shift.unit(), base);
    }

    static String explain(int amount, Granularity unit, String base) {
        return TraceText.amount(Math.abs(amount), TraceText.unit(unit)) + (amount < 0 ? " before " : " after ") + base;
    }
}
