// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds articles that are chronologies themselves: sentences headed by days that lie behind. */
final class Chronologies {

    /** So many different days head sentences of one article before it counts as a chronology. */
    private static final int FEWEST = 5;

    /** What may stand before the date: a bullet and a space. */
    private static final int MARKS = 2;

    private Chronologies() {}

    /** Returns the tellings that are entries of chronologies, by identity. */
    static Set<Telling> entries(List<Telling> tellings) {
        Map<Integer, Set<Integer>> days = new HashMap<>();
        Set<Telling> entries = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Telling telling : tellings) {
            if (heads(telling)) {
                days.computeIfAbsent(telling.article, key -> new HashSet<>()).add(telling.first);
                entries.add(telling);
            }
        }
        entries.removeIf(entry -> days.getOrDefault(entry.article, Set.of()).size() < FEWEST);
        return entries;
    }

    /** Tells whether a written-out day in the past begins the sentence. */
    private static boolean heads(Telling telling) {
        DateReading reading = telling.mention.reading();
        LocalDate written = telling.mention.context().date();
        return reading != null
                && telling.isDay()
                && written != null
                && telling.first < written.toEpochDay()
                && reading.span().start() - telling.mention.sentence().start() <= MARKS
                && reading.text().chars().anyMatch(Character::isDigit);
    }
}
