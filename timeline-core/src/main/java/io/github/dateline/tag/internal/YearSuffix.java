// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.Granularity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year that points, at the end of a phrase: "Christmas last year", "the second Tuesday in March of this year". Natty
 * loses it, so it is taken off before and put back into the meaning.
 *
 * @param rest the phrase without it
 * @param year the year
 */
record YearSuffix(String rest, TemporalExpression year) {

    private static final Pattern SUFFIX = Pattern.compile("^(.+?),?(?: of| in)? (last|this|next) year$");

    /** Takes the year off, empty if there is none. */
    static Optional<YearSuffix> of(String text) {
        Matcher matcher = SUFFIX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int offset = switch (matcher.group(2)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        return Optional.of(new YearSuffix(matcher.group(1), new Period(Granularity.YEAR, offset, Base.SPEECH)));
    }

    /** Puts the year into the one part of the expression that lacks it; empty if there is none. */
    Optional<TemporalExpression> putInto(TemporalExpression expression) {
        if (expression instanceof Named named) {
            return named.pick() == Pick.BARE ? Optional.of(new Within(named.what(), year)) : Optional.empty();
        }
        if (expression instanceof NthWeekday nth) {
            return putInto(nth.whole()).map(whole -> new NthWeekday(nth.number(), nth.weekday(), whole));
        }
        if (expression instanceof ShiftFrom shift) {
            return putInto(shift.origin()).map(origin -> new ShiftFrom(shift.amount(), shift.unit(), origin));
        }
        if (expression instanceof Counted counted) {
            return putInto(counted.origin()).map(origin -> new Counted(counted.count(), counted.what(), origin));
        }
        if (expression instanceof At at && at.date() != null) {
            return putInto(at.date()).map(date -> new At(date, at.time()));
        }
        return Optional.empty();
    }
}
