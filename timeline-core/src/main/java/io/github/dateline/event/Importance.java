// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much an event matters in its timeline, 0 to 1: independent origins that are about it count most, then origins that
 * date it, that tell it without a date, and the number of sentences; an event of a day that many articles name gains by
 * that. Background is marked down. The scale is logarithmic, the heaviest event has 1.
 */
final class Importance {

    private static final double HEADLINE = 3;
    private static final double DATED = 1;
    private static final double SUPPORT = 0.5;
    private static final double SENTENCES = 0.25;
    private static final double DAY_NAMED = 0.6;
    private static final double DAY_PUBLISHED = 0.25;
    private static final double BACKGROUND = 0.3;

    private final Origins origins;
    private final Map<Integer, Set<Integer>> named = new HashMap<>();
    private final Map<Integer, Set<Integer>> published = new HashMap<>();

    Importance(Origins origins, List<Telling> tellings) {
        this.origins = origins;
        for (Telling telling : tellings) {
            if (telling.isDay()) {
                (telling.isDefault() ? published : named)
                        .computeIfAbsent(telling.first, day -> new HashSet<>())
                        .add(origins.of(telling.article));
            }
        }
    }

    double raw(Cluster cluster, Map<String, Integer> articleNumbers) {
        Set<Integer> headline = new HashSet<>();
        Set<Integer> dated = new HashSet<>();
        Set<Integer> supporting = new HashSet<>();
        for (Telling telling : cluster.tellings) {
            (telling.isHeadline() ? headline : dated).add(origins.of(telling.article));
        }
        for (EventMention mention : cluster.support()) {
            supporting.add(
                    origins.of(articleNumbers.getOrDefault(mention.article().id(), 0)));
        }
        dated.removeAll(headline);
        supporting.removeAll(headline);
        supporting.removeAll(dated);
        double sum = HEADLINE * headline.size()
                + DATED * dated.size()
                + SUPPORT * supporting.size()
                + SENTENCES * Math.log(1.0 + cluster.tellings.size()) / Math.log(2);
        sum += day(cluster.dating);
        return cluster.isBackground() ? sum * BACKGROUND : sum;
    }

    private double day(Telling dating) {
        if (!dating.isDay()) {
            return 0;
        }
        return DAY_NAMED * named.getOrDefault(dating.first, Set.of()).size()
                + DAY_PUBLISHED * published.getOrDefault(dating.first, Set.of()).size();
    }

    /** Returns the values on the scale 0 to 1, rounded to three decimals. */
    static double[] scaled(double[] raw) {
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
