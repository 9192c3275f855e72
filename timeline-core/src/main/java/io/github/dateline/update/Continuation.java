// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import static java.util.Objects.requireNonNull;

import io.github.dateline.edit.Overrides;
import io.github.dateline.event.Event;
import io.github.dateline.event.EventSelection;
import io.github.dateline.event.Timeline;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new result the continuation of the last one. In this order: events take over their ids, editors' overrides are
 * applied, a selection is made, then hashes, revisions and tombstones are written. Immutable and thread-safe.
 */
public final class Continuation {

    private final Overrides overrides;
    private final EventSelection selection;

    /** Makes continuations with these overrides and this selection. */
    public Continuation(Overrides overrides, EventSelection selection) {
        this.overrides = requireNonNull(overrides, "overrides");
        this.selection = requireNonNull(selection, "selection");
    }

    /**
     * Returns the new result with the identity and history of the last.
     *
     * @param previous the last result, or null if this is the first; returned as it is if nothing at all has changed
     * @param fresh the new result as the articles alone make it; its time is the time of this update
     */
    public TimelineUpdate of(@Nullable Timeline previous, Timeline fresh) {
        if (previous != null && !previous.id().equals(fresh.id())) {
            throw new IllegalArgumentException(
                    "the last result is of timeline " + previous.id() + ", the new one of " + fresh.id());
        }
        List<Event> named = previous == null ? fresh.events() : Succession.named(previous, fresh.events());
        return finish(previous, fresh, named, new IdentityHashMap<>());
    }

    /**
     * Returns the result of events that have their ids already.
     *
     * @param shell the new result, whose events and tombstones are not looked at
     * @param named the events under their ids
     * @param stamped events of earlier results by what they were made from, which need not be hashed again; those of this
     *     result are added
     */
    TimelineUpdate finish(
            @Nullable Timeline previous, Timeline shell, List<Event> named, IdentityHashMap<Event, Event> stamped) {
        Overrides.EditedEvents edited = overrides.apply(named);
        List<Event> selected = selection.select(edited.events());
        Map<String, Event> before = Change.byId(previous);
        History history = new History(previous, before, shell.articles(), shell.updatedAt());
        List<Event> events = history.stamped(selected, stamped);
        List<Timeline.Tombstone> deleted = history.tombstones(named, events);
        Timeline timeline = timeline(shell, shell.updatedAt(), events, deleted);
        if (previous != null
                && timeline(shell, previous.updatedAt(), events, deleted).equals(previous)) {
            timeline = previous;
        }
        return new TimelineUpdate(timeline, Change.between(previous, before, timeline), edited.problems());
    }

    private static Timeline timeline(
            Timeline fresh, @Nullable Instant updatedAt, List<Event> events, List<Timeline.Tombstone> deleted) {
        return new Timeline(
                fresh.id(), fresh.title(), fresh.lang(), updatedAt, fresh.articles(), events, fresh.undated(), deleted);
    }
}
