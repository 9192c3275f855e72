// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Brings a value with its relation to the one form that says the same, so that dates that read alike are equal: what
 * the relation does not use is dropped, and a window that changes nothing too.
 */
final class CanonicalValues {

    private CanonicalValues() {}

    static TemporalValue of(TemporalValue value, Relation relation) {
        if (value instanceof CalendarDate date) {
            return calendarDate(date, relation);
        }
        if (value instanceof Interval interval) {
            return interval(interval, relation);
        }
        if (value instanceof Amount amount && amount.window() != null) {
            return new Amount(amount.timexValue(), amount.modifier(), used(amount.window(), relation, false));
        }
        return value;
    }

    private static CalendarDate calendarDate(CalendarDate date, Relation relation) {
        TimeOfDay time = date.time() instanceof Clock clock && clock.granularity() == Granularity.HOUR
                ? new Clock(clock.hour(), clock.minute(), 0, Granularity.MINUTE, clock.utc())
                : date.time();
        CalendarDate plain = new CalendarDate(date.unit(), time, date.modifier(), null);
        if (date.window() == null) {
            return plain;
        }
        DayRange window = used(date.window(), relation, time != null);
        // The window has the months already; its hemisphere could not be read back from them.
        CalendarUnit unit = date.unit() instanceof Season season
                ? new Season(season.year(), season.name(), Hemisphere.NORTH)
                : date.unit();
        CalendarDate windowed = new CalendarDate(unit, time, date.modifier(), window);
        return readsAlike(plain, windowed, relation) ? plain : windowed;
    }

    private static boolean readsAlike(CalendarDate one, CalendarDate other, Relation relation) {
        return Readings.days(one, relation).equals(Readings.days(other, relation))
                && Readings.precision(one) == Readings.precision(other)
                && EdtfWriter.write(one, relation, false).equals(EdtfWriter.write(other, relation, false));
    }

    /** Returns the window with only the day that a one-sided relation uses. */
    private static DayRange used(DayRange window, Relation relation, boolean timed) {
        LocalDate day = switch (relation) {
            case ON, WITHIN, SPAN -> null;
            case SINCE -> window.earliest();
            case BY -> window.latest();
            case BEFORE -> timed ? window.latest() : window.earliest();
            case AFTER -> timed ? window.earliest() : window.latest();
        };
        return day == null ? window : DayRange.of(day);
    }

    private static TemporalValue interval(Interval interval, Relation relation) {
        CalendarDate from = interval.from();
        CalendarDate to = interval.to();
        CalendarDate used = switch (relation) {
            case ON, WITHIN, SPAN -> null;
            case SINCE, BEFORE -> from;
            case BY, AFTER -> to;
        };
        if (used != null) {
            return calendarDate(used, relation);
        }
        return new Interval(end(from, Relation.SINCE), end(to, Relation.BY));
    }

    private static @Nullable CalendarDate end(@Nullable CalendarDate end, Relation side) {
        if (end == null) {
            return null;
        }
        LocalDate day =
                side == Relation.SINCE ? end.days().earliest() : end.days().latest();
        return day == null ? null : calendarDate(end, side);
    }
}
