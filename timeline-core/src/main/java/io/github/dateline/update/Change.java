// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event between two results.
 *
 * @param kind what happened
 * @param id the event's id
 * @param slug its name in addresses; for one that is gone, the last
 * @param title its title; for one that is gone, the last
 * @param revision its revision; for one that is gone, the last
 * @param contentHash its content hash; for one that is gone, the last
 * @param replacedBy for one that is gone, the event that took it in, or null
 */
public record Change(
        Kind kind,
        String id,
        String slug,
        String title,
        int revision,
        String contentHash,
        @Nullable String replacedBy) {

    public Change {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** What can happen to an event. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REMOVED;

        /** Returns the name used in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns the changes from one result to the next: the events of the next in its order, then those that are gone.
     *
     * @param previous the earlier result, or null if there is none
     */
    public static List<Change> between(@Nullable Timeline previous, Timeline current) {
        return between(previous, byId(previous), current);
    }

    /** Returns the events of a result by their ids. */
    static Map<String, Event> byId(@Nullable Timeline timeline) {
        if (timeline == null) {
            return Map.of();
        }
        Map<String, Event> events = new HashMap<>(timeline.events().size() * 2);
        timeline.events().forEach(event -> events.put(event.id(), event));
        return events;
    }

    /** Returns the changes; the earlier events by id are given, since others need them too. */
    @SuppressWarnings("ReferenceEquality") // the very same event has not changed
    static List<Change> between(@Nullable Timeline previous, Map<String, Event> old, Timeline current) {
        List<Change> changes = new ArrayList<>(current.events().size());
        int met = 0;
        for (Event event : current.events()) {
            Event before = old.get(event.id());
            met += before == null ? 0 : 1;
            Kind kind = before == null
                    ? Kind.CREATED
                    : before == event
                                    || before.revision()
                                            .contentHash()
                                            .equals(event.revision().contentHash())
                            ? Kind.UNCHANGED
                            : Kind.UPDATED;
            changes.add(of(kind, event, null));
        }
        if (previous != null && met < old.size()) {
            removed(previous, current, changes);
        }
        return List.copyOf(changes);
    }

    private static void removed(Timeline previous, Timeline current, List<Change> changes) {
        Map<String, String> successors = new HashMap<>();
        for (Timeline.Tombstone gone : current.deleted()) {
            if (gone.replacedBy() != null) {
                successors.put(gone.id(), gone.replacedBy());
            }
        }
        Set<String> living = new HashSet<>();
        current.events().forEach(event -> living.add(event.id()));
        for (Event event : previous.events()) {
            if (!living.contains(event.id())) {
                changes.add(of(Kind.REMOVED, event, successors.get(event.id())));
            }
        }
    }

    private static Change of(Kind kind, Event event, @Nullable String replacedBy) {
        return new Change(
                kind,
                event.id(),
                event.slug(),
                event.title(),
                event.revision().number(),
                event.revision().contentHash(),
                replacedBy);
    }

    /** Writes the changes as newline-delimited JSON, one object a line; the target is not closed. */
    public static void write(List<Change> changes, Appendable target) throws IOException {
        for (Change change : changes) {
            try (JsonOutput json = JsonOutput.to(target, JsonStyle.COMPACT)) {
                json.beginObject()
                        .field("change", change.kind.jsonName())
                        .field("id", change.id)
                        .field("slug", change.slug)
                        .field("title", change.title)
                        .field("revision", change.revision)
                        .field("contentHash", change.contentHash)
                        .optional("replacedBy", change.replacedBy)
                        .endObject();
            }
            target.append('\n');
        }
    }
}
