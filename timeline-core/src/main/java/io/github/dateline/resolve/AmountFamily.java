// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;

/** Amounts of time; "the past three months" also has its place, up to the article's day. */
final class AmountFamily implements Family<TemporalExpression.Amount> {

    @Override
    public Reading resolve(TemporalExpression.Amount amount, Scope scope) {
        LocalDate day = scope.day();
        Integer number = amount.number();
        boolean placed = amount.placement() != Placement.NONE
                && number != null
                && day != null
                && !amount.unit().isFinerThan(Granularity.DAY);
        if (!placed || number == null || day == null) {
            return Reading.of(
                    new TemporalValue.Amount(amount.timexValue(), amount.modifier(), null),
                    AnchorKind.NONE,
                    0.95,
                    ResolutionRule.AMOUNT,
                    "an amount of time");
        }
        boolean past = amount.placement() == Placement.PAST;
        LocalDate far = Units.move(day, past ? Math.negateExact(number) : number, amount.unit());
        DayRange window = far.isAfter(day) ? new DayRange(day, far) : new DayRange(far, day);
        return Reading.of(
                new TemporalValue.Amount(amount.timexValue(), amount.modifier(), window),
                AnchorKind.DOCUMENT,
                0.9,
                past ? ResolutionRule.AMOUNT_PAST : ResolutionRule.AMOUNT_FUTURE,
                (past ? "up to " : "from ") + scope.anchorName());
    }
}
