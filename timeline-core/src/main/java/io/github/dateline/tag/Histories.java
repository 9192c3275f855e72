// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import java.util.List;

/**
 * Keeps the references that only histories mean as times ("by this time", "the former capital") out of other texts. A
 * history names many dates in full and hardly ever counts from the day of writing.
 */
final class Histories {

    private static final int DATES = 6;
    /** So many full dates outweigh one that counts from the day of writing. */
    private static final int WEIGHT = 3;

    private Histories() {}

    /** Removes them from the mentions of a text that is no history. */
    static void prune(List<TemporalMention> mentions) {
        boolean narrative = false;
        for (TemporalMention mention : mentions) {
            narrative |= isNarrative(mention);
        }
        if (narrative && !isHistory(mentions)) {
            mentions.removeIf(Histories::isNarrative);
        }
    }

    private static boolean isHistory(List<TemporalMention> mentions) {
        int full = 0;
        int deictic = 0;
        for (TemporalMention mention : mentions) {
            full += isFull(mention.expression()) ? 1 : 0;
            deictic += isDeictic(mention.expression()) ? 1 : 0;
        }
        return full >= DATES && full > WEIGHT * deictic;
    }

    private static boolean isNarrative(TemporalMention mention) {
        return mention.rule().equals(VagueWords.NARRATIVE) || mention.rule().equals(DayTimes.HISTORY);
    }

    private static boolean isFull(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Modified modified) {
            return isFull(modified.inner());
        }
        if (expression instanceof TemporalExpression.Within within) {
            return isFull(within.period());
        }
        return expression instanceof TemporalExpression.Absolute;
    }

    private static boolean isDeictic(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Modified modified) {
            return isDeictic(modified.inner());
        }
        if (expression instanceof TemporalExpression.Named named) {
            return named.pick() != Pick.BARE || named.what() instanceof Recurring.Weekday;
        }
        return expression instanceof TemporalExpression.Period period && period.base() == Base.SPEECH
                || expression instanceof TemporalExpression.Shift shift && shift.base() == Base.SPEECH;
    }
}
