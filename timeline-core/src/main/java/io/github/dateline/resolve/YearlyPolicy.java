// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months, days of the year and holidays: a bare one is the closest, a clear verb turns it back or ahead; "last" is the most
 * recent before the running one, "next" the first after it.
 */
final class YearlyPolicy implements OccurrencePolicy {

    /** Far enough for 29 February and for holidays that skip a year. */
    private static final int YEARS_AROUND = 8;

    private final RecurringCalendar calendar;
    private final int firmDays;

    /**
     * @param calendar finds the occurrences
     * @param firmDays within this many days ahead the closest stands against a past verb, since reports of plans speak of both;
     *     a quarter of it back, against a future one
     */
    YearlyPolicy(RecurringCalendar calendar, int firmDays) {
        this.calendar = calendar;
        this.firmDays = firmDays;
    }

    @Override
    public List<Choice> choose(Recurring what, Pick pick, LocalDate day, Direction direction) {
        List<CalendarUnit> near = around(calendar, what, day);
        if (near.isEmpty()) {
            return List.of();
        }
        return switch (pick) {
            case BARE -> bare(what, near, day, direction);
            case LAST, PAST -> last(what, near, day, pick);
            case NEXT, COMING -> next(what, near, day, pick);
            case THIS -> running(what, day);
        };
    }

    private List<Choice> bare(Recurring what, List<CalendarUnit> near, LocalDate day, Direction direction) {
        CalendarUnit closest = closest(near, day);
        DayOfWeek weekday = what instanceof Recurring.DayOfYear named ? named.weekday() : null;
        if (weekday != null) {
            return byWeekday(near, closest, day, weekday);
        }
        CalendarUnit turned = null;
        boolean back = direction == Direction.PAST;
        if (back && closest.firstDay().isAfter(day) && distance(closest, day) > firmDays) {
            turned = latest(near, unit -> !unit.firstDay().isAfter(day));
        } else if (direction == Direction.FUTURE
                && closest.lastDay().isBefore(day)
                && distance(closest, day) > firmDays / 4) {
            turned = earliest(near, unit -> !unit.lastDay().isBefore(day));
        }
        if (turned != null) {
            return back
                    ? two(turned, 0.85, ResolutionRule.YEARLY_PAST, "latest one by {}, told as past", closest)
                    : two(turned, 0.85, ResolutionRule.YEARLY_FUTURE, "first one from {} on, told as future", closest);
        }
        CalendarUnit other = closest.firstDay().isAfter(day)
                ? latest(near, unit -> unit.lastDay().isBefore(day))
                : earliest(near, unit -> unit.firstDay().isAfter(day));
        return two(closest, 0.85, ResolutionRule.YEARLY_CLOSEST, "the one closest to {}", other);
    }

    private static List<Choice> byWeekday(
            List<CalendarUnit> near, CalendarUnit closest, LocalDate day, DayOfWeek weekday) {
        CalendarUnit fitting = near.stream()
                .filter(unit ->
                        Math.abs(unit.firstDay().getYear() - closest.firstDay().getYear()) <= 1)
                .filter(unit -> unit.firstDay().getDayOfWeek() == weekday)
                .min(Comparator.comparingLong((CalendarUnit unit) -> distance(unit, day)))
                .orElse(null);
        return fitting == null
                ? List.of(choice(
                        closest,
                        0.5,
                        ResolutionRule.YEARLY_WEEKDAY_CLASHES,
                        "closest to {}; the weekday fits no near year"))
                : List.of(choice(
                        fitting, 0.97, ResolutionRule.YEARLY_WEEKDAY_FITS, "the year near {} that fits the weekday"));
    }

    private List<Choice> last(Recurring what, List<CalendarUnit> near, LocalDate day, Pick pick) {
        CalendarUnit recent = latest(near, unit -> unit.lastDay().isBefore(day));
        if (recent == null) {
            return List.of();
        }
        CalendarUnit yearBefore = pick == Pick.LAST ? calendar.inYear(what, day.getYear() - 1) : null;
        return two(recent, 0.9, ResolutionRule.YEARLY_LAST, "most recent one before {}", yearBefore);
    }

    private List<Choice> next(Recurring what, List<CalendarUnit> near, LocalDate day, Pick pick) {
        CalendarUnit first = earliest(near, unit -> unit.firstDay().isAfter(day));
        if (first == null) {
            return List.of();
        }
        CalendarUnit yearAfter = pick == Pick.NEXT ? calendar.inYear(what, day.getYear() + 1) : null;
        return two(first, 0.85, ResolutionRule.YEARLY_NEXT, "first one after {}", yearAfter);
    }

    private List<Choice> running(Recurring what, LocalDate day) {
        CalendarUnit here = calendar.inYear(what, day.getYear());
        return here == null
                ? List.of()
                : List.of(choice(here, 0.95, ResolutionRule.YEARLY_THIS, "that of the year of {}"));
    }

    /** Returns the one of some units that lies closest to the day, among two the earlier. */
    static CalendarUnit closest(List<CalendarUnit> near, LocalDate day) {
        return near.stream()
                .min(Comparator.comparingLong((CalendarUnit unit) -> distance(unit, day))
                        .thenComparing(CalendarUnit::firstDay))
                .orElseThrow();
    }

    /** Returns the occurrences of the years round the day, the earliest first; empty if there is none. */
    static List<CalendarUnit> around(RecurringCalendar calendar, Recurring what, LocalDate day) {
        List<CalendarUnit> found = new ArrayList<>();
        for (int year = day.getYear() - YEARS_AROUND; year <= day.getYear() + YEARS_AROUND; year++) {
            CalendarUnit unit = calendar.inYear(what, year);
            if (unit != null) {
                found.add(unit);
            }
        }
        return found;
    }

    /** Months are compared by months, days by days, so that a month six back and six ahead are equally far. */
    static long distance(CalendarUnit unit, LocalDate day) {
        if (unit instanceof CalendarUnit.Month month) {
            return 30 * Math.abs(ChronoUnit.MONTHS.between(month.firstDay(), day.withDayOfMonth(1)));
        }
        DayRange days = unit.days();
        if (days.contains(day)) {
            return 0;
        }
        return unit.firstDay().isAfter(day)
                ? ChronoUnit.DAYS.between(day, unit.firstDay())
                : ChronoUnit.DAYS.between(unit.lastDay(), day);
    }

    private static @Nullable CalendarUnit latest(
            List<CalendarUnit> units, java.util.function.Predicate<CalendarUnit> wanted) {
        return units.stream().filter(wanted).reduce((first, second) -> second).orElse(null);
    }

    private static @Nullable CalendarUnit earliest(
            List<CalendarUnit> units, java.util.function.Predicate<CalendarUnit> wanted) {
        return units.stream().filter(wanted).findFirst().orElse(null);
    }

    private static List<Choice> two(
            CalendarUnit unit, double confidence, ResolutionRule rule, String reason, @Nullable CalendarUnit other) {
        Choice first = choice(unit, confidence, rule, reason);
        return other == null || other.equals(unit)
                ? List.of(first)
                : List.of(first, choice(other, 1 - confidence, rule, reason));
    }

    private static Choice choice(CalendarUnit unit, double confidence, ResolutionRule rule, String reason) {
        return new Choice(unit, confidence, rule.id(), reason);
    }
}
