// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sentences that several articles have word for word. One that names a day by its article's own ("yesterday", "at 0910
 * daily") was written once: read again in a later article it would name another day, so only its first day is believed; one
 * that names each article's own day in article after article is furniture.
 */
final class Repeats {

    /** So many different days of one sentence, each that of its article, make it furniture. */
    private static final int FURNITURE_DAYS = 3;

    private Repeats() {}

    /** Moves tellings of sentences that tell another day elsewhere to the support, and drops those of furniture. */
    static List<Telling> remove(List<Telling> tellings, List<EventMention> support) {
        Map<Long, List<Telling>> bySentence = new HashMap<>();
        for (Telling telling : tellings) {
            if (isRelative(telling)) {
                bySentence
                        .computeIfAbsent(key(telling), key -> new ArrayList<>(1))
                        .add(telling);
            }
        }
        Set<Telling> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Telling> copies : bySentence.values()) {
            if (copies.size() > 1) {
                sort(copies, gone, support);
            }
        }
        if (gone.isEmpty()) {
            return tellings;
        }
        return tellings.stream().filter(telling -> !gone.contains(telling)).toList();
    }

    private static void sort(List<Telling> copies, Set<Telling> gone, List<EventMention> support) {
        TreeSet<Integer> days = new TreeSet<>();
        boolean own = true;
        for (Telling copy : copies) {
            days.add(copy.first);
            LocalDate written = copy.mention.context().date();
            own &= written != null && written.toEpochDay() == copy.first;
        }
        boolean furniture = own && days.size() >= FURNITURE_DAYS;
        for (Telling copy : copies) {
            if (furniture) {
                gone.add(copy);
            } else if (copy.first != days.first()) {
                gone.add(copy);
                support.add(undated(copy.mention));
            }
        }
    }

    private static EventMention undated(EventMention mention) {
        return EventMention.undated(mention.article(), mention.context(), mention.sentence(), mention.clause());
    }

    private static boolean isRelative(Telling telling) {
        DateReading reading = telling.mention.reading();
        return reading != null && reading.dependsOnDocument() && !telling.isHeadline();
    }

    private static long key(Telling telling) {
        EventMention mention = telling.mention;
        int date = requireNonNull(mention.reading()).span().start()
                - mention.sentence().start();
        return key(mention.article().text(), mention.sentence()) * 31 + date;
    }

    /** Returns a number that two sentences hardly ever share unless they are word for word the same. */
    static long key(String text, Span sentence) {
        long hash = 1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
