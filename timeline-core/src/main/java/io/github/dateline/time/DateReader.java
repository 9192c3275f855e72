// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a timeline date together from its fields. TIMEX3 leaves open the hemisphere of a season and a window of days, so
 * each possibility is tried, the plain one first, until one has all the fields.
 */
final class DateReader {

    private DateReader() {}

    static TimelineDate read(DateFields fields) {
        List<TimelineDate> candidates = candidates(fields);
        if (candidates.isEmpty()) {
            throw new DateTimeException("the fields of a date contradict each other: " + fields);
        }
        return candidates.get(0);
    }

    /** Returns the dates that have all the fields, the plainest first. */
    static List<TimelineDate> candidates(DateFields fields) {
        List<TimelineDate> fitting = new ArrayList<>();
        for (TemporalValue value : values(fields)) {
            TimelineDate date = dateOrNull(value, fields);
            if (date != null && fields.describes(date)) {
                fitting.add(date);
            }
        }
        return fitting;
    }

    private static @Nullable TimelineDate dateOrNull(TemporalValue value, DateFields fields) {
        try {
            return new TimelineDate(value, fields.relation(), fields.uncertain());
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static List<TemporalValue> values(DateFields fields) {
        Timex3 timex3 = fields.timex3();
        if (timex3 != null) {
            return values(timex3, fields);
        }
        if (fields.from() == null && fields.to() == null) {
            return List.of(EdtfValues.value(Edtf.parse(fields.edtf()), fields.relation()));
        }
        List<TemporalValue> values = new ArrayList<>();
        for (CalendarDate from : ends(fields.from(), fields.earliest())) {
            for (CalendarDate to : ends(fields.to(), fields.latest())) {
                Interval interval = intervalOrNull(from, to);
                if (interval != null) {
                    values.add(interval);
                }
            }
        }
        return values;
    }

    private static List<TemporalValue> values(Timex3 timex3, DateFields fields) {
        DayRange window = window(fields, timex3.type() == TemporalValue.TimexType.TIME);
        TemporalValue value = Timex.read(timex3);
        if (value instanceof Amount) {
            return List.of(new Amount(timex3.value(), timex3.mod(), window));
        }
        if (value instanceof CalendarDate date) {
            return new ArrayList<>(windowed(date, window));
        }
        throw new DateTimeException("not a place in the calendar: " + timex3);
    }

    private static List<@Nullable CalendarDate> ends(@Nullable Timex3 end, @Nullable LocalDate day) {
        List<@Nullable CalendarDate> dates = new ArrayList<>();
        if (end == null) {
            dates.add(null);
        } else if (Timex.read(end) instanceof CalendarDate date) {
            dates.addAll(windowed(date, day == null ? null : DayRange.of(day)));
        } else {
            throw new DateTimeException("not a place in the calendar: " + end);
        }
        return dates;
    }

    private static @Nullable Interval intervalOrNull(@Nullable CalendarDate from, @Nullable CalendarDate to) {
        try {
            return new Interval(from, to);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static List<CalendarDate> windowed(CalendarDate date, @Nullable DayRange window) {
        List<CalendarDate> dates = new ArrayList<>();
        dates.add(date);
        if (date.unit() instanceof Season season) {
            Season southern = new Season(season.year(), season.name(), Hemisphere.SOUTH);
            dates.add(new CalendarDate(southern, date.time(), date.modifier(), null));
        }
        if (window != null) {
            dates.add(new CalendarDate(date.unit(), date.time(), date.modifier(), window));
        }
        return dates;
    }

    /** Returns the window of which the relation made these days. */
    private static @Nullable DayRange window(DateFields fields, boolean timed) {
        LocalDate earliest = fields.earliest();
        LocalDate latest = fields.latest();
        if (earliest == null && latest == null) {
            return null;
        }
        return switch (fields.relation()) {
            case ON, WITHIN, SPAN -> new DayRange(earliest, latest);
            case SINCE -> earliest == null ? null : DayRange.of(earliest);
            case BY -> latest == null ? null : DayRange.of(latest);
            case BEFORE -> latest == null ? null : DayRange.of(timed ? latest : latest.plusDays(1));
            case AFTER -> earliest == null ? null : DayRange.of(timed ? earliest : earliest.minusDays(1));
        };
    }
}
