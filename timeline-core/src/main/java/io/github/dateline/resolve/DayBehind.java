// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import java.util.List;

/** Finds the day that stands behind several times: "10:35 a.m. (0735 GMT) on Friday". */
final class DayBehind {

    /** So many characters lie at most between a time and its day: ") on ". */
    private static final int GAP = 5;

    /** So many lie at most between two times: " local time (". */
    private static final int TIMES_GAP = 16;

    private DayBehind() {}

    /** Returns the time with that day, or what stands there if no day is behind it. */
    static TemporalExpression join(List<TemporalMention> mentions, int i) {
        TemporalExpression said = mentions.get(i).expression();
        if (!isAlone(said)) {
            return said;
        }
        int next = i + 1;
        while (isClose(mentions, next, TIMES_GAP) && isAlone(mentions.get(next).expression())) {
            next++;
        }
        if (isClose(mentions, next, TIMES_GAP)
                && mentions.get(next).expression() instanceof TemporalExpression.At end
                && end.date() != null
                && isDay(end.date())
                && isOrdered(said, end)) {
            return on(end.date(), said);
        }
        return isClose(mentions, next, GAP) && isDay(mentions.get(next).expression())
                ? on(mentions.get(next).expression(), said)
                : said;
    }

    private static boolean isAlone(TemporalExpression said) {
        return said instanceof TemporalExpression.Modified about
                ? isAlone(about.inner())
                : said instanceof TemporalExpression.At time && time.date() == null;
    }

    /** "11 p.m., so 6 a.m. tomorrow": the first of two times of one day is the earlier. */
    private static boolean isOrdered(TemporalExpression said, TemporalExpression.At end) {
        return said instanceof TemporalExpression.At time
                && time.time() instanceof TimeOfDay.Clock from
                && end.time() instanceof TimeOfDay.Clock to
                && from.hour() <= to.hour();
    }

    private static TemporalExpression on(TemporalExpression day, TemporalExpression said) {
        if (said instanceof TemporalExpression.Modified about) {
            return new TemporalExpression.Modified(on(day, about.inner()), about.modifier(), about.style());
        }
        return said instanceof TemporalExpression.At time ? new TemporalExpression.At(day, time.time()) : said;
    }

    private static boolean isClose(List<TemporalMention> mentions, int next, int gap) {
        return next < mentions.size()
                && mentions.get(next).sentence() == mentions.get(next - 1).sentence()
                && mentions.get(next).span().start()
                                - mentions.get(next - 1).span().end()
                        <= gap;
    }

    private static boolean isDay(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Named named) {
            return named.what() instanceof Recurring.Weekday || named.what() instanceof Recurring.DayOfYear;
        }
        return expression instanceof TemporalExpression.Absolute day
                        && day.unit().granularity() == Granularity.DAY
                || expression instanceof TemporalExpression.Period today && today.unit() == Granularity.DAY;
    }
}
