// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.PartialDate;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TemporalValue.Reference;
import io.github.dateline.time.TemporalValue.TimexType;
import java.util.Optional;

/** Reads values of TIMEX3 back: the inverse of {@link TemporalValue#timexValue()}. */
public final class Timex {

    private Timex() {}

    /**
     * Reads a DATE or TIME value that names a place in the calendar, for example {@code 2025-W06-WE}, {@code BC0490},
     * {@code 2025-02-11TNI}. Seasons are northern.
     *
     * @return the date, or empty for a value that names no place: a reference, a duration, one with {@code X}. The form
     *     {@code 199X} of older corpora is the decade
     * @throws java.time.format.DateTimeParseException if the value is malformed or names what does not exist; the
     *     message quotes it
     */
    public static Optional<CalendarDate> parseValue(String value) {
        if (isReference(value) || value.startsWith("P")) {
            return Optional.empty();
        }
        return Optional.ofNullable(new TimexParser(value).parse());
    }

    /**
     * Reads any value with its type and modifier. Windows, and the quantifier and frequency of a SET, are not part of it.
     *
     * @throws java.time.DateTimeException if a DATE or TIME is malformed or names what does not exist
     */
    public static TemporalValue read(Timex3 timex) {
        String value = timex.value();
        if (timex.type() == TimexType.DURATION) {
            return new Amount(value, timex.mod(), null);
        }
        if (timex.type() == TimexType.SET) {
            return new Recurrence(value, null, null);
        }
        if (isReference(value)) {
            return Reference.valueOf(value);
        }
        Optional<CalendarDate> date = parseValue(value);
        if (date.isEmpty()) {
            return new PartialDate(value, timex.type(), timex.mod());
        }
        return new CalendarDate(date.get().unit(), date.get().time(), timex.mod(), null);
    }

    private static boolean isReference(String value) {
        return value.endsWith("_REF")
                && (value.startsWith("PAST") || value.startsWith("PRESENT") || value.startsWith("FUTURE"));
    }
}
