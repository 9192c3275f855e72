// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.TemporalValue.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * The attributes by which TIMEX3 (ISO-TimeML) gives a value.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value the {@code value}, for example {@code 2025-02}
 * @param mod the {@code mod}, or null
 */
public record Timex3(TimexType type, String value, @Nullable Modifier mod) {

    public Timex3 {
        requireNonNull(type, "type");
        requireNonNull(value, "value");
    }

    /** Returns the attributes of a value. */
    public static Timex3 of(TemporalValue value) {
        return new Timex3(value.timexType(), value.timexValue(), value.modifier());
    }
}
