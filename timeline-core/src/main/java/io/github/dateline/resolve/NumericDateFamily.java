// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.NumericDate;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits: the only order that is possible, else the configured one, that of the text, or month first. */
final class NumericDateFamily implements Family<NumericDate> {

    private final NamedFamily named;

    NumericDateFamily(ResolverSettings settings) {
        this.named = new NamedFamily(settings);
    }

    @Override
    public Reading resolve(NumericDate numeric, Scope scope) {
        Reading monthFirst = read(numeric, numeric.first(), numeric.second(), scope);
        Reading dayFirst = read(numeric, numeric.second(), numeric.first(), scope);
        if (monthFirst == null) {
            return dayFirst == null
                    ? Reading.nothing(numeric, AnchorKind.NONE, "no such date in either order")
                    : only(dayFirst);
        }
        if (dayFirst == null || numeric.first() == numeric.second()) {
            return only(monthFirst);
        }
        boolean day = scope.order() == DayOrder.DAY_FIRST;
        Reading best = day ? dayFirst : monthFirst;
        Reading other = day ? monthFirst : dayFirst;
        String order = day ? "day first" : "month first";
        if (scope.order() == DayOrder.AUTO) {
            return rule(best, other, 0.6, ResolutionRule.NUMERIC_DEFAULT, order + ", without further evidence");
        }
        return scope.orderFromText()
                ? rule(best, other, 0.85, ResolutionRule.NUMERIC_EVIDENCE, order + ", as another date of the text")
                : rule(best, other, 0.95, ResolutionRule.NUMERIC_SET, order + ", as configured");
    }

    private static Reading only(Reading reading) {
        return rule(reading, null, 1, ResolutionRule.NUMERIC_ONLY, "the only order that fits");
    }

    private @Nullable Reading read(NumericDate numeric, int month, int day, Scope scope) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        Integer written = numeric.year();
        if (written == null) {
            Reading reading = named.resolve(
                    new TemporalExpression.Named(new Recurring.DayOfYear(Month.of(month), day, null), Pick.BARE),
                    scope);
            return reading.date() == null && scope.day() != null ? null : reading;
        }
        int year = numeric.shortYear() ? ShortYears.yearOfDay(written, scope) : written;
        CalendarUnit.Day found = RecurringCalendar.day(YearMonth.of(year, month), day);
        AnchorKind anchor = numeric.shortYear() ? ShortYears.anchorOfDay(scope) : AnchorKind.NONE;
        Reading reading = found == null ? null : Reading.of(found, anchor, 0.97, ResolutionRule.NUMERIC_ONLY, "");
        Integer other = numeric.shortYear() ? ShortYears.otherYearOfDay(written, scope) : null;
        CalendarUnit.Day earlier = other == null ? null : RecurringCalendar.day(YearMonth.of(other, month), day);
        return reading == null || earlier == null ? reading : reading.or(earlier, 0.1);
    }

    private static Reading rule(
            Reading best, @Nullable Reading other, double factor, ResolutionRule rule, String reason) {
        List<Resolution.Alternative> others =
                other == null || other.date() == null || other.value().equals(best.value())
                        ? best.alternatives()
                        : List.of(new Resolution.Alternative(other.value(), best.confidence() * (1 - factor)));
        String joined = best.reason().isEmpty() ? reason : reason + "; " + best.reason();
        String id = best.anchor() == AnchorKind.MISSING ? best.rule() : rule.id();
        return new Reading(best.value(), best.anchor(), best.confidence() * factor, id, joined, others);
    }
}
