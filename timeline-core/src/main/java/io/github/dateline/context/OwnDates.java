// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static java.util.Objects.requireNonNull;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own dates say about when it was written, read without any anchor: the day its lead gives to the
 * event it reports, the latest day that it tells as past, and the earliest that it announces.
 *
 * @param lead the full date of the event in the lead sentence, or null
 * @param leadText the words of that date, or null
 * @param told the first day of the latest date that a past verb tells, or null
 * @param toldDay the latest full date that a past verb tells, or null
 * @param notBefore the first day of the latest date that is not announced, or null
 * @param notAfter the last day of the earliest date told as still to come, or null
 */
record OwnDates(
        @Nullable LocalDate lead,
        @Nullable String leadText,
        @Nullable LocalDate told,
        @Nullable LocalDate toldDay,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {

    /** How many sentences make the lead: a standfirst and the first sentence of the body. */
    private static final int LEAD = 2;

    /** The likelihood of days that a verb rules out, and of those that a date without a clear verb does. */
    private static final double RULED_OUT = 0.05;

    private static final double UNLIKELY = 0.2;

    /** How fast days after the latest date fade. */
    private static final double FADING = 0.15;

    static OwnDates of(TaggedArticle article, TemporalResolver resolver) {
        List<Resolution> resolutions = resolver.resolve(article.mentions(), Anchor.unknown());
        LocalDate lead = null;
        String leadText = null;
        LocalDate told = null;
        LocalDate toldDay = null;
        LocalDate notBefore = null;
        LocalDate notAfter = null;
        for (Resolution resolution : resolutions) {
            TemporalMention mention = resolution.mention();
            DayRange days =
                    resolution.date() == null ? null : resolution.value().days();
            if (days == null || !days.isClosed() || !(resolution.value() instanceof TemporalValue.CalendarDate date)) {
                continue;
            }
            boolean day = date.unit() instanceof CalendarUnit.Day;
            boolean month = !date.unit().granularity().isCoarserThan(Granularity.MONTH);
            if (mention.direction().isAhead()) {
                // A bare year beside a verb of the future is often a name: "will get the 2007 prize".
                notAfter = month ? earlier(notAfter, days.latest()) : notAfter;
                continue;
            }
            if (day && mention.sentence() < LEAD && lead == null && mention.signal() == TemporalSignal.NONE) {
                lead = days.earliest();
                leadText = mention.text();
            }
            if (isTold(mention) && (month || mention.direction() == Direction.PAST)) {
                notBefore = later(notBefore, days.earliest());
                told = mention.direction() == Direction.PAST ? later(told, days.earliest()) : told;
                toldDay = day && mention.direction() == Direction.PAST ? later(toldDay, days.earliest()) : toldDay;
            }
        }
        if (lead != null && notBefore != null && notBefore.isAfter(lead)) {
            lead = null;
            leadText = null;
        }
        if (notAfter != null && notBefore != null && notAfter.isBefore(notBefore)) {
            notAfter = null;
        }
        return new OwnDates(lead, leadText, told, toldDay, notBefore, notAfter);
    }

    private static boolean isTold(TemporalMention mention) {
        return switch (mention.signal()) {
            case BY, BEFORE, UNTIL, TO -> mention.direction() == Direction.PAST;
            default -> true;
        };
    }

    private static LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? requireNonNull(b, "b") : a;
    }

    private static LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? requireNonNull(b, "b") : a;
    }

    /** Weighs the bounds: the article was hardly written outside them, and soon after the latest day it tells. */
    void weigh(DayBelief belief) {
        if (told != null) {
            long bound = told.toEpochDay();
            belief.times(day -> day < bound ? RULED_OUT : 1, 1);
        }
        if (notBefore != null) {
            long bound = notBefore.toEpochDay();
            belief.times(day -> day < bound ? UNLIKELY : Math.pow(5.0 + day - bound, -FADING), 1);
        }
        if (notAfter != null) {
            long bound = notAfter.toEpochDay();
            belief.times(day -> day > bound ? UNLIKELY : 1, 1);
        }
    }
}
