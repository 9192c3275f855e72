// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.Timeline.Tombstone;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.json.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the history of events: hashes, revisions, times, and tombstones of what is gone. */
final class History {

    /** Smaller moves of the importance are not passed on: one more article would otherwise touch every event. */
    private static final double IMPORTANCE_STEP = 0.05;

    private final @Nullable Timeline previous;
    private final @Nullable Instant now;
    private final ContentHash hashes;
    private final Map<String, Event> old;

    /** @param old the events of the last result by id */
    History(
            @Nullable Timeline previous,
            Map<String, Event> old,
            Collection<TimelineArticle> articles,
            @Nullable Instant now) {
        this.previous = previous;
        this.old = old;
        this.now = now;
        this.hashes = new ContentHash(articles);
    }

    /**
     * Returns the events with their hash, and with the revision of the old ones where that is still theirs.
     *
     * @param known results for events that have not changed; those of this call are added
     */
    @SuppressWarnings("ReferenceEquality") // the very same event was stamped before
    List<Event> stamped(List<Event> events, IdentityHashMap<Event, Event> known) {
        Set<String> living = new HashSet<>(events.size() * 2);
        events.forEach(event -> living.add(event.id()));
        List<Event> stamped = new ArrayList<>(events.size());
        for (Event event : events) {
            Event result = known.get(event);
            if (result == null || result != old.get(event.id())) {
                result = stamped(event, living);
                known.put(event, result);
            }
            stamped.add(result);
        }
        return stamped;
    }

    private Event stamped(Event event, Set<String> living) {
        Event before = old.get(event.id());
        TreeSet<String> aliases = new TreeSet<>(event.revision().aliases());
        aliases.removeAll(living);
        double importance = event.importance();
        if (before != null
                && !event.edited().contains("importance")
                && !before.edited().contains("importance")
                && Math.abs(importance - before.importance()) < IMPORTANCE_STEP) {
            importance = before.importance();
        }
        Revision first = new Revision(1, now, now, "", List.copyOf(aliases));
        Event plain = Copies.of(event, event.id(), event.slug(), importance, first);
        String hash = hashes.of(plain);
        if (before == null) {
            return Copies.with(plain, new Revision(1, now, now, hash, first.aliases()));
        }
        Revision last = before.revision();
        if (last.contentHash().equals(hash)) {
            return Copies.with(plain, last);
        }
        return Copies.with(plain, new Revision(last.number() + 1, last.createdAt(), now, hash, first.aliases()));
    }

    /**
     * Returns the tombstones: those of before whose events have not come back, and those of events that are gone now.
     *
     * @param named the events under their ids before editors' changes
     * @param events the events of the result
     */
    List<Tombstone> tombstones(List<Event> named, List<Event> events) {
        Map<String, String> owners = new HashMap<>(events.size() * 2);
        for (Event event : events) {
            owners.put(event.id(), event.id());
            event.revision().aliases().forEach(alias -> owners.putIfAbsent(alias, event.id()));
        }
        Map<String, Tombstone> tombstones = new TreeMap<>();
        if (previous != null) {
            for (Tombstone tombstone : previous.deleted()) {
                String next = tombstone.replacedBy() != null ? tombstone.replacedBy() : owners.get(tombstone.id());
                tombstones.put(tombstone.id(), new Tombstone(tombstone.id(), tombstone.deletedAt(), next));
            }
            for (Event event : previous.events()) {
                bury(event, owners, tombstones);
            }
        }
        for (Event event : named) {
            if (!event.id().equals(owners.get(event.id())) && needsMemory(event, owners)) {
                bury(event, owners, tombstones);
            }
        }
        events.forEach(event -> tombstones.remove(event.id()));
        return List.copyOf(tombstones.values());
    }

    /** An event that editors merge or hide has to find its id again, unless it is the one that it has by nature. */
    private boolean needsMemory(Event event, Map<String, String> owners) {
        return owners.containsKey(event.id()) || !event.revision().aliases().isEmpty();
    }

    private void bury(Event event, Map<String, String> owners, Map<String, Tombstone> tombstones) {
        if (event.id().equals(owners.get(event.id()))) {
            return;
        }
        tombstones.putIfAbsent(event.id(), new Tombstone(event.id(), now, owners.get(event.id())));
        for (String alias : event.revision().aliases()) {
            if (!alias.equals(owners.get(alias))) {
                tombstones.putIfAbsent(alias, new Tombstone(alias, now, event.id()));
            }
        }
    }
}
