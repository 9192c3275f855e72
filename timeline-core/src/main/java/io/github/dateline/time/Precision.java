// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import java.util.Locale;

/** How finely a timeline date is known, in the words of the canonical JSON. */
public enum Precision {
    MINUTE,
    DAY,
    PART_OF_MONTH,
    MONTH,
    PART_OF_YEAR,
    SEASON,
    QUARTER,
    YEAR,
    PART_OF_DECADE,
    DECADE,
    PART_OF_CENTURY,
    CENTURY,
    RANGE;

    /** Returns the name used in the canonical JSON, for example {@code part-of-month}. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
