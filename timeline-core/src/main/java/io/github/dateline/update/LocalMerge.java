// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.GroupingEventMerger;
import io.github.dateline.event.MergedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges new mentions into a large set of events by merging anew only the events that they might belong to, beside a sample
 * of the others, without which the merger would take the words of this neighbourhood for the words of the story. Events
 * that no new mention has reached stay as they are. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // owners are looked up by identity
final class LocalMerge {

    /** How many tellings of other events make a sample of the story's words, and how many one event may give. */
    private static final int SAMPLE = 400;

    private static final int MOST_OF_ONE = 8;

    private final GroupingEventMerger merger;
    private final EventIndex index = new EventIndex();
    private final List<MergedEvent> sample;
    private List<MergedEvent> events;
    private final IdentityHashMap<EventMention, MergedEvent> owners = new IdentityHashMap<>();

    LocalMerge(GroupingEventMerger merger, List<MergedEvent> events) {
        this.merger = merger;
        this.events = List.copyOf(events);
        for (MergedEvent event : events) {
            index.add(event);
            own(event);
        }
        this.sample = sample(this.events);
    }

    private void own(MergedEvent event) {
        event.tellings().forEach(mention -> owners.put(mention, event));
        event.support().forEach(mention -> owners.put(mention, event));
    }

    List<MergedEvent> events() {
        return events;
    }

    /** What a step has changed. */
    record Step(List<MergedEvent> gone, List<MergedEvent> made) {}

    /** Takes new articles in. */
    Step add(Collection<Extraction> extractions) {
        Set<EventMention> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<MergedEvent> near = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Extraction extraction : extractions) {
            for (List<EventMention> mentions : List.of(extraction.mentions(), extraction.support())) {
                for (EventMention mention : mentions) {
                    fresh.add(mention);
                    near.addAll(index.find(mention));
                }
            }
        }
        for (MergedEvent event : sample) {
            if (owners.get(event.tellings().get(0)) == event) {
                near.add(event);
            }
        }
        List<MergedEvent> merged = rescaled(merger.mergeGroups(neighbourhood(near, extractions)));
        Step step = reached(merged, fresh);
        apply(step);
        return step;
    }

    /** Returns events of all times; none with very many tellings, since each of these would be merged anew every time. */
    private static List<MergedEvent> sample(List<MergedEvent> events) {
        List<MergedEvent> small = events.stream()
                .filter(event -> event.tellings().size() <= MOST_OF_ONE)
                .toList();
        List<MergedEvent> sample = new ArrayList<>();
        int tellings = 0;
        int step = Math.max(1, small.size() / SAMPLE);
        for (int i = 0; i < small.size() && tellings < SAMPLE; i += step) {
            sample.add(small.get(i));
            tellings += small.get(i).tellings().size();
        }
        return sample;
    }

    /**
     * Returns the events with the importance that they have in the whole story. Importance is relative to the heaviest
     * event, which is not in every neighbourhood; events that came out as they went in tell the ratio.
     */
    private List<MergedEvent> rescaled(List<MergedEvent> merged) {
        List<Double> ratios = new ArrayList<>();
        for (MergedEvent event : merged) {
            MergedEvent owner = owners.get(event.tellings().get(0));
            if (owner != null
                    && event.event().importance() > 0
                    && owner.tellings().size() == event.tellings().size()) {
                ratios.add(owner.event().importance() / event.event().importance());
            }
        }
        if (ratios.isEmpty()) {
            return merged;
        }
        ratios.sort(null);
        double ratio = ratios.get(ratios.size() / 2);
        return merged.stream().map(event -> scaled(event, ratio)).toList();
    }

    private static MergedEvent scaled(MergedEvent merged, double ratio) {
        Event event = merged.event();
        double importance = Math.min(1, Math.rint(1000 * ratio * event.importance()) / 1000);
        Event scaled = Copies.of(event, event.id(), event.slug(), importance, event.revision());
        return new MergedEvent(scaled, merged.tellings(), merged.support());
    }

    private static List<Extraction> neighbourhood(Set<MergedEvent> near, Collection<Extraction> extractions) {
        Map<String, List<EventMention>> tellings = new TreeMap<>();
        Map<String, List<EventMention>> support = new TreeMap<>();
        for (MergedEvent event : near) {
            event.tellings().forEach(mention -> add(tellings, mention));
            event.support().forEach(mention -> add(support, mention));
        }
        List<Extraction> all = new ArrayList<>(extractions);
        tellings.forEach((article, mentions) ->
                all.add(new Extraction(mentions, support.getOrDefault(article, List.of()), List.of())));
        support.forEach((article, mentions) -> {
            if (!tellings.containsKey(article)) {
                all.add(new Extraction(List.of(), mentions, List.of()));
            }
        });
        return all;
    }

    private static void add(Map<String, List<EventMention>> byArticle, EventMention mention) {
        byArticle
                .computeIfAbsent(mention.article().id(), key -> new ArrayList<>())
                .add(mention);
    }

    /** Follows the new mentions: the events they are in, the old events that gave to those, and where the rest of these went. */
    private Step reached(List<MergedEvent> merged, Set<EventMention> fresh) {
        IdentityHashMap<MergedEvent, List<MergedEvent>> takers = new IdentityHashMap<>();
        List<MergedEvent> open = new ArrayList<>();
        for (MergedEvent event : merged) {
            boolean isReached = false;
            for (EventMention mention : mentions(event)) {
                isReached |= fresh.contains(mention);
                MergedEvent owner = owners.get(mention);
                if (owner != null) {
                    takers.computeIfAbsent(owner, key -> new ArrayList<>(1)).add(event);
                }
            }
            if (isReached) {
                open.add(event);
            }
        }
        Set<MergedEvent> made = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<MergedEvent> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            MergedEvent event = open.remove(open.size() - 1);
            if (made.add(event)) {
                for (EventMention mention : mentions(event)) {
                    MergedEvent owner = owners.get(mention);
                    if (owner != null && gone.add(owner)) {
                        open.addAll(takers.getOrDefault(owner, List.of()));
                    }
                }
            }
        }
        return new Step(
                events.stream().filter(gone::contains).toList(),
                merged.stream().filter(made::contains).toList());
    }

    private static List<EventMention> mentions(MergedEvent event) {
        if (event.support().isEmpty()) {
            return event.tellings();
        }
        List<EventMention> all = new ArrayList<>(event.tellings());
        all.addAll(event.support());
        return all;
    }

    private void apply(Step step) {
        Set<MergedEvent> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(step.gone());
        step.gone().forEach(index::remove);
        for (MergedEvent event : step.made()) {
            index.add(event);
            own(event);
        }
        List<MergedEvent> made = new ArrayList<>(step.made());
        made.sort(merger.order());
        List<MergedEvent> next = new ArrayList<>(events.size() + made.size());
        int from = 0;
        for (MergedEvent event : made) {
            int place = Collections.binarySearch(events, event, merger.order());
            int to = Math.max(from, place < 0 ? -place - 1 : place);
            addLiving(events.subList(from, to), gone, next);
            next.add(event);
            from = to;
        }
        addLiving(events.subList(from, events.size()), gone, next);
        events = List.copyOf(next);
    }

    private static void addLiving(List<MergedEvent> some, Set<MergedEvent> gone, List<MergedEvent> into) {
        for (MergedEvent event : some) {
            if (!gone.contains(event)) {
                into.add(event);
            }
        }
    }
}
