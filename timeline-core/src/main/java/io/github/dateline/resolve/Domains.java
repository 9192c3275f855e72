// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells narrative from news by the dates of a text: a history names years long past and hardly ever counts from the day of
 * writing. Decided for the text, then for each stretch of it.
 */
final class Domains {

    /** So many mentions on either side make the stretch that decides within a report. */
    private static final int REACH = 6;

    private Domains() {}

    /** Returns for each mention whether it stands in a narrative. */
    static boolean[] narrative(List<TemporalMention> mentions, Domain wanted, @Nullable LocalDate day) {
        boolean[] narrative = new boolean[mentions.size()];
        if (wanted == Domain.NEWS && day != null) {
            return narrative;
        }
        int[] past = new int[mentions.size() + 1];
        int[] near = new int[mentions.size() + 1];
        for (int i = 0; i < mentions.size(); i++) {
            int sign = wanted == Domain.NARRATIVE || day == null
                    ? 1
                    : sign(mentions.get(i).expression(), day.getYear());
            past[i + 1] = past[i] + (sign > 0 ? 1 : 0);
            near[i + 1] = near[i] + (sign < 0 ? 1 : 0);
        }
        int all = mentions.size();
        boolean whole = wanted == Domain.NARRATIVE || day == null || past[all] >= 3 && past[all] > 2 * near[all];
        for (int i = 0; i < all; i++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(all, i + REACH + 1);
            int pastHere = past[to] - past[from];
            int nearHere = near[to] - near[from];
            narrative[i] = whole || pastHere >= 4 && nearHere == 0;
        }
        return narrative;
    }

    /** 1 for a date long past, -1 for one that counts from the day of writing or lies near it, 0 for the rest. */
    private static int sign(TemporalExpression expression, int year) {
        if (expression instanceof TemporalExpression.Absolute absolute) {
            int distance = year - absolute.unit().firstDay().getYear();
            return distance > 1 ? 1 : distance >= 0 ? -1 : 0;
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
            return period.base() == Base.SPEECH ? -1 : 0;
        }
        if (expression instanceof TemporalExpression.Shift shift) {
            return shift.base() == Base.SPEECH ? -1 : 0;
        }
        if (expression instanceof TemporalExpression.Named named) {
            return named.pick() != Pick.BARE || named.what() instanceof Recurring.Weekday ? -1 : 0;
        }
        return 0;
    }
}
