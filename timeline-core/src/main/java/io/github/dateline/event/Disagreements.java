// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.Disagreement.About;
import io.github.dateline.event.Disagreement.Value;
import io.github.dateline.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what the sources of an event say differently. */
final class Disagreements {

    private Disagreements() {}

    /** Returns the disagreements; positions are those of the tellings, which are the event's first sources. */
    static List<Disagreement> of(Cluster cluster, List<Telling> tellings) {
        List<Disagreement> all = new ArrayList<>();
        dates(tellings, all);
        return all;
    }

    /** Two different exact days are named. */
    private static void dates(List<Telling> tellings, List<Disagreement> into) {
        Map<Integer, List<Integer>> byDay = new TreeMap<>();
        Map<Integer, String> words = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            Resolution resolution = telling.mention.resolution();
            if (telling.isDay() && resolution != null) {
                byDay.computeIfAbsent(telling.first, day -> new ArrayList<>()).add(i);
                words.putIfAbsent(telling.first, telling.date().display());
            }
        }
        if (byDay.size() > 1) {
            List<Value> values = new ArrayList<>();
            byDay.forEach((day, sources) -> values.add(new Value(words.getOrDefault(day, ""), sources)));
            into.add(new Disagreement(About.DATE, values));
        }
    }
}
