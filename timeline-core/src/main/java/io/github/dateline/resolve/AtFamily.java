// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times of day; without a day of their own they belong to the day of their sentence, else to that of the article. */
final class AtFamily implements Family<TemporalExpression.At> {

    /** A day named so many sentences before is still the one told of. */
    private static final int SENTENCES = 2;

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

    /** "Broke out on Monday evening ... before dawn on Tuesday ... was reported at 6:50 p.m.": on Monday. */
    private static @Nullable Referent before(TimeOfDay time, Scope scope) {
        Referent last = scope.discourse().lastUpTo(Granularity.DAY);
        Referent around =
                time instanceof TimeOfDay.Clock clock ? scope.discourse().lastAround(clock) : null;
        boolean other = last == null || !scope.sameSentence(last);
        return around != null && other && isTold(around, scope) ? around : last;
    }

    /** What is told goes on from a day that the text has just named. */
    private static boolean isTold(Referent last, Scope scope) {
        LocalDate day = scope.day();
        return scope.direction() == Direction.PAST
                && (day == null || !last.date().unit().firstDay().isAfter(day))
                && scope.mention().sentence() - last.mention().sentence() <= SENTENCES;
    }

    private static Reading alone(TemporalExpression.At at, Scope scope) {
        Referent last = before(at.time(), scope);
        boolean named = last != null && scope.sameSentence(last);
        if (scope.narrative() && !named && isDark(at.time())) {
            return Reading.missing(at, "any night");
        }
        if (last != null
                && (scope.sameSentence(last)
                        || scope.narrative()
                        || isTold(last, scope)
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
