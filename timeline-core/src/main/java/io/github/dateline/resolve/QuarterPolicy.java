// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Quarters and halves of the year: a bare one is the latest begun (98 in a hundred in annotated news). */
final class QuarterPolicy implements OccurrencePolicy {

    private final RecurringCalendar calendar;

    QuarterPolicy(RecurringCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        return switch (pick) {
            case BARE ->
                direction.isAhead() && liesAhead(what, day)
                        ? first(
                                what,
                                day,
                                unit -> !unit.lastDay().isBefore(day),
                                0.8,
                                "first one not over on {}, told as future")
                        : last(
                                what,
                                day,
                                unit -> !unit.firstDay().isAfter(day),
                                0.95,
                                ResolutionRule.QUARTER_BEGUN,
                                "latest one begun by {}");
            case THIS ->
                of(calendar.inYear(what, day.getYear()), 0.9, ResolutionRule.YEARLY_THIS, "that of the year of {}");
            case LAST, PAST ->
                last(
                        what,
                        day,
                        unit -> unit.lastDay().isBefore(day),
                        0.85,
                        ResolutionRule.YEARLY_LAST,
                        "most recent one over before {}");
            case NEXT, COMING -> first(what, day, unit -> unit.firstDay().isAfter(day), 0.85, "first one after {}");
        };
    }

    /** "Expects to report a third-quarter loss" looks ahead to the report, not to the quarter: the nearer one is meant. */
    private boolean liesAhead(Recurring what, LocalDate day) {
        List<Choice> ended = last(what, day, unit -> unit.lastDay().isBefore(day), 1, ResolutionRule.QUARTER_BEGUN, "");
        List<Choice> ahead = first(what, day, unit -> !unit.lastDay().isBefore(day), 1, "");
        return !ahead.isEmpty()
                && (ended.isEmpty()
                        || YearlyPolicy.distance(ahead.get(0).unit(), day)
                                <= YearlyPolicy.distance(ended.get(0).unit(), day));
    }

    private List<Choice> last(
            Recurring what,
            LocalDate day,
            Predicate<CalendarUnit> wanted,
            double confidence,
            ResolutionRule rule,
            String reason) {
        for (int year = day.getYear(); year >= day.getYear() - 1; year--) {
            CalendarUnit unit = calendar.inYear(what, year);
            if (unit != null && wanted.test(unit)) {
                return of(unit, confidence, rule, reason);
            }
        }
        return List.of();
    }

    private List<Choice> first(
            Recurring what, LocalDate day, Predicate<CalendarUnit> wanted, double confidence, String reason) {
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            CalendarUnit unit = calendar.inYear(what, year);
            if (unit != null && wanted.test(unit)) {
                return of(unit, confidence, ResolutionRule.YEARLY_FUTURE, reason);
            }
        }
        return List.of();
    }

    private static List<Choice> of(
            @org.jspecify.annotations.Nullable CalendarUnit unit,
            double confidence,
            ResolutionRule rule,
            String reason) {
        return unit == null ? List.of() : List.of(new Choice(unit, confidence, rule.id(), reason));
    }
}
