// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

/** The unit of time in which an expression speaks, from finest to coarsest. */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    DAY_PART,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY;

    /** Tells whether this unit is shorter than the other. */
    public boolean isFinerThan(Granularity other) {
        return compareTo(other) < 0;
    }

    /** Tells whether this unit is longer than the other. */
    public boolean isCoarserThan(Granularity other) {
        return compareTo(other) > 0;
    }
}
