// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;

/**
 * Fiscal periods: the value is the plain one, the days those of the fiscal year, which bears the number of the calendar
 * year in which it ends.
 */
final class FiscalFamily implements Family<TemporalExpression.Fiscal> {

    private final ExpressionResolver expressions;
    private final int lead;

    FiscalFamily(ResolverSettings settings, ExpressionResolver expressions) {
        this.expressions = expressions;
        this.lead = Math.floorMod(1 - settings.fiscalYearStart().getValue(), 12);
    }

    @Override
    public Reading resolve(TemporalExpression.Fiscal fiscal, Scope scope) {
        LocalDate day = scope.day();
        if (lead == 0 || day == null) {
            return expressions.resolve(fiscal.inner(), scope);
        }
        // Seen from a calendar whose January is the fiscal year's first month, the plain rules hold.
        Reading inner = expressions.resolve(fiscal.inner(), scope.seenFrom(day.plusMonths(lead), scope.anchorName()));
        TemporalValue.CalendarDate date = inner.date();
        if (date == null) {
            return inner;
        }
        CalendarUnit unit = date.unit();
        LocalDate first = unit.firstDay().minusMonths(lead);
        LocalDate last = unit.lastDay().plusDays(1).minusMonths(lead).minusDays(1);
        return inner.then(
                new TemporalValue.CalendarDate(unit, date.time(), date.modifier(), new DayRange(first, last)),
                0.95,
                ResolutionRule.FISCAL,
                "fiscal days " + first + " to " + last);
    }
}
