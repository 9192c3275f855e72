// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.DatedSentence.Placed;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates what lies a number of days before or after a day of its sentence: "reopened on Saturday, two days after the water
 * had gone". The amount dates the clause behind it.
 */
final class DaysApart {

    private static final String RULE = "days.apart";

    /** Up to 99: further apart nobody counts in days. */
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,2})D");

    private DaysApart() {}

    /** Returns the date of what follows the amount, or nothing if the words do not tell. */
    static Optional<Placed> of(Tokens tokens, Resolution amount, List<Placed> dates) {
        int days = days(amount.value());
        int first = tokens.at(amount.mention().span().start());
        int link = tokens.at(amount.mention().span().end());
        boolean after = tokens.is(link, "after");
        if (days == 0 || first >= link || dates.isEmpty() || !after && !tokens.is(link, "before")) {
            return Optional.empty();
        }
        Placed base = dates.get(dates.size() - 1);
        LocalDate day = day(base.date());
        if (day == null || !isBeside(tokens, base.last(), first)) {
            return Optional.empty();
        }
        CalendarDate other = CalendarDate.of(new CalendarUnit.Day(after ? day.minusDays(days) : day.plusDays(days)));
        Resolution from = base.resolution();
        String trace = amount.mention().text() + " " + (after ? "after" : "before") + " → " + other.timexValue()
                + ": counted from " + from.mention().text();
        TimelineDate date = TimelineDate.of(other);
        Resolution counted = new Resolution(
                amount.mention(), other, date, null, from.anchor(), from.confidence() * 0.9, RULE, trace, List.of());
        return Optional.of(new Placed(counted, date, first, link + 1));
    }

    /** Tells whether the date is one of these. */
    static boolean is(Placed date) {
        return date.resolution().rule().equals(RULE);
    }

    /** ", just a day after": nothing but a comma and an adverb lies between the day and the amount. */
    private static boolean isBeside(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.is(i, ",") ? 0 : 1;
        }
        return words == 0
                || words == 1 && tokens.lower(to - 1).endsWith("ly")
                || words == 1 && tokens.is(to - 1, "just");
    }

    private static @Nullable LocalDate day(TimelineDate date) {
        return date.relation() == Relation.ON
                        && date.value() instanceof CalendarDate value
                        && value.granularity() == Granularity.DAY
                        && value.modifier() == null
                ? value.unit().firstDay()
                : null;
    }

    /** Returns a number of whole days, or 0. */
    private static int days(TemporalValue value) {
        if (!(value instanceof TemporalValue.Amount amount) || amount.modifier() != null) {
            return 0;
        }
        Matcher days = DAYS.matcher(amount.timexValue());
        return days.matches() ? Integer.parseInt(days.group(1)) : 0;
    }
}
