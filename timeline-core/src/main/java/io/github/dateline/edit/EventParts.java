// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import io.github.dateline.edit.EventOverride.Evidence;
import io.github.dateline.edit.EventOverride.Part;
import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.EventDate;
import io.github.dateline.event.EventIds;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes events apart and puts them together as an editor asks. */
final class EventParts {

    private static final int LONGEST_TITLE = 90;

    private EventParts() {}

    /** A part and what is left of the event. */
    record Split(Event part, Event rest) {}

    /** Returns the two events, or null if the part has no source or the rest would have none. */
    static @Nullable Split split(Event whole, Part wanted) {
        List<Source> part = new ArrayList<>();
        List<Source> rest = new ArrayList<>();
        for (Source source : whole.sources()) {
            (wanted.sources().stream().anyMatch(evidence -> names(evidence, source)) ? part : rest).add(source);
        }
        if (part.isEmpty() || rest.isEmpty()) {
            return null;
        }
        String id =
                EventIds.ofPart(whole.id(), part.get(0).article(), part.get(0).quote());
        String title = wanted.title() == null ? title(part.get(0).quote()) : wanted.title();
        EventDate date = wanted.date() == null
                ? whole.date()
                : new EventDate(wanted.date(), text(part.get(0).dateText()), 1, false, "set by an editor");
        TreeSet<String> edited = new TreeSet<>(Set.of("sources", "title", "text"));
        if (wanted.date() != null) {
            edited.add("date");
        }
        Event split = new Event(
                id,
                whole.slug() + "-" + id.substring(0, 8),
                new Revision(1, null, null, "", List.of()),
                date,
                title,
                oneLine(part.get(0).quote()),
                whole.tags(),
                List.of(),
                whole.importance(),
                whole.background(),
                List.of(),
                part,
                List.copyOf(edited));
        return new Split(split, with(whole, whole.revision(), rest, disagreements(whole, rest), whole.entities()));
    }

    private static boolean names(Evidence evidence, Source source) {
        return source.article().equals(evidence.article())
                && (evidence.quote() == null || source.quote().contains(evidence.quote()));
    }

    /** Keeps the disagreements in which two of the sources that are left differ. */
    private static List<Disagreement> disagreements(Event whole, List<Source> rest) {
        List<Disagreement> kept = new ArrayList<>();
        for (Disagreement disagreement : whole.disagreements()) {
            List<Disagreement.Value> values = new ArrayList<>();
            for (Disagreement.Value value : disagreement.values()) {
                List<Integer> places = value.sources().stream()
                        .map(place -> rest.indexOf(whole.sources().get(place)))
                        .filter(place -> place >= 0)
                        .toList();
                if (!places.isEmpty()) {
                    values.add(new Disagreement.Value(value.text(), places));
                }
            }
            if (values.size() > 1) {
                kept.add(new Disagreement(disagreement.about(), values));
            }
        }
        return kept;
    }

    /** Returns the first event with the sources and names of the second, and the second's id as an alias. */
    static Event merged(Event into, Event other) {
        List<Source> sources = new ArrayList<>(new LinkedHashSet<>(into.sources()));
        for (Source source : other.sources()) {
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
        List<Entity> entities = new ArrayList<>(new LinkedHashSet<>(into.entities()));
        other.entities().stream().filter(entity -> !entities.contains(entity)).forEach(entities::add);
        TreeSet<String> aliases = new TreeSet<>(into.revision().aliases());
        aliases.addAll(other.revision().aliases());
        aliases.add(other.id());
        aliases.remove(into.id());
        Revision old = into.revision();
        Revision revision =
                new Revision(old.number(), old.createdAt(), old.updatedAt(), old.contentHash(), List.copyOf(aliases));
        return with(into, revision, sources, into.disagreements(), entities);
    }

    private static Event with(
            Event event,
            Revision revision,
            List<Source> sources,
            List<Disagreement> disagreements,
            List<Entity> entities) {
        TreeSet<String> edited = new TreeSet<>(event.edited());
        edited.add("sources");
        return new Event(
                event.id(),
                event.slug(),
                revision,
                event.date(),
                event.title(),
                event.text(),
                event.tags(),
                entities,
                event.importance(),
                event.background(),
                disagreements,
                sources,
                List.copyOf(edited),
                event.pinned(),
                event.note());
    }

    private static String title(String quote) {
        String line = oneLine(quote);
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, cut < LONGEST_TITLE / 2 ? LONGEST_TITLE : cut) + "…";
    }

    private static String oneLine(String quote) {
        return quote.replace('\n', ' ').strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
