// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells narrative from news by the dates of a text: a history names years long past and hardly ever counts from the day of
 * writing. Decided for the text, then for each stretch of it.
 */
final class Domains {

    /** So many mentions on either side make the stretch that decides within a report. */
    private static final int REACH = 6;

    private static final int PAST_OF_STRETCH = 4;
    private static final int PAST_OF_TEXT = 8;
    private static final int PAST_OF_NOTE = 1;

    /** How a mention bears on the question. */
    private enum Sign {
        LONG_PAST,
        NEAR,
        DEICTIC,
        NEUTRAL
    }

    private Domains() {}

    /** Returns for each mention whether it stands in a narrative. */
    static boolean[] narrative(List<TemporalMention> mentions, Domain wanted, @Nullable LocalDate day) {
        int all = mentions.size();
        boolean[] narrative = new boolean[all];
        if (wanted == Domain.NARRATIVE || day == null) {
            Arrays.fill(narrative, true);
        }
        if (wanted != Domain.AUTO || day == null) {
            return narrative;
        }
        int[] past = new int[all + 1];
        int[] near = new int[all + 1];
        int deictic = 0;
        boolean plans = false;
        for (int i = 0; i < all; i++) {
            Sign sign = sign(mentions.get(i).expression(), day.getYear());
            past[i + 1] = past[i] + (sign == Sign.LONG_PAST ? 1 : 0);
            near[i + 1] = near[i] + (sign == Sign.NEAR || sign == Sign.DEICTIC ? 1 : 0);
            deictic += sign == Sign.DEICTIC ? 1 : 0;
            plans |= mentions.get(i).direction().isAhead();
        }
        boolean whole = past[all] >= PAST_OF_TEXT && past[all] > 3 * deictic
                || past[all] >= PAST_OF_NOTE && near[all] == 0 && !plans;
        for (int i = 0; i < all; i++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(all, i + REACH + 1);
            narrative[i] = whole || past[to] - past[from] >= PAST_OF_STRETCH && near[to] == near[from];
        }
        return narrative;
    }

    private static Sign sign(TemporalExpression expression, int year) {
        if (expression instanceof TemporalExpression.Absolute absolute) {
            int distance = year - absolute.unit().firstDay().getYear();
            return distance > 1 ? Sign.LONG_PAST : distance >= 0 ? Sign.NEAR : Sign.NEUTRAL;
        }
        if (expression instanceof TemporalExpression.Modified modified) {
            return sign(modified.inner(), year);
        }
        if (expression instanceof TemporalExpression.At at && at.date() != null) {
            return sign(at.date(), year);
        }
        if (expression instanceof TemporalExpression.Within within) {
            return sign(within.period(), year);
        }
        if (expression instanceof TemporalExpression.Period period) {
            return period.base() == Base.SPEECH || period.unit() == Granularity.QUARTER ? Sign.DEICTIC : Sign.NEUTRAL;
        }
        if (expression instanceof TemporalExpression.Shift shift) {
            return shift.base() == Base.MENTION ? Sign.NEUTRAL : Sign.DEICTIC;
        }
        if (expression instanceof TemporalExpression.Named named) {
            boolean counts = named.pick() != Pick.BARE
                    || named.what() instanceof Recurring.Weekday
                    || named.what() instanceof Recurring.QuarterOfYear;
            return counts ? Sign.DEICTIC : Sign.NEUTRAL;
        }
        return Sign.NEUTRAL;
    }
}
