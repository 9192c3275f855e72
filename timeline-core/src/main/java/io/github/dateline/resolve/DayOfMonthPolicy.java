// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Days without a month: "Tuesday the 18th" is in the nearest month, the past ones first, in which day and weekday agree; a
 * number alone names nothing without a month in the text.
 */
final class DayOfMonthPolicy implements OccurrencePolicy {

    private static final int[] MONTHS_PAST_FIRST = {0, -1, 1, -2, 2};
    private static final int[] MONTHS_FUTURE_FIRST = {0, 1, -1, 2, -2};

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        if (!(what instanceof Recurring.DayOfMonth named) || named.weekday() == null) {
            return List.of();
        }
        boolean future = direction.isAhead();
        for (int months : future ? MONTHS_FUTURE_FIRST : MONTHS_PAST_FIRST) {
            CalendarUnit.Day found = RecurringCalendar.day(YearMonth.from(day).plusMonths(months), named.day());
            if (found != null && found.date().getDayOfWeek() == named.weekday()) {
                return List.of(new Choice(
                        found,
                        0.85,
                        ResolutionRule.MONTH_DAY_WEEKDAY.id(),
                        "nearest month to {} in which the weekday fits"));
            }
        }
        CalendarUnit.Day here = RecurringCalendar.day(YearMonth.from(day), named.day());
        return here == null
                ? List.of()
                : List.of(new Choice(
                        here,
                        0.4,
                        ResolutionRule.YEARLY_WEEKDAY_CLASHES.id(),
                        "the month of {}; the weekday fits no near month"));
    }
}
