// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Narrower and blurred readings: the value stays the whole unit, modifier and window say which part of it. */
final class ModifiedFamily implements Family<TemporalExpression.Modified> {

    private final ExpressionResolver expressions;

    ModifiedFamily(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.Modified modified, Scope scope) {
        Reading inner = expressions.resolve(modified.inner(), scope);
        if (inner.value() instanceof TemporalValue.CalendarDate date) {
            return modified.style() == ModifierStyle.PLAIN
                    ? plain(modified, inner, date)
                    : cut(modified, inner, date, scope);
        }
        if (inner.value() instanceof TemporalValue.Amount amount) {
            return inner.with(new TemporalValue.Amount(amount.timexValue(), modified.modifier(), amount.window()));
        }
        if (inner.value() instanceof TemporalValue.PartialDate partial) {
            return inner.with(
                    new TemporalValue.PartialDate(partial.timexValue(), partial.timexType(), modified.modifier()));
        }
        return inner;
    }

    private static Reading plain(TemporalExpression.Modified modified, Reading inner, TemporalValue.CalendarDate date) {
        DayRange window = switch (modified.modifier()) {
            case START, MID, END -> null;
            default -> date.window();
        };
        return new Reading(
                new TemporalValue.CalendarDate(date.unit(), date.time(), modified.modifier(), window),
                inner.anchor(),
                inner.confidence(),
                inner.rule(),
                inner.reason(),
                inner.alternatives());
    }

    /** "Earlier this year" ends, "later this year" begins, with the day of writing or the date named before. */
    private static Reading cut(
            TemporalExpression.Modified modified, Reading inner, TemporalValue.CalendarDate date, Scope scope) {
        CalendarUnit unit = date.unit();
        LocalDate pivot = pivot(inner, unit, scope);
        if (pivot == null || !unit.granularity().isCoarserThan(Granularity.DAY)) {
            return plain(modified, inner, date);
        }
        boolean soFar = modified.style() == ModifierStyle.SO_FAR;
        DayRange window = soFar ? new DayRange(unit.firstDay(), pivot) : new DayRange(pivot, unit.lastDay());
        return inner.then(
                new TemporalValue.CalendarDate(unit, date.time(), modified.modifier(), window),
                1,
                soFar ? ResolutionRule.SO_FAR : ResolutionRule.REMAINING,
                soFar ? "up to " + pivot : "from " + pivot + " on");
    }

    private static @Nullable LocalDate pivot(Reading inner, CalendarUnit unit, Scope scope) {
        LocalDate day = scope.day();
        if (inner.anchor() == AnchorKind.DOCUMENT && day != null && unit.days().contains(day)) {
            return day;
        }
        Referent last = scope.discourse().last();
        if (last != null
                && last.granularity().isFinerThan(unit.granularity())
                && unit.days().contains(last.date().unit().days())) {
            return last.date().unit().firstDay();
        }
        return null;
    }
}
