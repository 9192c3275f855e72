// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Hemisphere;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;

/** What the builder of the default resolver was given. */
record ResolverSettings(
        Domain domain,
        Hemisphere hemisphere,
        DayOrder dayOrder,
        DayOfWeek weekStart,
        Month fiscalYearStart,
        RecurringCalendar calendar,
        Map<RecurringFamily, OccurrencePolicy> policies) {

    ResolverSettings {
        policies = Map.copyOf(policies);
    }
}
