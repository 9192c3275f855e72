// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.time.DateFields;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Precision;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.TimexType;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex3;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates as short strings, each of their {@link DateFields} in turn. Articles on one story name the same days again and
 * again, so both directions are remembered. Not thread-safe.
 */
final class StateDates {

    private static final String BETWEEN = "|";
    private static final int FIELDS = 10;

    private final Map<TimelineDate, String> texts = new HashMap<>();
    private final Map<String, TimelineDate> dates = new HashMap<>();

    /** Returns the text of a date, or null if the date would not come back from it. */
    @Nullable String text(TimelineDate date) {
        String text = texts.computeIfAbsent(date, StateDates::write);
        return text.isEmpty() ? null : text;
    }

    /**
     * Returns the date of a text.
     *
     * @throws IllegalArgumentException or {@link DateTimeException} if it is none
     */
    TimelineDate date(String text) {
        return dates.computeIfAbsent(text, StateDates::read);
    }

    private static String write(TimelineDate date) {
        DateFields fields = DateFields.of(date);
        String text = String.join(
                BETWEEN,
                fields.edtf(),
                text(fields.timex3()),
                text(fields.from()),
                text(fields.to()),
                text(fields.earliest()),
                text(fields.latest()),
                fields.precision().name(),
                fields.relation().name(),
                fields.approximate() ? "~" : "",
                fields.uncertain() ? "?" : "");
        return read(text).equals(date) ? text : "";
    }

    private static TimelineDate read(String text) {
        String[] fields = text.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        return new DateFields(
                        fields[0],
                        timex(fields[1]),
                        timex(fields[2]),
                        timex(fields[3]),
                        day(fields[4]),
                        day(fields[5]),
                        Precision.valueOf(fields[6]),
                        Relation.valueOf(fields[7]),
                        fields[8].equals("~"),
                        fields[9].equals("?"))
                .toDate();
    }

    static String text(@Nullable Timex3 timex) {
        if (timex == null) {
            return "";
        }
        return timex.type() + " " + timex.value() + (timex.mod() == null ? "" : " " + timex.mod());
    }

    static @Nullable Timex3 timex(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("not TIMEX3: " + text);
        }
        Modifier mod = parts.length == 3 ? Modifier.valueOf(parts[2]) : null;
        return new Timex3(TimexType.valueOf(parts[0]), parts[1], mod);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
