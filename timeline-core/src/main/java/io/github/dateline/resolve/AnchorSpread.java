// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Joins the readings from both ends of an uncertain anchor with that of its working day. Readings move forward with the
 * day, so what agrees at both ends holds for every day between.
 */
final class AnchorSpread {

    /** The hull may be so many times as long as the unit itself. */
    private static final int WIDEST = 5;

    private final String interval;

    AnchorSpread(DayRange interval) {
        this.interval = interval.earliest() + " to " + interval.latest();
    }

    /** Returns what is safe to say: the value, a wider window, or a date left open. */
    Reading join(TemporalExpression expression, Reading working, Reading early, Reading late) {
        if (working.anchor() != AnchorKind.DOCUMENT
                && early.value().equals(working.value())
                && late.value().equals(working.value())) {
            return working;
        }
        if (early.value().equals(late.value()) && early.value().equals(working.value())) {
            return working.with(
                    working.value(),
                    working.confidence(),
                    working.reason() + "; the same for every day from " + interval);
        }
        if (working.value() instanceof TemporalValue.CalendarDate date
                && early.value() instanceof TemporalValue.CalendarDate first
                && late.value() instanceof TemporalValue.CalendarDate last) {
            return dates(expression, working, date, first, last);
        }
        if (working.value() instanceof TemporalValue.Amount amount
                && early.value() instanceof TemporalValue.Amount first
                && late.value() instanceof TemporalValue.Amount last) {
            return amounts(expression, working, amount, first, last);
        }
        return open(working, expression);
    }

    private Reading dates(
            TemporalExpression expression,
            Reading working,
            TemporalValue.CalendarDate date,
            TemporalValue.CalendarDate first,
            TemporalValue.CalendarDate last) {
        if (first.unit().equals(last.unit()) && date.unit().equals(first.unit())) {
            return working.with(
                    date,
                    working.confidence() * 0.9,
                    working.reason() + "; the unit holds for every day from " + interval + ", its cut does not");
        }
        DayRange hull = hull(first.days(), last.days());
        LocalDate from = hull.earliest();
        LocalDate to = hull.latest();
        long length = from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
        CalendarUnit unit = date.unit();
        long own = ChronoUnit.DAYS.between(unit.firstDay(), unit.lastDay()) + 1;
        if (length > WIDEST * own + (unit.granularity() == Granularity.DAY ? 2 : 0)) {
            return open(working, expression);
        }
        Modifier modifier = date.modifier() == null ? Modifier.APPROX : date.modifier();
        return new Reading(
                new TemporalValue.CalendarDate(unit, date.time(), modifier, hull),
                working.anchor(),
                working.confidence() * 0.6,
                ResolutionRule.INTERVAL_WIDENED.id(),
                working.reason() + "; widened to " + from + " to " + to + ", since the anchor may be any day from "
                        + interval,
                working.alternatives());
    }

    private Reading amounts(
            TemporalExpression expression,
            Reading working,
            TemporalValue.Amount amount,
            TemporalValue.Amount first,
            TemporalValue.Amount last) {
        DayRange early = first.window();
        DayRange late = last.window();
        if (early == null || late == null) {
            return open(working, expression);
        }
        Modifier modifier = Objects.requireNonNullElse(amount.modifier(), Modifier.APPROX);
        return new Reading(
                new TemporalValue.Amount(amount.timexValue(), modifier, hull(early, late)),
                working.anchor(),
                working.confidence() * 0.7,
                ResolutionRule.INTERVAL_WIDENED.id(),
                working.reason() + "; widened, since the anchor may be any day from " + interval,
                working.alternatives());
    }

    private Reading open(Reading working, TemporalExpression expression) {
        return new Reading(
                PartialValues.of(expression),
                AnchorKind.MISSING,
                0,
                ResolutionRule.INTERVAL_OPEN.id(),
                working.reason() + "; differs among the days from " + interval + " in which the anchor may lie",
                List.of());
    }

    private static DayRange hull(DayRange first, DayRange second) {
        LocalDate from = first.earliest();
        LocalDate otherFrom = second.earliest();
        LocalDate to = first.latest();
        LocalDate otherTo = second.latest();
        return new DayRange(
                from == null || otherFrom == null ? null : from.isBefore(otherFrom) ? from : otherFrom,
                to == null || otherTo == null ? null : to.isAfter(otherTo) ? to : otherTo);
    }
}
