// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.EventDate;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates so that {@link DateReader} gives back the same value. What EDTF, TIMEX3 and the bounds cannot say
 * between them (the window of a modified unit, the modifiers of a range's ends) stands in extra keys, only where it is
 * needed.
 */
final class DateWriter {

    private final JsonOutput json;
    private final DateDisplay display;

    DateWriter(JsonOutput json, DateDisplay display) {
        this.json = json;
        this.display = display;
    }

    /** Writes the fields of an event's date into the object that is open. */
    void write(EventDate eventDate, int position) throws IOException {
        TimelineDate date = eventDate.date();
        DayRange days = date.days();
        String edtf = date.edtf();
        json.field("text", eventDate.text())
                .field("display", display.display(date))
                .field("edtf", edtf);
        if (!(date.value() instanceof Interval)) {
            timex(date.value());
        }
        json.field("earliest", days.earliest() == null ? null : days.earliest().toString())
                .field("latest", days.latest() == null ? null : days.latest().toString())
                .field("precision", date.precision().jsonName())
                .field("relation", date.relation().jsonName())
                .field("approximate", date.approximate())
                .field("uncertain", date.uncertain());
        exactly(date, edtf);
        json.decimal("confidence", eventDate.confidence());
        if (eventDate.inferred()) {
            json.field("inferred", true);
        }
        json.field("trace", eventDate.trace()).field("sortKey", date.sortKey() + rank(position));
    }

    /** Writes the TIMEX3 form of a value as {@code timex3}. */
    void timex(TemporalValue value) throws IOException {
        json.beginObject("timex3");
        timexFields(value);
        json.endObject();
    }

    private void timexFields(TemporalValue value) throws IOException {
        json.field("type", value.timexType().name())
                .field("value", value.timexValue())
                .optional("mod", name(value.modifier()));
        if (value instanceof Recurrence recurrence) {
            json.optional("quant", recurrence.quantifier()).optional("freq", recurrence.frequency());
        }
    }

    private void exactly(TimelineDate date, String edtf) throws IOException {
        if (date.value() instanceof Interval interval) {
            if (!edtf.equals(interval.timexValue()) || !plainDays(interval)) {
                json.beginArray("ends");
                end(interval.from());
                end(interval.to());
                json.endArray();
            }
        } else if (date.value() instanceof CalendarDate calendar) {
            extras(calendar);
        } else if (date.value() instanceof Amount amount) {
            window(amount.window());
        }
    }

    private static boolean plainDays(Interval interval) {
        return plainDay(interval.from()) && plainDay(interval.to());
    }

    private static boolean plainDay(@Nullable CalendarDate end) {
        return end != null && end.unit() instanceof CalendarUnit.Day && end.equals(CalendarDate.of(end.unit()));
    }

    private void end(@Nullable CalendarDate end) throws IOException {
        if (end == null) {
            json.value(null);
            return;
        }
        json.beginObject();
        timexFields(end);
        extras(end);
        json.endObject();
    }

    private void extras(CalendarDate date) throws IOException {
        if (date.unit() instanceof CalendarUnit.Season season && season.hemisphere() == Hemisphere.SOUTH) {
            json.field("hemisphere", "south");
        }
        if (date.time() instanceof TimeOfDay.Clock clock
                && clock.granularity() != Granularity.MINUTE
                && clock.granularity() != Granularity.SECOND) {
            json.field("timeGranularity", clock.granularity().name().toLowerCase(Locale.ROOT));
        }
        window(date.window());
    }

    private void window(@Nullable DayRange window) throws IOException {
        if (window != null) {
            json.beginObject("window")
                    .field(
                            "earliest",
                            window.earliest() == null ? null : window.earliest().toString())
                    .field(
                            "latest",
                            window.latest() == null ? null : window.latest().toString())
                    .endObject();
        }
    }

    private static @Nullable String name(@Nullable Modifier modifier) {
        return modifier == null ? null : modifier.name();
    }

    /** The position among all events decides between equal dates, so that the key alone sorts as the timeline does. */
    private static String rank(int position) {
        String digits = Integer.toString(position);
        return "#000000".substring(0, Math.max(1, 7 - digits.length())) + digits;
    }
}
