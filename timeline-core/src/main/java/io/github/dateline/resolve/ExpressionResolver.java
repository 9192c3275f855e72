// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;

/** Sends each expression to its family. A kind of expression without a family is found when the resolver is built. */
final class ExpressionResolver {

    private final Map<Class<?>, Family<TemporalExpression>> families = new HashMap<>();

    ExpressionResolver(ResolverSettings settings) {
        AbsoluteFamily.register(this);
        register(TemporalExpression.Named.class, new NamedFamily(settings));
        register(TemporalExpression.Within.class, new WithinFamily(settings, this));
        register(TemporalExpression.Period.class, new PeriodFamily(settings));
        ShiftFamily shift = new ShiftFamily(settings);
        register(TemporalExpression.Shift.class, shift);
        register(TemporalExpression.ShiftFrom.class, new ShiftFromFamily(shift, this));
        register(TemporalExpression.Counted.class, new CountedFamily(settings, this));
        register(TemporalExpression.Nth.class, new NthFamily(settings, this));
        register(TemporalExpression.NthWeekday.class, new NthWeekdayFamily(this));
        register(TemporalExpression.Stretch.class, new StretchFamily(this));
        register(TemporalExpression.Modified.class, new ModifiedFamily(this));
        register(TemporalExpression.At.class, new AtFamily(this));
        register(TemporalExpression.Fiscal.class, new FiscalFamily(settings, this));
        register(TemporalExpression.Reported.class, new ReportedFamily(settings));
        register(TemporalExpression.NumericDate.class, new NumericDateFamily(settings));
        register(TemporalExpression.ShortYear.class, new ShortYearFamily());
        register(TemporalExpression.ShortDecade.class, new ShortDecadeFamily());
        register(TemporalExpression.Amount.class, new AmountFamily());
        for (Class<?> kind : TemporalExpression.class.getPermittedSubclasses()) {
            if (!families.containsKey(kind)) {
                throw new IllegalStateException("no family resolves " + kind.getSimpleName());
            }
        }
    }

    <E extends TemporalExpression> void register(Class<E> kind, Family<E> family) {
        families.put(kind, (expression, scope) -> family.resolve(kind.cast(expression), scope));
    }

    /** Returns what the expression means; where the calendar ends it stays unresolved. */
    Reading resolve(TemporalExpression expression, Scope scope) {
        Family<TemporalExpression> family = families.get(expression.getClass());
        if (family == null) {
            throw new IllegalStateException("no family resolves " + expression);
        }
        try {
            return family.resolve(expression, scope);
        } catch (DateTimeException | ArithmeticException beyond) {
            return Reading.of(
                    PartialValues.of(expression), AnchorKind.MISSING, 0, ResolutionRule.BEYOND, "beyond the calendar");
        }
    }
}
