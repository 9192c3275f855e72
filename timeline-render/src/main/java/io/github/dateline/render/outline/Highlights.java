// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Finds the few events that a reader should see first: at most an eighth of all, seven at most, above the middle. */
public final class Highlights {

    private static final int MOST = 7;

    private Highlights() {}

    /** Returns them in timeline order; none if all are of the same importance. */
    public static List<Event> of(Timeline timeline) {
        double[] importances = timeline.events().stream()
                .filter(event -> !event.background())
                .mapToDouble(Event::importance)
                .sorted()
                .toArray();
        int size = importances.length;
        if (size < 2) {
            return List.of();
        }
        double middle = importances[size - 1 - size / 2];
        int most = Math.min(MOST, Math.max(1, size / 8));
        double least = importances[size - most];
        // Among those of the least importance the earlier ones are kept.
        int leastLeft = most;
        for (int i = size - 1; i >= 0 && importances[i] > least; i--) {
            leastLeft--;
        }
        List<Event> chosen = new ArrayList<>();
        for (Event event : timeline.events()) {
            double importance = event.importance();
            if (event.background() || importance <= middle || importance < least) {
                continue;
            }
            if (importance > least || leastLeft-- > 0) {
                chosen.add(event);
            }
        }
        return List.copyOf(chosen);
    }
}
