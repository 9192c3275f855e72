// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import static java.util.Objects.requireNonNull;

import io.github.dateline.edit.EventOverride.Part;
import io.github.dateline.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One application of overrides to the events of a timeline. Not thread-safe. */
final class OverridePass {

    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<OverrideProblem> problems = new ArrayList<>();

    OverridePass(List<Event> generated) {
        for (Event event : generated) {
            order.put(event.id(), order.size());
            events.put(event.id(), event);
            event.revision().aliases().forEach(alias -> owners.putIfAbsent(alias, event.id()));
        }
    }

    Overrides.EditedEvents run(Map<String, EventOverride> overrides) {
        overrides.forEach((id, override) -> override.splitOff().forEach(part -> splitOff(id, part)));
        overrides.forEach((id, override) -> {
            if (override.mergeInto() != null) {
                merge(id, override.mergeInto(), overrides);
            }
        });
        overrides.forEach(this::setFields);
        overrides.forEach((id, override) -> {
            if (override.hide() && isThere(id)) {
                events.remove(id);
            }
        });
        List<Event> edited = new ArrayList<>(events.values());
        edited.sort(Comparator.comparing((Event event) -> event.date().date())
                .thenComparingInt(event -> order.getOrDefault(event.id(), Integer.MAX_VALUE))
                .thenComparing(Event::id));
        List<OverrideProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(OverrideProblem::event).thenComparing(OverrideProblem::reason));
        return new Overrides.EditedEvents(edited, sorted);
    }

    /** Tells whether there is an event of exactly that id, and notes it if not. */
    private boolean isThere(String id) {
        if (events.containsKey(id)) {
            return true;
        }
        String owner = owners.get(id);
        problem(id, owner == null ? "there is no such event" : "it is part of event " + owner + " now");
        return false;
    }

    private void splitOff(String id, Part part) {
        if (!isThere(id)) {
            return;
        }
        Event whole = requireNonNull(events.get(id), "event");
        EventParts.Split split = EventParts.split(whole, part);
        if (split == null) {
            problem(id, "the sources to split off are not among its sources, or are all of them");
        } else if (events.containsKey(split.part().id())) {
            problem(id, "a part with the same first source is split off already");
        } else {
            events.put(id, split.rest());
            events.put(split.part().id(), split.part());
            order.put(split.part().id(), order.getOrDefault(id, 0));
        }
    }

    private void merge(String id, String target, Map<String, EventOverride> overrides) {
        if (!isThere(id)) {
            return;
        }
        String end = end(id, target, overrides);
        if (end == null) {
            problem(id, "merging it goes round in a circle");
            return;
        }
        String into = events.containsKey(end) ? end : owners.get(end);
        if (into == null || !events.containsKey(into)) {
            problem(id, "there is no event " + end + " to merge it into");
        } else if (!into.equals(id)) {
            events.put(
                    into,
                    EventParts.merged(
                            requireNonNull(events.get(into), "target"), requireNonNull(events.get(id), "event")));
            events.remove(id);
            owners.put(id, into);
        }
    }

    /** Follows "a into b, b into c" to the end; null in a circle. */
    private static @Nullable String end(String id, String target, Map<String, EventOverride> overrides) {
        Set<String> seen = new HashSet<>(Set.of(id));
        String end = target;
        while (seen.add(end)) {
            EventOverride next = overrides.get(end);
            if (next == null || next.mergeInto() == null) {
                return end;
            }
            end = next.mergeInto();
        }
        return null;
    }

    private void setFields(String id, EventOverride override) {
        FieldChanges fields = new FieldChanges(override);
        if (fields.isEmpty()) {
            return;
        }
        if (events.containsKey(id)) {
            events.put(id, fields.apply(events.get(id)));
            return;
        }
        String owner = owners.get(id);
        if (owner == null || !events.containsKey(owner)) {
            isThere(id);
        } else if (override.mergeInto() == null) {
            // The event goes by an older id now, for example because a restart forgot the newer one.
            events.put(owner, fields.apply(events.get(owner)));
            problem(id, "applied to event " + owner + ", which it is part of now");
        }
    }

    private void problem(String id, String reason) {
        OverrideProblem problem = new OverrideProblem(id, reason);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
