// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much an event matters in its timeline, 0 to 1: independent origins that are about it and date it count most, then
 * those that date it, that are about it without a date, that mention it without one, and the number of sentences; an event
 * close to what the articles as a whole are about counts more. The leading event of a day that many articles name gains by
 * that, the others of the day by their standing beside it.
 * Background is marked down. The scale is logarithmic, the heaviest event has 1.
 */
final class Importance {

    private static final double HEADLINE = 2;
    private static final double HEADLINE_UNDATED = 0.75;
    private static final double DATED = 1;
    private static final double SUPPORT = 0.4;
    private static final double ABOUT = 1.5;
    private static final double SENTENCES = 0.25;
    private static final double DAY = 3.5;

    /** With fewer articles than about this, how often a day is named says little. */
    private static final double FEW = 20;

    private static final double BACKGROUND = 0.3;
    private static final double FAR_FROM_STORY = 0.4;

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
        Map<Integer, Double> leading = new HashMap<>();
        for (int i = 0; i < raw.length; i++) {
            Cluster cluster = clusters.get(i);
            double weight = weight(cluster, articles);
            double likeness = story.likeness(cluster.centroid);
            raw[i] = (weight + ABOUT * headlines(cluster)) * (FAR_FROM_STORY + likeness);
            standing[i] = Math.sqrt(weight) * likeness * likeness;
            if (cluster.dating.isDay()) {
                leading.merge(cluster.dating.first, standing[i], Math::max);
            }
        }
        for (int i = 0; i < raw.length; i++) {
            Telling dating = clusters.get(i).dating;
            double first = dating.isDay() ? leading.getOrDefault(dating.first, 0.0) : 0;
            if (first > 0) {
                raw[i] += dayWeight * days.of(dating.first) * standing[i] / first;
            }
            raw[i] *= clusters.get(i).isBackground() ? BACKGROUND : 1;
        }
        return scaled(raw);
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
