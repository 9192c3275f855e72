// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression.Recurring;

/** The families of things that recur; each has its own {@link OccurrencePolicy}. */
public enum RecurringFamily {
    WEEKDAY,
    WEEKEND,
    DAY_OF_MONTH,
    DAY_OF_YEAR,
    MONTH,
    QUARTER,
    HALF_YEAR,
    SEASON,
    HOLIDAY;

    /** Returns the family of the thing. */
    public static RecurringFamily of(Recurring what) {
        if (what instanceof Recurring.Weekday) {
            return WEEKDAY;
        }
        if (what instanceof Recurring.MonthOfYear) {
            return MONTH;
        }
        if (what instanceof Recurring.DayOfYear) {
            return DAY_OF_YEAR;
        }
        if (what instanceof Recurring.DayOfMonth) {
            return DAY_OF_MONTH;
        }
        if (what instanceof Recurring.QuarterOfYear) {
            return QUARTER;
        }
        if (what instanceof Recurring.HalfOfYear) {
            return HALF_YEAR;
        }
        if (what instanceof Recurring.SeasonOfYear) {
            return SEASON;
        }
        if (what instanceof Recurring.Weekend) {
            return WEEKEND;
        }
        return HOLIDAY;
    }

    /** Tells whether a year picks exactly one of them. */
    boolean isYearly() {
        return this != WEEKDAY && this != WEEKEND && this != DAY_OF_MONTH;
    }
}
