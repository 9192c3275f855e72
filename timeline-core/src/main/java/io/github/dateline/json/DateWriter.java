// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.EventDate;
import io.github.dateline.time.DateFields;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex3;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes dates by their {@link DateFields}, so that {@link DateReader} gives back the same value. */
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
        DateFields fields = DateFields.of(date);
        json.field("text", eventDate.text())
                .field("display", display.display(date))
                .field("edtf", fields.edtf());
        timex("timex3", fields.timex3());
        timex("from", fields.from());
        timex("to", fields.to());
        json.field("earliest", text(fields.earliest()))
                .field("latest", text(fields.latest()))
                .field("precision", fields.precision().jsonName())
                .field("relation", fields.relation().jsonName())
                .field("approximate", fields.approximate())
                .field("uncertain", fields.uncertain())
                .decimal("confidence", eventDate.confidence());
        if (eventDate.inferred()) {
            json.field("inferred", true);
        }
        json.field("trace", eventDate.trace()).field("sortKey", date.sortKey() + rank(position));
    }

    private void timex(String key, @Nullable Timex3 timex) throws IOException {
        if (timex != null) {
            json.beginObject(key)
                    .field("type", timex.type().name())
                    .field("value", timex.value())
                    .optional("mod", name(timex.mod()))
                    .endObject();
        }
    }

    /** Writes the TIMEX3 form of a value that has no place in the calendar. */
    void unplaced(TemporalValue value) throws IOException {
        json.beginObject("timex3")
                .field("type", value.timexType().name())
                .field("value", value.timexValue())
                .optional("mod", name(value.modifier()));
        if (value instanceof Recurrence recurrence) {
            json.optional("quant", recurrence.quantifier()).optional("freq", recurrence.frequency());
        }
        json.endObject();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
