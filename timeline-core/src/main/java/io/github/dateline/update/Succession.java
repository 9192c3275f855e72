// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.EventIds;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives new events the ids and names of the old ones that live on in them. Where several live on in one, the oldest gives
 * its id and the others become aliases; an id that the event would have had without a past is an alias too.
 */
final class Succession {

    /** An old event that lives on in a new one. */
    private record Ancestor(Event event, int rank) {}

    private static final Comparator<Ancestor> OLDEST = Comparator.comparing(
                    (Ancestor a) -> a.event().revision().createdAt(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparingInt(Ancestor::rank)
            .thenComparing(a -> a.event().id());

    private Succession() {}

    /** Returns the new events, in their order, under the ids that they keep. */
    static List<Event> named(Timeline previous, List<Event> fresh) {
        return named(previous, fresh, Taken.NOTHING);
    }

    /** Tells which ids and addresses are not free, since other events bear them. */
    interface Taken {

        Taken NOTHING = new Taken() {
            @Override
            public boolean hasId(String id) {
                return false;
            }

            @Override
            public boolean hasSlug(String slug) {
                return false;
            }
        };

        boolean hasId(String id);

        boolean hasSlug(String slug);
    }

    /**
     * Returns the new events under the ids that they keep.
     *
     * @param previous the last result, or the part of it that is made anew
     * @param fresh the new events in its place
     * @param others events that stay as they are
     */
    static List<Event> named(Timeline previous, List<Event> fresh, Taken others) {
        Names names = new Names(previous);
        List<Event> old = previous.events();
        List<Heirs.@Nullable Heir> heirs = new Heirs(fresh, names).of(old);
        List<List<Ancestor>> ancestors = new ArrayList<>(fresh.size());
        fresh.forEach(event -> ancestors.add(new ArrayList<>(1)));
        for (int p = 0; p < old.size(); p++) {
            Heirs.Heir heir = heirs.get(p);
            if (heir != null) {
                ancestors.get(heir.place()).add(new Ancestor(old.get(p), heir.rank()));
            }
        }
        for (List<Ancestor> list : ancestors) {
            list.sort(OLDEST);
            removeParts(list);
        }
        Set<String> taken = new HashSet<>();
        previous.events().forEach(event -> taken.add(event.id()));
        List<String> ids = ids(fresh, ancestors, names, taken, others);
        return named(fresh, ids, ancestors, others);
    }

    /** A part that an editor split off lives on in nothing: it is split off again. */
    private static void removeParts(List<Ancestor> ancestors) {
        if (ancestors.size() > 1) {
            List<Ancestor> all = List.copyOf(ancestors);
            ancestors.removeIf(a -> all.stream().anyMatch(whole -> isPart(a.event(), whole.event())));
        }
    }

    private static boolean isPart(Event event, Event whole) {
        Source first = event.sources().get(0);
        return event.edited().contains("sources")
                && event.id().equals(EventIds.ofPart(whole.id(), first.article(), first.quote()));
    }

    private static List<String> ids(
            List<Event> fresh, List<List<Ancestor>> ancestors, Names names, Set<String> taken, Taken others) {
        List<String> ids = new ArrayList<>(fresh.size());
        for (int f = 0; f < fresh.size(); f++) {
            if (!ancestors.get(f).isEmpty()) {
                ids.add(ancestors.get(f).get(0).event().id());
            } else {
                String id =
                        lastFree(names.chain(fresh.get(f).id()), name -> taken.contains(name) || others.hasId(name));
                taken.add(id);
                ids.add(id);
            }
        }
        return ids;
    }

    /** An event that comes back has its last name again, if nobody else bears it. */
    private static String lastFree(List<String> names, Predicate<String> taken) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!taken.test(names.get(i))) {
                return names.get(i);
            }
        }
        String id = names.get(0);
        while (taken.test(id)) {
            id = EventIds.ofPart(id, "", "");
        }
        return id;
    }

    private static List<Event> named(
            List<Event> fresh, List<String> ids, List<List<Ancestor>> ancestors, Taken living) {
        Set<String> slugs = new HashSet<>();
        // Ids that other events bear, or would bear without a past, are none of this one's aliases.
        Set<String> others = new HashSet<>(ids);
        fresh.forEach(event -> others.add(event.id()));
        for (List<Ancestor> list : ancestors) {
            if (!list.isEmpty()) {
                slugs.add(list.get(0).event().slug());
            }
        }
        List<Event> named = new ArrayList<>(fresh.size());
        for (int f = 0; f < fresh.size(); f++) {
            Event event = fresh.get(f);
            List<Ancestor> list = ancestors.get(f);
            TreeSet<String> aliases = new TreeSet<>(event.revision().aliases());
            for (Ancestor ancestor : list) {
                aliases.add(ancestor.event().id());
                aliases.addAll(ancestor.event().revision().aliases());
            }
            aliases.removeAll(others);
            if (!event.id().equals(ids.get(f))) {
                aliases.add(event.id());
            }
            // An address that is published stays, whatever becomes of the title.
            String slug = list.isEmpty()
                    ? free(event.slug(), slugs, living)
                    : list.get(0).event().slug();
            Revision revision = new Revision(1, null, null, "", List.copyOf(aliases));
            named.add(Copies.of(event, ids.get(f), slug, event.importance(), revision));
        }
        return named;
    }

    private static String free(String slug, Set<String> taken, Taken others) {
        String free = slug;
        for (int n = 2; others.hasSlug(free) || !taken.add(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
