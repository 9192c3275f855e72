// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which events name which people, places and organisations, sorted by name. */
public record NameIndex(Map<String, List<Event>> names) {

    /** Returns the index of a timeline. */
    public static NameIndex of(Timeline timeline) {
        TreeMap<String, List<Event>> names = new TreeMap<>();
        for (Event event : timeline.events()) {
            for (Entity entity : event.entities()) {
                List<Event> events = names.computeIfAbsent(entity.name(), key -> new ArrayList<>());
                if (events.isEmpty() || !events.get(events.size() - 1).id().equals(event.id())) {
                    events.add(event);
                }
            }
        }
        return new NameIndex(names);
    }
}
