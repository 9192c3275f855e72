// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own dates say about when it was written, read without any anchor: the day its lead gives to the
 * event it reports, and the latest day that it tells as past.
 *
 * @param lead the full date of the event in the lead sentence, or null
 * @param leadText the words of that date, or null
 * @param notBefore the latest day told as past, or null
 * @param notAfter the earliest day told as still to come, or null
 */
record OwnDates(
        @Nullable LocalDate lead,
        @Nullable String leadText,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {

    /** How many sentences make the lead: a standfirst and the first sentence of the body. */
    private static final int LEAD = 2;

    static OwnDates of(TaggedArticle article, TemporalResolver resolver) {
        LocalDate lead = null;
        String leadText = null;
        LocalDate notBefore = null;
        LocalDate notAfter = null;
        List<Resolution> resolutions = resolver.resolve(article.mentions(), Anchor.unknown());
        for (Resolution resolution : resolutions) {
            TimelineDate date = resolution.date();
            TemporalMention mention = resolution.mention();
            if (date == null || !(mention.expression() instanceof TemporalExpression.Absolute || isDay(resolution))) {
                continue;
            }
            LocalDate first = resolution.value().days() == null
                    ? null
                    : resolution.value().days().earliest();
            if (first == null) {
                continue;
            }
            if (mention.direction() == Direction.FUTURE) {
                notAfter = notAfter == null || first.isBefore(notAfter) ? first : notAfter;
                continue;
            }
            if (isDay(resolution)
                    && mention.sentence() < LEAD
                    && lead == null
                    && mention.signal() == TemporalSignal.NONE) {
                lead = first;
                leadText = mention.text();
            }
            if (mention.signal() != TemporalSignal.BY || mention.direction() == Direction.PAST) {
                notBefore = notBefore == null || first.isAfter(notBefore) ? first : notBefore;
            }
        }
        if (lead != null && notBefore != null && notBefore.isAfter(lead)) {
            lead = null;
            leadText = null;
        }
        if (notAfter != null && notBefore != null && notAfter.isBefore(notBefore)) {
            notAfter = null;
        }
        return new OwnDates(lead, leadText, notBefore, notAfter);
    }

    private static boolean isDay(Resolution resolution) {
        return resolution.value() instanceof TemporalValue.CalendarDate date && date.unit() instanceof CalendarUnit.Day;
    }
}
