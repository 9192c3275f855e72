// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** The policies of the default resolver, one a family. */
final class DefaultPolicies {

    /** Next month stands against a past verb, which often tells of a plan: "the trip was set for September". */
    private static final int FIRM_MONTHS = 1;

    private static final int FIRM_DAYS = 75;

    private DefaultPolicies() {}

    /** Returns a new map that the caller may change. */
    static Map<RecurringFamily, OccurrencePolicy> of(RecurringCalendar calendar, DayOfWeek weekStart) {
        YearlyPolicy months = new YearlyPolicy(calendar, FIRM_MONTHS * 30);
        YearlyPolicy days = new YearlyPolicy(calendar, FIRM_DAYS);
        QuarterPolicy quarters = new QuarterPolicy(calendar);
        Map<RecurringFamily, OccurrencePolicy> policies = new EnumMap<>(RecurringFamily.class);
        policies.put(RecurringFamily.WEEKDAY, new WeekdayPolicy(weekStart));
        policies.put(RecurringFamily.WEEKEND, new WeekendPolicy(weekStart));
        policies.put(RecurringFamily.DAY_OF_MONTH, new DayOfMonthPolicy());
        policies.put(RecurringFamily.DAY_OF_YEAR, days);
        policies.put(RecurringFamily.HOLIDAY, days);
        policies.put(RecurringFamily.MONTH, months);
        policies.put(RecurringFamily.QUARTER, quarters);
        policies.put(RecurringFamily.HALF_YEAR, quarters);
        policies.put(RecurringFamily.SEASON, new SeasonPolicy(calendar, months));
        return policies;
    }
}
