// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression, or a part of one, turned out to mean.
 *
 * @param value the value
 * @param anchor from what it was resolved
 * @param confidence 0 to 1
 * @param rule id of the rule
 * @param reason what the trace says, the anchor named
 * @param alternatives other readings, best first
 */
record Reading(
        TemporalValue value,
        AnchorKind anchor,
        double confidence,
        String rule,
        String reason,
        List<Resolution.Alternative> alternatives) {

    static Reading of(TemporalValue value, AnchorKind anchor, double confidence, ResolutionRule rule, String reason) {
        return new Reading(value, anchor, confidence, rule.id(), reason, List.of());
    }

    static Reading of(CalendarUnit unit, AnchorKind anchor, double confidence, ResolutionRule rule, String reason) {
        return of(TemporalValue.CalendarDate.of(unit), anchor, confidence, rule, reason);
    }

    /** Returns the reading of an expression that lacks an anchor. */
    static Reading missing(TemporalExpression expression, String reason) {
        return of(PartialValues.of(expression), AnchorKind.MISSING, 0, ResolutionRule.NO_ANCHOR, reason);
    }

    /** Returns the reading of words that name no day of any calendar, such as a fifth Monday that is not there. */
    static Reading nothing(TemporalExpression expression, AnchorKind anchor, String reason) {
        return of(PartialValues.of(expression), anchor, 0, ResolutionRule.NOTHING, reason);
    }

    /** Returns the place in the calendar, or null if the value is none. */
    TemporalValue.@Nullable CalendarDate date() {
        return value instanceof TemporalValue.CalendarDate date ? date : null;
    }

    /** Returns the unit, or null if the value is no place in the calendar. */
    @Nullable CalendarUnit unit() {
        TemporalValue.CalendarDate date = date();
        return date == null ? null : date.unit();
    }

    /** Returns this reading with another value. */
    Reading with(TemporalValue other) {
        return new Reading(other, anchor, confidence, rule, reason, alternatives);
    }

    /** Returns this reading with another value, confidence and reason. */
    Reading with(TemporalValue other, double sure, String why) {
        return new Reading(other, anchor, sure, rule, why, alternatives);
    }

    /** Returns the reading of a larger expression that rests on this one. */
    Reading then(TemporalValue other, double factor, ResolutionRule by, String why) {
        String joined = reason.isEmpty() ? why : why.isEmpty() ? reason : why + "; " + reason;
        return new Reading(other, anchor, confidence * factor, by.id(), joined, List.of());
    }

    /** Returns this reading with a second one of that confidence, which its own loses. */
    Reading or(CalendarUnit other, double share) {
        Resolution.Alternative second = new Resolution.Alternative(TemporalValue.CalendarDate.of(other), share);
        return new Reading(value, anchor, confidence * (1 - share), rule, reason, List.of(second));
    }

    Reading then(CalendarUnit unit, double factor, ResolutionRule by, String why) {
        return then(TemporalValue.CalendarDate.of(unit), factor, by, why);
    }
}
