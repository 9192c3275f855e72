// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
import java.util.List;

/**
 * Seasons: a bare one is the closest, "last summer" that of the year before and never the running one, "this past
 * summer" the most recent. A season over a year end belongs to the year of its December.
 */
final class SeasonPolicy implements OccurrencePolicy {

    private final RecurringCalendar calendar;
    private final YearlyPolicy yearly;

    SeasonPolicy(RecurringCalendar calendar, YearlyPolicy yearly) {
        this.calendar = calendar;
        this.yearly = yearly;
    }

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        return switch (pick) {
            case LAST -> last(what, day);
            case THIS -> here(what, day);
            case PAST -> past(what, day);
            case BARE, NEXT, COMING -> yearly.choose(what, pick, day, direction);
        };
    }

    private List<Choice> last(Recurring what, LocalDate day) {
        CalendarUnit before = calendar.inYear(what, day.getYear() - 1);
        if (before == null) {
            return List.of();
        }
        if (before.days().contains(day)) {
            before = before.plus(-1);
        }
        CalendarUnit recent = before.plus(1);
        String reason = "that of the year before {}";
        Choice first = new Choice(
                before, recent.lastDay().isBefore(day) ? 0.65 : 0.9, ResolutionRule.SEASON_LAST.id(), reason);
        return recent.lastDay().isBefore(day)
                ? List.of(first, new Choice(recent, 0.35, ResolutionRule.YEARLY_LAST.id(), "most recent one before {}"))
                : List.of(first);
    }

    private List<Choice> past(Recurring what, LocalDate day) {
        CalendarUnit unit = calendar.inYear(what, day.getYear());
        if (unit == null) {
            return List.of();
        }
        while (unit.firstDay().isAfter(day)) {
            unit = unit.plus(-1);
        }
        return List.of(new Choice(unit, 0.9, ResolutionRule.YEARLY_PAST.id(), "most recent one begun by {}"));
    }

    private List<Choice> here(Recurring what, LocalDate day) {
        CalendarUnit unit = calendar.inYear(what, day.getYear());
        if (unit == null) {
            return List.of();
        }
        // Only a season over a year end has two candidates in one calendar year.
        CalendarUnit before = unit.plus(-1);
        if (before.lastDay().getYear() == day.getYear()
                && YearlyPolicy.distance(before, day) <= YearlyPolicy.distance(unit, day)) {
            unit = before;
        }
        return List.of(new Choice(unit, 0.9, ResolutionRule.SEASON_THIS.id(), "that of the year of {}"));
    }
}
