// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What days of the year without a year say: "on 25 March" told as past lies shortly before the article, announced
 * shortly after.
 */
final class CalendarDayEvidence {

    /** How fast likelihood falls with the distance in days. */
    private static final double FADING = 0.8;

    private static final double POWER = 0.7;

    /** How often a verb is read the wrong way, and how often a day that no verb turns is announced. */
    private static final double TURNED = 0.06;

    private static final double UNSAID_FUTURE = 0.3;

    /** Days of the year beyond these in one article are not weighed. */
    private static final int MOST = 12;

    private static final double FAR = 1e-3;

    private CalendarDayEvidence() {}

    static void weigh(DayBelief belief, List<TemporalMention> mentions) {
        List<TemporalMention> named = mentions.stream()
                .filter(mention -> day(mention.expression()) != null)
                .limit(MOST)
                .toList();
        for (TemporalMention mention : named) {
            TreeSet<Long> days = occurrences(mention.expression(), belief);
            double future = switch (mention.direction()) {
                case PAST -> TURNED;
                case FUTURE -> 1 - TURNED;
                case NONE, PRESENT, PLANNED -> UNSAID_FUTURE;
            };
            belief.times(
                    day -> (1 - future) * near(day, days.floor(day)) + future * near(day, days.ceiling(day)),
                    POWER / Math.sqrt(named.size()));
        }
    }

    private static double near(long day, @Nullable Long occurrence) {
        return occurrence == null ? FAR : Math.pow(3.0 + Math.abs(day - occurrence), -FADING);
    }

    private static @Nullable MonthDay day(TemporalExpression expression) {
        return expression instanceof TemporalExpression.Named named && named.what() instanceof Recurring.DayOfYear day
                ? MonthDay.of(day.month(), day.day())
                : null;
    }

    private static TreeSet<Long> occurrences(TemporalExpression expression, DayBelief belief) {
        TreeSet<Long> days = new TreeSet<>();
        MonthDay day = day(expression);
        int from = LocalDate.ofEpochDay(belief.first()).getYear() - 1;
        int to = LocalDate.ofEpochDay(belief.last()).getYear() + 1;
        for (int year = from; day != null && year <= to; year++) {
            if (day.isValidYear(year)) {
                days.add(day.atYear(year).toEpochDay());
            }
        }
        return days;
    }
}
