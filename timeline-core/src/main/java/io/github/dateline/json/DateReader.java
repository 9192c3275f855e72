// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.EventDate;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TemporalValue.PartialDate;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TemporalValue.Reference;
import io.github.dateline.time.TemporalValue.TimexType;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DateWriter} wrote. */
final class DateReader {

    private DateReader() {}

    static EventDate eventDate(JsonCursor json) throws TimelineJsonException {
        Relation relation = json.at("relation").constant(Relation.values(), Relation::jsonName);
        boolean uncertain = json.at("uncertain").flag();
        TemporalValue value = value(json);
        TimelineDate date = json.make(() -> new TimelineDate(value, relation, uncertain));
        String edtf = json.at("edtf").text();
        String again = json.make(date::edtf);
        if (!again.equals(edtf)) {
            throw json.at("edtf").problem("the other fields of this date say " + again + ", found " + edtf);
        }
        return new EventDate(
                date,
                json.at("text").text(),
                json.at("confidence").decimal(),
                json.at("inferred").optionalFlag(),
                json.at("trace").text());
    }

    private static TemporalValue value(JsonCursor json) throws TimelineJsonException {
        if (json.at("ends").isPresent()) {
            List<JsonCursor> ends = json.at("ends").items();
            if (ends.size() != 2) {
                throw json.at("ends").problem("expected two ends, found " + ends.size());
            }
            CalendarDate from = end(ends.get(0));
            CalendarDate to = end(ends.get(1));
            return json.at("ends").make(() -> new Interval(from, to));
        }
        if (json.at("timex3").isPresent()) {
            return dated(json);
        }
        return new Interval(day(json.at("earliest")), day(json.at("latest")));
    }

    private static CalendarDate day(JsonCursor json) throws TimelineJsonException {
        LocalDate day = json.optionalDay();
        if (day == null) {
            throw json.problem("a range without timex3 and ends needs both its days");
        }
        return CalendarDate.of(new CalendarUnit.Day(day));
    }

    private static @Nullable CalendarDate end(JsonCursor json) throws TimelineJsonException {
        return json.isPresent() ? calendarDate(json, json) : null;
    }

    private static TemporalValue dated(JsonCursor json) throws TimelineJsonException {
        JsonCursor timex = json.at("timex3");
        TimexType type = type(timex);
        if (type == TimexType.DURATION) {
            String value = timex.at("value").text();
            Modifier modifier = modifier(timex);
            DayRange window = window(json);
            return timex.make(() -> new Amount(value, modifier, window));
        }
        return calendarDate(timex, json);
    }

    private static CalendarDate calendarDate(JsonCursor timex, JsonCursor extras) throws TimelineJsonException {
        String value = timex.at("value").text();
        boolean south = "south".equals(extras.at("hemisphere").optionalText());
        CalendarDate plain =
                timex.at("value").make(() -> TimexValues.parse(value, south ? Hemisphere.SOUTH : Hemisphere.NORTH));
        TimeOfDay time = plain.time();
        JsonCursor granularity = extras.at("timeGranularity");
        if (time instanceof TimeOfDay.Clock clock && granularity.isPresent()) {
            Granularity named = granularity.constant(
                    Granularity.values(), constant -> constant.name().toLowerCase(Locale.ROOT));
            time = new TimeOfDay.Clock(clock.hour(), clock.minute(), clock.second(), named);
        }
        return new CalendarDate(plain.unit(), time, modifier(timex), window(extras));
    }

    private static @Nullable DayRange window(JsonCursor json) throws TimelineJsonException {
        JsonCursor window = json.at("window");
        if (!window.isPresent()) {
            return null;
        }
        LocalDate earliest = window.at("earliest").optionalDay();
        LocalDate latest = window.at("latest").optionalDay();
        return window.make(() -> new DayRange(earliest, latest));
    }

    /** Reads the value of an undated fact, which has no place in the calendar, or one that could not be used. */
    static TemporalValue unplaced(JsonCursor timex) throws TimelineJsonException {
        TimexType type = type(timex);
        String value = timex.at("value").text();
        Modifier modifier = modifier(timex);
        if (type == TimexType.SET) {
            return new Recurrence(
                    value, timex.at("quant").optionalText(), timex.at("freq").optionalText());
        }
        if (type == TimexType.DURATION) {
            return timex.make(() -> new Amount(value, modifier, null));
        }
        for (Reference reference : Reference.values()) {
            if (reference.name().equals(value)) {
                return reference;
            }
        }
        if (value.indexOf('X') >= 0) {
            return new PartialDate(value, type, modifier);
        }
        CalendarDate plain = timex.at("value").make(() -> TimexValues.parse(value, Hemisphere.NORTH));
        return new CalendarDate(plain.unit(), plain.time(), modifier, null);
    }

    private static TimexType type(JsonCursor timex) throws TimelineJsonException {
        return timex.at("type").constant(TimexType.values(), TimexType::name);
    }

    private static @Nullable Modifier modifier(JsonCursor timex) throws TimelineJsonException {
        return timex.at("mod").isPresent() ? timex.at("mod").constant(Modifier.values(), Modifier::name) : null;
    }
}
