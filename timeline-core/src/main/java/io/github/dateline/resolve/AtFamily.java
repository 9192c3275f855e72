// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.LocalDate;

/** Times of day; without a day of their own they belong to the day of their sentence, else to that of the article. */
final class AtFamily implements Family<TemporalExpression.At> {

    private final ExpressionResolver expressions;

    AtFamily(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    @Override
    public Reading resolve(TemporalExpression.At at, Scope scope) {
        TemporalExpression date = at.date();
        if (date == null) {
            return alone(at, scope);
        }
        Reading inner = expressions.resolve(date, scope);
        TemporalValue.CalendarDate value = inner.date();
        if (value == null) {
            return Reading.missing(at, inner.reason());
        }
        if (value.unit().granularity() != Granularity.DAY) {
            return inner;
        }
        TemporalValue.CalendarDate timed =
                new TemporalValue.CalendarDate(value.unit(), at.time(), value.modifier(), null);
        return new Reading(
                timed,
                inner.anchor(),
                inner.confidence(),
                inner.rule(),
                inner.reason(),
                inner.alternatives().stream()
                        .map(other -> other.value() instanceof TemporalValue.CalendarDate day
                                ? new Resolution.Alternative(
                                        new TemporalValue.CalendarDate(day.unit(), at.time(), day.modifier(), null),
                                        other.confidence())
                                : other)
                        .toList());
    }

    /** "They moved at night": any night, while "in the morning" is that of the day told of. */
    private static boolean isDark(TimeOfDay time) {
        return time == TimeOfDay.Part.NIGHT || time == TimeOfDay.Part.DAYTIME;
    }

    private static Reading alone(TemporalExpression.At at, Scope scope) {
        Referent last = scope.discourse().lastUpTo(Granularity.DAY);
        boolean named = last != null && scope.sameSentence(last);
        if (scope.narrative() && !named && isDark(at.time())) {
            return Reading.missing(at, "any night");
        }
        if (last != null
                && (scope.sameSentence(last)
                        || scope.narrative()
                        || (scope.day() == null && scope.sameParagraph(last)))) {
            return Reading.of(
                    new TemporalValue.CalendarDate(last.date().unit(), at.time(), null, null),
                    last.passedOn(),
                    0.8,
                    ResolutionRule.TIME_ALONE,
                    "the day of " + last.text() + ", named before");
        }
        LocalDate day = scope.day();
        return day == null
                ? Reading.missing(at, "no day is named")
                : Reading.of(
                        new TemporalValue.CalendarDate(new CalendarUnit.Day(day), at.time(), null, null),
                        AnchorKind.DOCUMENT,
                        0.7,
                        ResolutionRule.TIME_ALONE,
                        "the day of " + scope.anchorName());
    }
}
