// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the few events that a reader should see first: at most an eighth of all, seven at most, above the middle. */
public final class Highlights {

    private static final int MOST = 7;

    private Highlights() {}

    /** Returns them in timeline order; none if all are of the same importance. */
    public static List<Event> of(Timeline timeline) {
        List<Event> ranked = new ArrayList<>(timeline.events());
        ranked.removeIf(Event::background);
        if (ranked.size() < 2) {
            return List.of();
        }
        // A stable sort: among equals the earlier one is kept.
        ranked.sort(Comparator.comparingDouble(Event::importance).reversed());
        double middle = ranked.get(ranked.size() / 2).importance();
        Set<String> chosen = new HashSet<>();
        int most = Math.min(MOST, Math.max(1, ranked.size() / 8));
        for (Event event : ranked.subList(0, most)) {
            if (event.importance() > middle) {
                chosen.add(event.id());
            }
        }
        return timeline.events().stream()
                .filter(event -> chosen.contains(event.id()))
                .toList();
    }
}
