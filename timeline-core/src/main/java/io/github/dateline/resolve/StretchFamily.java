// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;

/** The first or last units of a period: "the first nine months of 2023", a duration with a place in the calendar. */
final class StretchFamily implements Family<TemporalExpression.Stretch> {

    private final ExpressionResolver expressions;

    StretchFamily(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.Stretch stretch, Scope scope) {
        Reading whole = expressions.resolve(stretch.whole(), scope);
        int count = Math.abs(stretch.count());
        TemporalValue.Amount amount = new TemporalValue.Amount(DurationForm.of(count, stretch.unit()), null, null);
        CalendarUnit unit = whole.unit();
        if (unit == null || count == 0 || stretch.unit().isFinerThan(Granularity.DAY)) {
            return whole.with(amount);
        }
        LocalDate first = unit.firstDay();
        LocalDate last = unit.lastDay();
        if (stretch.count() > 0) {
            last = Units.move(first, count, stretch.unit()).minusDays(1);
        } else {
            first = Units.move(last.plusDays(1), -count, stretch.unit());
        }
        if (unit instanceof CalendarUnit.Day) {
            // "for three days from 5 May": a day has no parts, so it is where they begin.
            return whole.then(
                    new TemporalValue.Amount(amount.timexValue(), null, new DayRange(first, last)),
                    0.95,
                    ResolutionRule.STRETCH,
                    TraceText.amount(count, TraceText.unit(stretch.unit())) + " from " + first + " on");
        }
        if (first.isBefore(unit.firstDay()) || last.isAfter(unit.lastDay())) {
            return Reading.nothing(stretch, whole.anchor(), unit.timexValue() + " is shorter");
        }
        return whole.then(
                new TemporalValue.Amount(amount.timexValue(), null, new DayRange(first, last)),
                0.95,
                ResolutionRule.STRETCH,
                (stretch.count() > 0 ? "the first " : "the last ")
                        + TraceText.amount(count, TraceText.unit(stretch.unit()))
                        + " of "
                        + unit.timexValue());
    }
}
