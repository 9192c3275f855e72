// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.context.Neighbours.Neighbour;
import io.github.dateline.context.RelativeDays.Relative;
import io.github.dateline.context.Sibling.Fact;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalMention;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What facts say that an undated article and a dated one both tell. Where the undated one says "yesterday", "on Tuesday",
 * "last week", the day that the dated one gives to the same fact must be what these words mean from the day of writing.
 * Where it names no day, it was not written before the fact, and if its lead tells the fact, soon after.
 */
final class FactEvidence {

    /** Sentences less alike tell different facts. */
    private static final double LEAST = 0.08;

    /** How alike two sentences are that tell the same fact as often as not, how sharp that border is, and the limit. */
    private static final double SAME_FACT = 0.5;

    private static final double SHARPNESS = 7;
    private static final double MOST_SURE = 0.9;

    /** How much a more similar sentence counts than a less similar one. */
    private static final double CONTRAST = 6;

    /** Discounts for facts of one article depending on each other, and on its likeness to the neighbours. */
    private static final double TOGETHER = 0.6;

    private static final double POWER = 0.48;
    private static final double UNTIMED_POWER = 0.2;

    /** How far from a fact articles are thought to name its day. */
    private static final int AHEAD = 8;

    private static final int BACK = 31;

    /** Sentences without a date beyond these are not looked at. */
    private static final int MOST_UNTIMED = 40;

    /** Shares of leads without a date that tell a fact 0, 1, 2, 3 days old, measured; later ones fade. */
    private static final double[] LEAD_LAG = {0.4, 0.22, 0.1, 0.06};

    private static final double LATER_LAG = 0.2;
    private static final double BEFORE_LAG = 0.002;

    private final TemporalResolver resolver;
    private final Similarity similarity;
    private final StoryDays story;
    private @Nullable String telling;
    private double strongest;

    FactEvidence(TemporalResolver resolver, Similarity similarity, StoryDays story) {
        this.resolver = resolver;
        this.similarity = similarity;
        this.story = story;
    }

    /** The days of the facts like a sentence, each with the likeness of the most similar one and where it stands. */
    private record Match(
            Map<Long, Double> days,
            double best,
            long bestDay,
            @Nullable Sibling bestSibling) {}

    /** Weighs the facts that the article shares with its neighbours. */
    void weigh(
            DayBelief belief,
            TaggedArticle article,
            ArticleTerms terms,
            List<Relative> relatives,
            List<Neighbour> near) {
        double unsure = 1;
        double sum = 0;
        Map<Long, Double> pool = new TreeMap<>();
        for (Relative relative : relatives) {
            int sentence = relative.mention().sentence();
            if (sentence >= terms.sentences().size()) {
                continue;
            }
            Match match = match(terms.sentences().get(sentence), near, true);
            if (match.best() < LEAST) {
                continue;
            }
            double sure = sure(match.best());
            for (Map.Entry<Long, Double> day :
                    daysOfWriting(relative, match, belief).entrySet()) {
                pool.merge(day.getKey(), sure * day.getValue(), Double::sum);
                sum += sure * day.getValue();
            }
            unsure *= 1 - sure;
            remember(relative.mention(), match);
        }
        untimed(belief, article, terms, near);
        if (sum > 0) {
            double held = 1 - Math.pow(unsure, TOGETHER);
            double least = 0.2 / (belief.last() - belief.first() + 1);
            Map<Long, Double> factors = new HashMap<>();
            for (Map.Entry<Long, Double> day : pool.entrySet()) {
                double expected = Math.max(least, story.share(day.getKey()));
                factors.put(day.getKey(), 1 + held * day.getValue() / sum / expected / (1 - held));
            }
            belief.timesDays(factors, POWER);
        }
    }

    /** Returns in words the surest fact that a relative date was read by, or null if there is none. */
    @Nullable String telling() {
        return telling;
    }

    private static double sure(double alike) {
        return MOST_SURE / (1 + Math.exp(-SHARPNESS * (alike - SAME_FACT)));
    }

    private void remember(TemporalMention mention, Match match) {
        Sibling sibling = match.bestSibling();
        if (sibling != null && match.best() >= SAME_FACT && match.best() > strongest) {
            strongest = match.best();
            telling = "its \"" + mention.text() + "\" is " + LocalDate.ofEpochDay(match.bestDay()) + " in "
                    + sibling.id();
        }
    }

    private Match match(int[] sentence, List<Neighbour> near, boolean undated) {
        Map<Long, Double> days = new TreeMap<>();
        double best = 0;
        long bestDay = 0;
        Sibling bestSibling = null;
        for (Neighbour each : near) {
            for (Fact fact : each.sibling().facts(resolver)) {
                double alike = fact.trust() < 1 && !undated ? 0 : fact.trust() * similarity.of(sentence, fact.terms());
                if (alike >= LEAST) {
                    days.merge(fact.day(), alike, Math::max);
                }
                if (alike > best) {
                    best = alike;
                    bestDay = fact.day();
                    bestSibling = each.sibling();
                }
            }
        }
        return new Match(days, best, bestDay, bestSibling);
    }

    /** Returns for each day how likely an article of that day means the facts' days by its words; the sum is at most 1. */
    private static Map<Long, Double> daysOfWriting(Relative relative, Match match, DayBelief belief) {
        double sum = 0;
        for (double alike : match.days().values()) {
            sum += Math.pow(alike, CONTRAST);
        }
        Map<Long, Double> days = new TreeMap<>();
        for (Map.Entry<Long, Double> fact : match.days().entrySet()) {
            Map<Long, Double> written = new TreeMap<>();
            double all = 0;
            for (long day = fact.getKey() - AHEAD; day <= fact.getKey() + BACK; day++) {
                if (day >= belief.first() && day <= belief.last() && relative.means(day, fact.getKey())) {
                    double share = relative.isDay() && !relative.isFixed()
                            ? WeekdayEvidence.likelihood(
                                    day - fact.getKey(), relative.mention().direction())
                            : 1;
                    written.put(day, share);
                    all += share;
                }
            }
            double part = Math.pow(fact.getValue(), CONTRAST) / sum;
            for (Map.Entry<Long, Double> day : written.entrySet()) {
                days.merge(day.getKey(), part * day.getValue() / all, Double::sum);
            }
        }
        return days;
    }

    private void untimed(DayBelief belief, TaggedArticle article, ArticleTerms terms, List<Neighbour> near) {
        Set<Integer> timed = new HashSet<>();
        for (TemporalMention mention : article.mentions()) {
            timed.add(mention.sentence());
        }
        for (int i = 0; i < Math.min(MOST_UNTIMED, terms.sentences().size()); i++) {
            Match match = timed.contains(i) ? null : match(terms.sentences().get(i), near, false);
            if (match == null || match.best() < SAME_FACT / 2) {
                continue;
            }
            double held = sure(match.best());
            long day = match.bestDay();
            if (i < ArticleTerms.LEAD) {
                belief.times(
                        written -> 1 - held + held * lag(written - day) / Math.max(1e-3, story.share(written)),
                        UNTIMED_POWER);
            } else {
                belief.times(written -> written >= day ? 1 : 1 - held, UNTIMED_POWER);
            }
        }
    }

    private static double lag(long days) {
        if (days < 0) {
            return BEFORE_LAG;
        }
        return days < LEAD_LAG.length ? LEAD_LAG[(int) days] : LATER_LAG / Math.pow((double) days, 1.6);
    }
}
