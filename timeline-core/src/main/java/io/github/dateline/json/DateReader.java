// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.EventDate;
import io.github.dateline.time.DateFields;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Precision;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TemporalValue.TimexType;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex;
import io.github.dateline.time.Timex3;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DateWriter} wrote. */
final class DateReader {

    private DateReader() {}

    static EventDate eventDate(JsonCursor json) throws TimelineJsonException {
        DateFields fields = new DateFields(
                json.at("edtf").text(),
                timex(json.at("timex3")),
                timex(json.at("from")),
                timex(json.at("to")),
                json.at("earliest").optionalDay(),
                json.at("latest").optionalDay(),
                json.at("precision").constant(Precision.values(), Precision::jsonName),
                json.at("relation").constant(Relation.values(), Relation::jsonName),
                json.at("approximate").flag(),
                json.at("uncertain").flag());
        TimelineDate date = json.make(fields::toDate);
        return new EventDate(
                date,
                json.at("text").text(),
                json.at("confidence").decimal(),
                json.at("inferred").optionalFlag(),
                json.at("trace").text());
    }

    /** Reads the value of an undated fact. */
    static TemporalValue unplaced(JsonCursor json) throws TimelineJsonException {
        Timex3 timex = timex(json);
        if (timex == null) {
            throw json.problem("expected an object, found nothing");
        }
        if (timex.type() == TimexType.SET) {
            return new Recurrence(
                    timex.value(),
                    json.at("quant").optionalText(),
                    json.at("freq").optionalText());
        }
        return json.make(() -> Timex.read(timex));
    }

    private static @Nullable Timex3 timex(JsonCursor json) throws TimelineJsonException {
        if (!json.isPresent()) {
            return null;
        }
        TimexType type = json.at("type").constant(TimexType.values(), TimexType::name);
        String value = json.at("value").text();
        Modifier mod = json.at("mod").isPresent() ? json.at("mod").constant(Modifier.values(), Modifier::name) : null;
        return json.make(() -> new Timex3(type, value, mod));
    }
}
