// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns a value into the date that its sentence makes of it: "since", "by", "until" and their kin give the relation. */
final class SentenceDate {

    private SentenceDate() {}

    /** Returns the date, or null if the value has no place in the calendar or its relation leads beyond it. */
    static @Nullable TimelineDate of(TemporalMention mention, TemporalValue value) {
        try {
            return value.days() == null ? null : placed(mention, value);
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    /** "Between August 2019 and now": at the end of a range "now" is the day of writing, though its value names none. */
    static TemporalValue atBound(TemporalMention mention, TemporalValue value, @Nullable LocalDate day) {
        boolean now = mention.range() != RangeRole.NONE
                && mention.expression() instanceof TemporalExpression.Vague vague
                && vague.reference() == TemporalValue.Reference.PRESENT_REF;
        if (!now || day == null) {
            return value;
        }
        try {
            return TemporalValue.CalendarDate.of(new CalendarUnit.Day(day));
        } catch (DateTimeException beyond) {
            return value;
        }
    }

    private static TimelineDate placed(TemporalMention mention, TemporalValue value) {
        if (value instanceof TemporalValue.CalendarDate date) {
            boolean open = opensBefore(mention);
            TemporalValue placed = open ? new TemporalValue.Interval(null, date) : date;
            return new TimelineDate(placed, open ? Relation.SPAN : relation(mention, date), mention.uncertain());
        }
        Relation own = TimelineDate.of(value).relation();
        boolean lasted = switch (mention.signal()) {
            case FOR -> true;
            default -> false;
        };
        return new TimelineDate(value, lasted ? Relation.SPAN : own, mention.uncertain());
    }

    /** Returns the date of the whole range, or null if its ends make none. */
    static @Nullable TimelineDate range(TemporalMention first, TemporalValue from, TemporalValue to) {
        if (!(from instanceof TemporalValue.CalendarDate begin) || !(to instanceof TemporalValue.CalendarDate end)) {
            return null;
        }
        LocalDate earliest = begin.days().earliest();
        LocalDate latest = end.days().latest();
        if (earliest == null || latest == null || latest.isBefore(earliest)) {
            return null;
        }
        Relation relation = switch (first.signal()) {
            case BETWEEN -> Relation.WITHIN;
            default -> Relation.SPAN;
        };
        return new TimelineDate(new TemporalValue.Interval(begin, end), relation, first.uncertain());
    }

    private static boolean opensBefore(TemporalMention mention) {
        return mention.range() == RangeRole.NONE
                && switch (mention.signal()) {
                    case UNTIL, TO -> true;
                    default -> false;
                };
    }

    private static Relation relation(TemporalMention mention, TemporalValue.CalendarDate date) {
        Relation own = ofModifier(date);
        if (mention.range() != RangeRole.NONE) {
            return own;
        }
        boolean timed = date.time() != null;
        return switch (mention.signal()) {
            case SINCE -> Relation.SINCE;
            // "Photographs from the 1950s" tells where they come from.
            case FROM -> date.unit().granularity().isCoarserThan(Granularity.YEAR) ? own : Relation.SINCE;
            case BY -> Relation.BY;
            // Before 5 p.m. on Tuesday is still Tuesday.
            case BEFORE -> timed ? Relation.BY : Relation.BEFORE;
            case AFTER -> timed ? Relation.SINCE : Relation.AFTER;
            case AS_OF -> Relation.WITHIN;
            case NONE, BETWEEN, TO, UNTIL, FOR -> own;
        };
    }

    /** "More than 30 years ago" lies before the year that it names. */
    private static Relation ofModifier(TemporalValue.CalendarDate date) {
        Modifier modifier = date.modifier();
        Relation own = TimelineDate.of(date).relation();
        if (modifier == null) {
            return own;
        }
        return switch (modifier) {
            case BEFORE -> Relation.BEFORE;
            case AFTER -> Relation.AFTER;
            case ON_OR_BEFORE -> Relation.BY;
            case ON_OR_AFTER -> Relation.SINCE;
            default -> own;
        };
    }
}
