// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ids have come to be called in a result: its events' aliases, and tombstones that name a successor. */
final class Names {

    private final Set<String> living = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    Names(Timeline timeline) {
        for (Event event : timeline.events()) {
            living.add(event.id());
            event.revision().aliases().forEach(alias -> aliases.putIfAbsent(alias, event.id()));
        }
        for (Timeline.Tombstone gone : timeline.deleted()) {
            // A tombstone was an event once, so it has a better claim to its own name than to its successor's.
            aliases.remove(gone.id());
            if (gone.replacedBy() != null) {
                successors.put(gone.id(), gone.replacedBy());
            }
        }
    }

    /** How an id leads to a living event: 0 is its id, 1 an alias, 2 through events that are gone. */
    record Claim(String event, int rank) {}

    /** Returns the living event that the id leads to, or null. */
    @Nullable Claim claim(String id) {
        if (living.contains(id)) {
            return new Claim(id, 0);
        }
        String owner = aliases.get(id);
        if (owner != null) {
            return new Claim(owner, 1);
        }
        List<String> names = chain(id);
        String last = names.get(names.size() - 1);
        return living.contains(last) ? new Claim(last, 2) : null;
    }

    /** Returns the id and every later name of it, each once. */
    List<String> chain(String id) {
        List<String> names = new ArrayList<>(List.of(id));
        Set<String> seen = new HashSet<>(names);
        String next = successors.getOrDefault(id, aliases.get(id));
        while (next != null && seen.add(next)) {
            names.add(next);
            next = successors.getOrDefault(next, aliases.get(next));
        }
        return names;
    }
}
