// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.Edtf.End;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns EDTF into the model's values: the date that a person who wrote this string would mean. */
final class EdtfValues {

    private EdtfValues() {}

    /** Returns the value that with this relation has the days of the EDTF string. */
    static TemporalValue value(Edtf edtf, Relation relation) {
        if (edtf instanceof Edtf.Interval interval) {
            CalendarDate from = end(interval.from());
            CalendarDate to = end(interval.to());
            if (from == null || to == null) {
                return oneSided(from, to, relation);
            }
            return new Interval(from, to);
        }
        return point(edtf);
    }

    /** Tells whether any part is marked uncertain. */
    static boolean uncertain(Edtf edtf) {
        return edtf instanceof Edtf.Interval interval
                ? qualifier(interval.from()).uncertain()
                        || qualifier(interval.to()).uncertain()
                : qualifier(edtf).uncertain();
    }

    /** The string has the day beside the one that the words named. */
    private static TemporalValue oneSided(@Nullable CalendarDate from, @Nullable CalendarDate to, Relation relation) {
        if (relation == Relation.BEFORE && to != null) {
            return shifted(to, to.days().latest(), 1);
        }
        if (relation == Relation.AFTER && from != null) {
            return shifted(from, from.days().earliest(), -1);
        }
        return new Interval(from, to);
    }

    private static CalendarDate shifted(CalendarDate end, @Nullable LocalDate day, int amount) {
        return day == null
                ? end
                : new CalendarDate(new CalendarUnit.Day(day.plusDays(amount)), null, end.modifier(), null);
    }

    private static @Nullable CalendarDate end(End end) {
        return end instanceof Edtf edtf ? point(edtf) : null;
    }

    private static CalendarDate point(Edtf edtf) {
        CalendarUnit unit = unit(edtf);
        if (unit == null) {
            throw new DateTimeException("no unit of the calendar: " + edtf.text());
        }
        return new CalendarDate(unit, null, qualifier(edtf).approximate() ? Modifier.APPROX : null, null);
    }

    private static @Nullable CalendarUnit unit(Edtf edtf) {
        if (edtf instanceof Edtf.Year year) {
            return year(year);
        }
        if (edtf instanceof Edtf.Month month) {
            Integer number = month.month();
            return number == null ? null : CalendarUnit.Month.of(month.year(), number);
        }
        if (edtf instanceof Edtf.Season season) {
            return new CalendarUnit.Season(season.year(), season.name(), Hemisphere.NORTH);
        }
        if (edtf instanceof Edtf.Instant instant) {
            return new CalendarUnit.Day(instant.day());
        }
        if (edtf instanceof Edtf.Day day) {
            Integer month = day.month();
            Integer number = day.day();
            return month == null || number == null
                    ? null
                    : new CalendarUnit.Day(LocalDate.of(day.year(), month, number));
        }
        return null;
    }

    private static @Nullable CalendarUnit year(Edtf.Year year) {
        // The tens of years before Christ are other years in EDTF than in speech.
        boolean spoken = year.year() >= 0 && !year.text().startsWith("-");
        return switch (year.unknownDigits()) {
            case 0 -> new CalendarUnit.Year(year.year());
            case 1 -> spoken ? new CalendarUnit.Decade(year.year()) : null;
            default -> spoken ? new CalendarUnit.Century(year.year()) : null;
        };
    }

    private static Edtf.Qualifier qualifier(Object edtf) {
        if (edtf instanceof Edtf.Year year) {
            return year.qualifier();
        }
        if (edtf instanceof Edtf.Month month) {
            return month.qualifier();
        }
        return edtf instanceof Edtf.Day day ? day.qualifier() : Edtf.Qualifier.NONE;
    }
}
