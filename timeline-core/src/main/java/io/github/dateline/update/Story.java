// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.EventMerger;
import io.github.dateline.event.GroupingEventMerger;
import io.github.dateline.event.MergedEvent;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a timeline that grows: which mentions each event was merged from, and under which id it goes. Not
 * thread-safe.
 */
public final class Story {

    private final EventMerger merger;
    private final Continuation continuation;
    private @Nullable Timeline last;
    private @Nullable LocalMerge merge;
    private final IdentityHashMap<MergedEvent, Event> named = new IdentityHashMap<>();
    private final Bearers bearers = new Bearers();
    private final IdentityHashMap<Event, Event> stamped = new IdentityHashMap<>();

    /** The ids and addresses that events bear; several may bear one address. */
    private static final class Bearers implements Succession.Taken {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Integer> slugs = new HashMap<>();

        void add(Event event) {
            ids.add(event.id());
            slugs.merge(event.slug(), 1, Integer::sum);
        }

        void remove(Event event) {
            ids.remove(event.id());
            slugs.computeIfPresent(event.slug(), (slug, count) -> count == 1 ? null : count - 1);
        }

        void clear() {
            ids.clear();
            slugs.clear();
        }

        @Override
        public boolean hasId(String id) {
            return ids.contains(id);
        }

        @Override
        public boolean hasSlug(String slug) {
            return slugs.containsKey(slug);
        }
    }

    /**
     * Begins a story.
     *
     * @param last the last result, or null if there is none
     */
    public Story(EventMerger merger, Continuation continuation, @Nullable Timeline last) {
        this.merger = merger;
        this.continuation = continuation;
        this.last = last;
    }

    /** Returns the last result, or null if there is none. */
    public @Nullable Timeline last() {
        return last;
    }

    /** Tells whether new articles can be taken in without merging everything anew. */
    public boolean canAdd() {
        return merge != null;
    }

    /**
     * Merges everything anew.
     *
     * @param shell the new result without events
     * @param extractions what all articles tell
     */
    public TimelineUpdate rebuild(Timeline shell, List<Extraction> extractions) {
        List<Event> fresh;
        List<MergedEvent> groups = List.of();
        if (merger instanceof GroupingEventMerger grouping) {
            groups = grouping.mergeGroups(extractions);
            fresh = groups.stream().map(MergedEvent::event).toList();
            merge = new LocalMerge(grouping, groups);
        } else {
            fresh = merger.merge(extractions);
        }
        List<Event> names = last == null ? fresh : Succession.named(last, fresh);
        named.clear();
        bearers.clear();
        stamped.clear();
        for (int i = 0; i < groups.size(); i++) {
            named.put(groups.get(i), names.get(i));
            bearers.add(names.get(i));
        }
        return finish(shell, names);
    }

    /**
     * Takes new articles in.
     *
     * @param shell the new result without events
     * @param extractions what the new articles tell
     * @throws IllegalStateException if {@link #canAdd} says no
     */
    public TimelineUpdate add(Timeline shell, Collection<Extraction> extractions) {
        LocalMerge local = merge;
        Timeline before = last;
        if (local == null || before == null) {
            throw new IllegalStateException("nothing has been merged yet");
        }
        LocalMerge.Step step = local.add(extractions);
        Set<String> retired = new HashSet<>();
        for (MergedEvent gone : step.gone()) {
            Event event = named.remove(gone);
            if (event != null) {
                retired.add(event.id());
                bearers.remove(event);
            }
        }
        List<Event> fresh = step.made().stream().map(MergedEvent::event).toList();
        List<Event> names = Succession.named(part(before, retired), fresh, bearers);
        for (int i = 0; i < names.size(); i++) {
            named.put(step.made().get(i), names.get(i));
            bearers.add(names.get(i));
        }
        List<Event> all = new ArrayList<>(local.events().size());
        for (MergedEvent event : local.events()) {
            Event its = named.get(event);
            if (its != null) {
                all.add(its);
            }
        }
        return finish(shell, all);
    }

    /** Returns the part of a result that is made anew. */
    private static Timeline part(Timeline whole, Set<String> ids) {
        return new Timeline(
                whole.id(),
                whole.title(),
                whole.lang(),
                whole.updatedAt(),
                whole.articles(),
                whole.events().stream()
                        .filter(event -> ids.contains(event.id()))
                        .toList(),
                List.of(),
                whole.deleted());
    }

    private TimelineUpdate finish(Timeline shell, List<Event> names) {
        TimelineUpdate update = continuation.finish(last, shell, names, stamped);
        last = update.timeline();
        return update;
    }
}
