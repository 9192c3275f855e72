// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Comparator.comparing;

import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of a timeline, as a comparator and as text. The text has fields of fixed width: the anchor day with its era
 * (letters, since "-" sorts after "+" and some databases skip signs), the narrowness of the window, the time of day;
 * then what tells the remaining dates apart.
 */
final class SortKeys {

    static final Comparator<TimelineDate> ORDER = comparing(SortKeys::anchor)
            .thenComparingInt(SortKeys::narrowness)
            .thenComparingInt(SortKeys::time)
            .thenComparing(SortKeys::rest);

    /** More than the days of all years there are. */
    private static final int WIDEST = 9_000_000;

    private SortKeys() {}

    static String key(TimelineDate date) {
        LocalDate anchor = anchor(date);
        int year = anchor.getYear();
        // Years before Christ fall as they come nearer, so they are written as their distance to 10000 BC.
        String era = year > 0 ? "c" + Years.four(year) : "b" + Years.four(9999 + year);
        // Not by a format string: data formats write a key for every event.
        StringBuilder key = new StringBuilder(80).append(era).append('-');
        key.append(Years.two(anchor.getMonthValue())).append('-').append(Years.two(anchor.getDayOfMonth()));
        padded(key.append('/'), narrowness(date), 7);
        padded(key.append('/'), time(date), 6);
        return key.append('/').append(rest(date)).toString();
    }

    private static void padded(StringBuilder key, int number, int width) {
        String digits = Integer.toString(number);
        key.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    private static LocalDate anchor(TimelineDate date) {
        DayRange days = date.days();
        LocalDate anchor = days.earliest() != null ? days.earliest() : days.latest();
        if (anchor == null) {
            throw new IllegalStateException("a timeline date without a day: " + date.value());
        }
        return anchor;
    }

    /** Zero without an end, then the wider window first; what only has an end comes after the events of that day. */
    private static int narrowness(TimelineDate date) {
        DayRange days = date.days();
        LocalDate earliest = days.earliest();
        LocalDate latest = days.latest();
        if (latest == null) {
            return 0;
        }
        return earliest == null ? WIDEST + 1 : WIDEST - (int) (latest.toEpochDay() - earliest.toEpochDay());
    }

    /** Zero without a time, else one more than its first second, and the longer part of the day first. */
    private static int time(TimelineDate date) {
        CalendarDate first = first(date.value());
        TimeOfDay time = first == null ? null : first.time();
        if (time == null) {
            return 0;
        }
        if (time instanceof Clock clock) {
            return (clock.utc() ? 5 : 4) + 10 * (clock.hour() * 3600 + clock.minute() * 60 + clock.second());
        }
        return switch ((TimeOfDay.Part) time) {
            case DAYTIME -> 1 + 36_000 * 6;
            case MORNING -> 2 + 36_000 * 6;
            case AFTERNOON -> 1 + 36_000 * 12;
            case MIDDAY -> 2 + 36_000 * 12;
            case EVENING -> 1 + 36_000 * 18;
            case NIGHT -> 1 + 36_000 * 21;
        };
    }

    private static @Nullable CalendarDate first(TemporalValue value) {
        if (value instanceof Interval interval) {
            return interval.from() != null ? interval.from() : interval.to();
        }
        return value instanceof CalendarDate date ? date : null;
    }

    private static String rest(TimelineDate date) {
        String modifiers = date.value() instanceof Interval interval
                ? modifier(interval.from()) + modifier(interval.to())
                : modifier(date.value());
        return date.relation().jsonName() + " " + date.edtf() + " "
                + date.value().timexValue() + modifiers;
    }

    private static String modifier(@Nullable TemporalValue value) {
        return value == null || value.modifier() == null ? "." : "." + value.modifier();
    }
}
