// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.context.Neighbours.Neighbour;
import io.github.dateline.context.RelativeDays.Relative;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.Granularity;
import java.util.Arrays;
import java.util.List;

/**
 * What the weekdays that an article names say of its own: news tells mostly what happened the same day or the day before.
 * How the leads of its dated neighbours name weekdays counts beside what is usual.
 */
final class WeekdayEvidence {

    /** Shares of weekdays told as past that lie 0, 1, 2 ... days back, measured on English news. */
    private static final double[] PAST = {0.45, 0.34, 0.09, 0.055, 0.03, 0.02, 0.035};

    /** The same for weekdays announced, 0, 1, 2 ... days ahead. */
    private static final double[] FUTURE = {0.35, 0.25, 0.12, 0.1, 0.07, 0.05, 0.06};

    /** The share of announcements among weekdays that no verb turns either way. */
    private static final double UNSAID_FUTURE = 0.2;

    /** The likelihood of a distance never seen. */
    private static final double RARE = 0.01;

    private static final double NOT_A_DAY = 0.1;

    /** How many neighbours what is usual in news is worth. */
    private static final double USUAL = 16;

    private static final double LEAD_POWER = 0.875;
    private static final double BODY_POWER = 0.375;

    /** How much less likely a weekday means the same day in an article that also says "today". */
    private static final double BESIDE_TODAY = 0.25;

    private WeekdayEvidence() {}

    static void weigh(
            DayBelief belief,
            TaggedArticle article,
            List<Relative> relatives,
            List<Neighbour> neighbours,
            TemporalResolver resolver) {
        List<Relative> weekdays = relatives.stream()
                .filter(each -> each.isDay() && !each.isFixed())
                .toList();
        if (weekdays.isEmpty()) {
            return;
        }
        double[] habits = habits(neighbours, resolver);
        boolean today = article.mentions().stream().anyMatch(WeekdayEvidence::isToday);
        boolean first = true;
        for (Relative weekday : weekdays) {
            boolean lead = first && weekday.mention().sentence() < ArticleTerms.LEAD;
            first = false;
            double[] likelihoods = new double[RelativeDays.WEEK];
            for (int day = 0; day < RelativeDays.WEEK; day++) {
                likelihoods[day] = likelihood(weekday, day, lead ? habits : PAST, today);
            }
            belief.timesWeekday(likelihoods, lead ? LEAD_POWER : BODY_POWER / Math.sqrt(weekdays.size()));
        }
    }

    private static double likelihood(Relative mention, int weekday, double[] past, boolean today) {
        Integer back = mention.daysBefore(weekday);
        if (back == null) {
            return NOT_A_DAY;
        }
        return (today && back == 0 ? BESIDE_TODAY : 1)
                * likelihood(back, mention.mention().direction(), past);
    }

    /** Returns how likely an article names a weekday that lies so many days back, below 0 for days ahead. */
    static double likelihood(long back, Direction direction) {
        return likelihood(back, direction, PAST);
    }

    private static double likelihood(long back, Direction direction, double[] past) {
        double told = back >= 0 && back < past.length ? past[(int) back] : 0;
        double announced = back <= 0 && back > -FUTURE.length ? FUTURE[(int) -back] : 0;
        return RARE
                + switch (direction) {
                    case PAST -> told;
                    case FUTURE, PLANNED -> announced;
                    case NONE, PRESENT -> (1 - UNSAID_FUTURE) * told + UNSAID_FUTURE * announced;
                };
    }

    private static double[] habits(List<Neighbour> neighbours, TemporalResolver resolver) {
        double[] habits = Arrays.stream(PAST).map(share -> share * USUAL).toArray();
        for (Neighbour each : neighbours) {
            Integer habit = each.sibling().habit(resolver);
            if (habit != null && habit >= 0 && habit < habits.length) {
                habits[habit]++;
            }
        }
        double sum = Arrays.stream(habits).sum();
        return Arrays.stream(habits).map(count -> count / sum).toArray();
    }

    private static boolean isToday(TemporalMention mention) {
        return mention.expression() instanceof TemporalExpression.Period period
                && period.offset() == 0
                && period.unit() == Granularity.DAY
                && period.base() == TemporalExpression.Base.SPEECH;
    }
}
