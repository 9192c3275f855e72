// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much the articles speak of each day. Every origin counts once a day, by its weightiest sentence: 1 for one that names
 * the day on which it is written, up to 3 the longer ago that is, since what is still told after weeks was a turn of the
 * story; half for what lies ahead, for a plan is no event yet; a quarter for an article written on the day that names none.
 * An entry of a chronology counts 2 more, as an editor has chosen it. A day beside a louder one counts less, since news of
 * a day spills over to the next; so does one that a single article names, if no editor chose it, and one that lies
 * years before the first article, which is background of the story.
 */
final class DaySalience {

    private static final double NAMED = 1;
    private static final double RECALLED = 2;

    /** After so many days most of what is news only is no longer told. */
    private static final double FADES = 7;

    private static final double ENTRY = 2;
    private static final double AHEAD = 0.5;
    private static final double WRITTEN = 0.25;
    private static final double SHADOW = 0.5;

    /** How much of a day of one origin is doubted: {@code n / (n + LONE)} of the word of n origins is taken. */
    private static final double LONE = 0.5;

    private static final double YEAR = 365;

    private final Origins origins;
    private final Set<Telling> entries;
    private final Map<Integer, Double> sums = new HashMap<>();
    private final Map<Integer, Integer> tellers = new HashMap<>();
    private final Set<Integer> chosen = new HashSet<>();
    private int start = Integer.MAX_VALUE;

    DaySalience(List<Telling> tellings, Origins origins) {
        this.origins = origins;
        this.entries = Chronologies.entries(tellings);
        Map<Long, Double> best = new HashMap<>();
        for (Telling telling : tellings) {
            LocalDate written = telling.mention.context().date();
            start = written == null ? start : Math.min(start, (int) written.toEpochDay());
            if (telling.isDay()) {
                best.merge((long) telling.first << 32 | origins.of(telling.article), weight(telling), Math::max);
            }
        }
        // summed in one order, so that the last bits do not depend on the map
        best.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            int day = (int) (entry.getKey() >> 32);
            sums.merge(day, entry.getValue(), Double::sum);
            tellers.merge(day, 1, Integer::sum);
        });
        entries.forEach(entry -> chosen.add(entry.first));
    }

    private double weight(Telling telling) {
        if (telling.isDefault()) {
            return WRITTEN;
        }
        LocalDate written = telling.mention.context().date();
        if (written == null) {
            return NAMED;
        }
        long lag = written.toEpochDay() - telling.first;
        double weight = lag < 0 ? AHEAD : NAMED + RECALLED * (1 - Math.exp(-lag / FADES));
        return entries.contains(telling) ? weight + ENTRY : weight;
    }

    /** Returns what the tellings of one event weigh together, each origin once. */
    double sum(List<Telling> tellings) {
        Map<Integer, Double> best = new TreeMap<>();
        for (Telling telling : tellings) {
            best.merge(origins.of(telling.article), weight(telling), Math::max);
        }
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns the salience of the day, 0 if no article names it. */
    double of(int day) {
        double own = sums.getOrDefault(day, 0.0);
        if (own == 0) {
            return 0;
        }
        double louder = Math.max(sums.getOrDefault(day - 1, 0.0), sums.getOrDefault(day + 1, 0.0));
        double years = Math.max(0, start - day) / YEAR;
        return own * Math.pow(own / (own + louder), SHADOW) * belief(day) / (1 + years);
    }

    private double belief(int day) {
        double n = tellers.getOrDefault(day, 1);
        return chosen.contains(day) ? 1 : n / (n + LONE);
    }
}
