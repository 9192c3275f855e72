// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue;

/** Amounts counted from a date that the words name: "the day after Christmas". */
final class ShiftFromFamily implements Family<TemporalExpression.ShiftFrom> {

    private final ShiftFamily shifts;
    private final ExpressionResolver expressions;

    ShiftFromFamily(ShiftFamily shifts, ExpressionResolver expressions) {
        this.shifts = shifts;
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.ShiftFrom shift, Scope scope) {
        Reading origin = expressions.resolve(shift.origin(), scope);
        CalendarUnit unit = origin.unit();
        if (unit == null) {
            return Reading.missing(shift, origin.reason());
        }
        TemporalValue.CalendarDate moved = shifts.moved(unit, shift.amount(), shift.unit());
        return moved == null
                ? Reading.nothing(shift, AnchorKind.MISSING, "finer than " + unit.timexValue())
                : origin.then(
                        moved,
                        0.95,
                        ResolutionRule.SHIFT_FROM,
                        ShiftFamily.explain(shift.amount(), shift.unit(), unit.timexValue()));
    }
}
