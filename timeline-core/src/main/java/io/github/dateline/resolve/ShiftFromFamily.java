// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        LocalDate counted = exact(shift.origin(), scope);
        TemporalValue.CalendarDate moved = counted == null
                ? shifts.moved(unit, shift.amount(), shift.unit())
                : shifts.counted(counted, shift.amount(), shift.unit());
        return moved == null
                ? Reading.nothing(shift, AnchorKind.MISSING, "finer than " + unit.timexValue())
                : origin.then(
                        moved,
                        0.95,
                        ResolutionRule.SHIFT_FROM,
                        ShiftFamily.explain(shift.amount(), shift.unit(), unit.timexValue()));
    }

    /** What is itself counted is a day inside the unit that it names: "1 month and 21 days ago", "a year ago today". */
    private static @Nullable LocalDate exact(TemporalExpression origin, Scope scope) {
        if (origin instanceof TemporalExpression.ShiftFrom shift) {
            LocalDate day = exact(shift.origin(), scope);
            return day == null ? null : Units.move(day, shift.amount(), shift.unit());
        }
        if (!(origin instanceof TemporalExpression.Shift shift) || shift.base() == TemporalExpression.Base.COMPARISON) {
            return null;
        }
        Referent last = scope.discourse().last();
        LocalDate day = shift.base() == TemporalExpression.Base.SPEECH
                ? scope.day()
                : last != null && last.date().unit() instanceof CalendarUnit.Day named ? named.date() : null;
        return day == null ? null : Units.move(day, shift.amount(), shift.unit());
    }
}
