// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the date of an event among those of its tellings: named before taken from the article, narrow before wide. */
final class DateChooser {

    private final Origins origins;

    DateChooser(Origins origins) {
        this.origins = origins;
    }

    /** Returns the telling whose date the event takes. */
    Telling choose(List<Telling> tellings) {
        Telling day = mostNamedDay(tellings);
        if (day != null) {
            return day;
        }
        return tellings.stream().min(narrowest()).orElseThrow();
    }

    /** Named before default, closed before open, the narrower window, the tighter bound, the surer reading. */
    private static Comparator<Telling> narrowest() {
        return Comparator.comparing((Telling t) -> t.isDefault() || t.otherWeek)
                .thenComparing(Telling::isOpen)
                .thenComparingInt(t -> t.isOpen() ? 0 : t.days())
                .thenComparingInt(t -> t.openStart ? t.last : t.openEnd ? -t.first : t.first)
                .thenComparingDouble(t -> -confidence(t));
    }

    static double confidence(Telling telling) {
        return telling.mention.reading() == null
                ? telling.mention.context().certainty()
                : telling.mention.reading().confidence();
    }

    private @org.jspecify.annotations.Nullable Telling mostNamedDay(List<Telling> tellings) {
        Map<Integer, Set<Integer>> named = new TreeMap<>();
        for (Telling telling : tellings) {
            if (telling.namesDay()) {
                named.computeIfAbsent(telling.first, day -> new HashSet<>()).add(origins.of(telling.article));
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Set<Integer>> entry : named.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        if (most == 0) {
            return null;
        }
        int day = best;
        return tellings.stream()
                .filter(t -> t.namesDay() && t.first == day)
                .min(Comparator.comparing((Telling t) -> t.mention.context().isInferred()
                                && t.mention.reading() != null
                                && t.mention.reading().dependsOnDocument())
                        .thenComparingDouble(t -> -confidence(t)))
                .orElseThrow();
    }
}
