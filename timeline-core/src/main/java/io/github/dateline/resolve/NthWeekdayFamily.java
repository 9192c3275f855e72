// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The n-th weekday of a period: "the second Tuesday in March"; a fifth one that is not there gives nothing. */
final class NthWeekdayFamily implements Family<TemporalExpression.NthWeekday> {

    private final ExpressionResolver expressions;

    NthWeekdayFamily(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.NthWeekday nth, Scope scope) {
        Reading whole = expressions.resolve(nth.whole(), scope);
        CalendarUnit unit = whole.unit();
        if (unit == null) {
            return Reading.missing(nth, whole.reason());
        }
        int number = nth.number();
        LocalDate day = number > 0
                ? unit.firstDay()
                        .with(TemporalAdjusters.nextOrSame(nth.weekday()))
                        .plusWeeks(number - 1L)
                : unit.lastDay()
                        .with(TemporalAdjusters.previousOrSame(nth.weekday()))
                        .plusWeeks(number + 1L);
        String name = TraceText.weekday(nth.weekday()) + " " + number + " of " + unit.timexValue();
        return number == 0 || !unit.days().contains(day)
                ? Reading.nothing(nth, whole.anchor(), "there is no " + name)
                : whole.then(new CalendarUnit.Day(day), 0.98, ResolutionRule.PART_WEEKDAY, name);
    }
}
