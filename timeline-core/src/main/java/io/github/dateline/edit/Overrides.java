// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import io.github.dateline.event.Event;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An editor's overrides by the id of the event that they are about. Immutable and thread-safe.
 *
 * <p>They are applied in this order, whatever order they are written in: parts are split off, events are merged, fields
 * are set, events are hidden. Entries about parts and about events that take others in therefore work.
 *
 * @param events the overrides by event id
 */
public record Overrides(Map<String, EventOverride> events) {

    private static final Overrides NONE = new Overrides(Map.of());

    public Overrides {
        events = Collections.unmodifiableMap(new TreeMap<>(events));
    }

    /** Returns overrides that change nothing. */
    public static Overrides none() {
        return NONE;
    }

    /** Returns the events as the editor wants them, in timeline order, with what could not be done. */
    public EditedEvents apply(List<Event> generated) {
        if (events.isEmpty()) {
            return new EditedEvents(generated, List.of());
        }
        return new OverridePass(generated).run(events);
    }

    /**
     * The outcome of applying overrides.
     *
     * @param events the events
     * @param problems the entries that found nothing to do, by event id
     */
    public record EditedEvents(List<Event> events, List<OverrideProblem> problems) {
        public EditedEvents {
            events = List.copyOf(events);
            problems = List.copyOf(problems);
        }
    }
}
