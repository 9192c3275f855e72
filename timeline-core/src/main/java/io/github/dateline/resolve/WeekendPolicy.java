// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Weekends: "the weekend" is the last one begun, "last weekend" the last one over, "this weekend" that of the week. */
final class WeekendPolicy implements OccurrencePolicy {

    private final DayOfWeek weekStart;

    WeekendPolicy(DayOfWeek weekStart) {
        this.weekStart = weekStart;
    }

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        LocalDate begun = day.with(previousOrSame(DayOfWeek.SATURDAY));
        LocalDate coming = day.with(nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
        // Where the week begins on Sunday its weekend is the Saturday that ends it.
        LocalDate here = day.with(previousOrSame(weekStart)).with(nextOrSame(DayOfWeek.SATURDAY));
        return switch (pick) {
            case BARE ->
                direction.isAhead()
                        ? one(coming, 0.85, ResolutionRule.WEEKEND_COMING, "first one not over on {}, told as future")
                        : one(begun, 0.85, ResolutionRule.WEEKEND_BEGUN, "last one begun by {}");
            case PAST -> one(begun, 0.9, ResolutionRule.WEEKEND_BEGUN, "last one begun by {}");
            case THIS -> one(here, 0.85, ResolutionRule.WEEKEND_THIS, "that of the week of {}");
            case LAST ->
                one(
                        begun.plusDays(1).isBefore(day) ? begun : begun.minusWeeks(1),
                        0.85,
                        ResolutionRule.WEEKEND_LAST,
                        "last one over before {}");
            case NEXT -> one(here.plusWeeks(1), 0.8, ResolutionRule.WEEKEND_NEXT, "that of the week after {}");
            case COMING -> one(coming, 0.95, ResolutionRule.WEEKEND_COMING, "first one not over on {}");
        };
    }

    private static List<Choice> one(LocalDate saturday, double confidence, ResolutionRule rule, String reason) {
        return List.of(new Choice(CalendarUnit.Weekend.of(saturday), confidence, rule.id(), reason));
    }
}
