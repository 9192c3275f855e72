// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much an event matters in its timeline, 0 to 1. Independent origins that are about it and date it count most, then
 * those that date it, that are about it without a date, that mention it without one, and the number of sentences; an event
 * close to what the articles as a whole are about counts more. To this comes its share of the salience of its day: all of
 * it for the event that the articles tell most, above all those written later. Background is marked down. The scale is
 * logarithmic, the heaviest event has 1.
 */
final class Importance {

    private static final double HEADLINE = 2;
    private static final double HEADLINE_UNDATED = 0.75;
    private static final double DATED = 1;
    private static final double SUPPORT = 0.4;
    private static final double ABOUT = 1.5;
    private static final double SENTENCES = 0.25;
    private static final double DAY = 7;

    /** With fewer articles than about this, how often a day is named says little. */
    private static final double FEW = 40;

    private static final double BACKGROUND = 0.3;

    /** An event that no article tells in a clause fit for a title does not lead its day where another one is. */
    private static final double TELLABLE = 1;

    private static final double FAR_FROM_STORY = 0.4;

    /** A day gives less to an event that has less than this share of the mean likeness to the story: it is not of it. */
    private static final double RELATED = 0.3;

    private final Origins origins;
    private final DaySalience days;
    private final double dayWeight;
    private final StoryCentroid story;

    Importance(Origins origins, List<Telling> tellings, int articles, int terms) {
        this.origins = origins;
        this.days = new DaySalience(tellings, origins);
        this.dayWeight = DAY * articles / (articles + FEW);
        this.story = new StoryCentroid(tellings, terms);
    }

    /** Returns the importance of each cluster, rounded to three decimals. */
    double[] of(List<Cluster> clusters, Map<String, Integer> articles) {
        double[] raw = new double[clusters.size()];
        double[] standing = new double[raw.length];
        double[] likeness = new double[raw.length];
        double mean = 0;
        Map<Integer, List<Integer>> byDay = new TreeMap<>();
        for (int i = 0; i < raw.length; i++) {
            Cluster cluster = clusters.get(i);
            likeness[i] = story.likeness(cluster.centroid);
            mean += likeness[i] / raw.length;
            raw[i] = (weight(cluster, articles) + ABOUT * headlines(cluster)) * (FAR_FROM_STORY + likeness[i]);
            if (cluster.dating.isDay()) {
                standing[i] = recalled(cluster) * likeness[i] * likeness[i] / (1 + TELLABLE * faults(cluster));
                byDay.computeIfAbsent(cluster.dating.first, key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (Map.Entry<Integer, List<Integer>> day : byDay.entrySet()) {
            List<Integer> own = day.getValue();
            own.sort(Comparator.comparingDouble((Integer i) -> -standing[i]));
            double related = mean == 0 ? 1 : Math.min(1, likeness[own.get(0)] / (RELATED * mean));
            share(dayWeight * days.of(day.getKey()) * related, own, standing, raw);
        }
        for (int i = 0; i < raw.length; i++) {
            raw[i] *= clusters.get(i).isBackground() ? BACKGROUND : 1;
        }
        return scaled(raw);
    }

    /**
     * Gives the leading event of a day, the first in the list, all of its salience, the second at most half of that, the third a third, and less as
     * their standing is less: what a reader wants of a day is first of all its one event.
     */
    private static void share(double salience, List<Integer> own, double[] standing, double[] raw) {
        double first = standing[own.get(0)];
        for (int rank = 0; rank < own.size() && first > 0; rank++) {
            int i = own.get(rank);
            raw[i] += salience * standing[i] / first / (rank + 1);
        }
    }

    /** Returns how many origins are about the event. */
    private int headlines(Cluster cluster) {
        Set<Integer> about = new HashSet<>();
        for (Telling telling : cluster.tellings) {
            if (telling.isHeadline()) {
                about.add(origins.of(telling.article));
            }
        }
        return about.size();
    }

    private double weight(Cluster cluster, Map<String, Integer> articles) {
        Map<Integer, Double> best = new HashMap<>();
        for (Telling telling : cluster.tellings) {
            double weight = telling.isDefault() ? HEADLINE_UNDATED : telling.isHeadline() ? HEADLINE : DATED;
            best.merge(origins.of(telling.article), weight, Math::max);
        }
        for (EventMention mention : cluster.support()) {
            best.putIfAbsent(origins.of(articles.getOrDefault(mention.article().id(), 0)), SUPPORT);
        }
        double sum = SENTENCES * Math.log(1.0 + cluster.tellings.size()) / Math.log(2);
        for (double weight : best.values()) {
            sum += weight;
        }
        return sum;
    }

    /** How much of the salience of its day the event has earned, with the sentences that tell it without a date. */
    private double recalled(Cluster cluster) {
        return days.sum(cluster.tellings) + SUPPORT * cluster.support().size();
    }

    /** Returns what speaks against the best title that a sentence about the event gives. */
    private static double faults(Cluster cluster) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < cluster.tellings.size() && least > 0; i++) {
            least = Math.min(
                    least, TitleFaults.weight(cluster.tellings.get(i).mention.title()));
        }
        return least;
    }

    private static double[] scaled(double[] raw) {
        double most = 0;
        for (double value : raw) {
            most = Math.max(most, value);
        }
        double[] scaled = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            scaled[i] = most == 0 ? 0 : Math.rint(1000 * Math.log1p(raw[i]) / Math.log1p(most)) / 1000;
        }
        return scaled;
    }
}
