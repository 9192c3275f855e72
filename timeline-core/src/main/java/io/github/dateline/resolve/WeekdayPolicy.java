// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Weekdays as news uses them: a bare one is the latest, the day of writing included (nine in ten in annotated news); only
 * a clear clue to the future turns it ahead.
 */
final class WeekdayPolicy implements OccurrencePolicy {

    private final DayOfWeek weekStart;

    WeekdayPolicy(DayOfWeek weekStart) {
        this.weekStart = weekStart;
    }

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        if (!(what instanceof Recurring.Weekday weekday)) {
            return List.of();
        }
        DayOfWeek name = weekday.day();
        LocalDate week = day.with(previousOrSame(weekStart));
        return switch (pick) {
            case BARE -> bare(name, day, direction);
            case LAST -> {
                LocalDate before = day.with(previous(name));
                yield pair(
                        before,
                        week.minusWeeks(1).with(nextOrSame(name)),
                        ResolutionRule.WEEKDAY_LAST,
                        "nearest one before {}");
            }
            case NEXT -> {
                LocalDate nextWeek = week.plusWeeks(1).with(nextOrSame(name));
                yield pair(nextWeek, day.with(next(name)), ResolutionRule.WEEKDAY_NEXT, "that of the week after {}");
            }
            case THIS -> {
                LocalDate here = week.with(nextOrSame(name));
                yield here.isBefore(day) && direction.isAhead()
                        ? one(day.with(next(name)), 0.8, ResolutionRule.WEEKDAY_COMING, "first one after {}")
                        : one(here, 0.85, ResolutionRule.WEEKDAY_THIS, "that of the week of {}");
            }
            case PAST -> one(day.with(previous(name)), 0.95, ResolutionRule.WEEKDAY_JUST_PAST, "nearest one before {}");
            case COMING -> one(day.with(next(name)), 0.95, ResolutionRule.WEEKDAY_COMING, "first one after {}");
        };
    }

    private static List<Choice> bare(DayOfWeek name, LocalDate day, Direction direction) {
        LocalDate back = day.with(previousOrSame(name));
        LocalDate ahead = day.with(nextOrSame(name));
        if (direction.isAhead() && !ahead.equals(back)) {
            return List.of(
                    choice(ahead, 0.85, ResolutionRule.WEEKDAY_FUTURE, "first one on or after {}, told as future"),
                    choice(back, 0.15, ResolutionRule.WEEKDAY_PAST, "latest one on or before {}"));
        }
        double sure = direction == Direction.PAST || back.equals(day) ? 0.95 : 0.9;
        return one(back, sure, ResolutionRule.WEEKDAY_PAST, "latest one on or before {}");
    }

    private static List<Choice> pair(LocalDate first, LocalDate second, ResolutionRule rule, String reason) {
        return first.equals(second)
                ? one(first, 0.95, rule, reason)
                : List.of(choice(first, 0.7, rule, reason), choice(second, 0.3, rule, reason));
    }

    private static List<Choice> one(LocalDate day, double confidence, ResolutionRule rule, String reason) {
        return List.of(choice(day, confidence, rule, reason));
    }

    private static Choice choice(LocalDate day, double confidence, ResolutionRule rule, String reason) {
        return new Choice(new CalendarUnit.Day(day), confidence, rule.id(), reason);
    }
}
