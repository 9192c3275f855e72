// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the articles speak of each day: one for every origin that names it, more for those that still name it a week
 * later, a little for those written on it that name no day; days beside a louder one count less, since news of a day
 * spills over to the next.
 */
final class DaySalience {

    private static final int LATER_DAYS = 7;
    private static final double LATER = 2;
    private static final double AHEAD = 0.5;
    private static final double WRITTEN = 0.25;
    private static final double PEAK = 0.5;

    private final Map<Integer, Double> sums = new HashMap<>();

    DaySalience(List<Telling> tellings, Origins origins) {
        Map<Long, Double> best = new HashMap<>();
        for (Telling telling : tellings) {
            if (telling.isDay()) {
                best.merge((long) telling.first << 32 | origins.of(telling.article), weight(telling), Math::max);
            }
        }
        Map<Integer, Integer> later = new HashMap<>();
        best.forEach((key, weight) -> {
            int day = (int) (key >> 32);
            boolean late = weight > 1;
            sums.merge(day, Math.min(1, weight), Double::sum);
            later.merge(day, late ? 1 : 0, Integer::sum);
        });
        later.forEach((day, count) -> sums.merge(day, LATER * count, Double::sum));
    }

    private static double weight(Telling telling) {
        if (telling.isDefault()) {
            return WRITTEN;
        }
        LocalDate written = telling.mention.context().date();
        if (written == null) {
            return 1;
        }
        long lag = written.toEpochDay() - telling.first;
        return lag < 0 ? AHEAD : lag > LATER_DAYS ? 1 + LATER : 1;
    }

    /** Returns the salience of the day, 0 if no article names it. */
    double of(int day) {
        double own = sums.getOrDefault(day, 0.0);
        if (own == 0) {
            return 0;
        }
        double louder = Math.max(sums.getOrDefault(day - 1, 0.0), sums.getOrDefault(day + 1, 0.0));
        return own * Math.pow(own / (own + louder), PEAK);
    }
}
