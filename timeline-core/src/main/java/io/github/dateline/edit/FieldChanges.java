// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.edit;

import io.github.dateline.event.Event;
import io.github.dateline.event.EventDate;
import java.util.List;
import java.util.TreeSet;

/** The part of an override that sets fields of its event. */
final class FieldChanges {

    private final EventOverride override;

    FieldChanges(EventOverride override) {
        this.override = override;
    }

    boolean isEmpty() {
        return !override.pin()
                && override.title() == null
                && override.text() == null
                && override.date() == null
                && override.tags() == null
                && override.importance() == null
                && override.note() == null;
    }

    Event apply(Event event) {
        TreeSet<String> edited = new TreeSet<>(event.edited());
        String title = event.title();
        if (override.title() != null) {
            title = override.title();
            edited.add("title");
        }
        String text = event.text();
        if (override.text() != null) {
            text = override.text();
            edited.add("text");
        }
        EventDate date = event.date();
        if (override.date() != null) {
            date = new EventDate(override.date(), date.text(), 1, false, "set by an editor");
            edited.add("date");
        }
        List<String> tags = event.tags();
        if (override.tags() != null) {
            tags = override.tags();
            edited.add("tags");
        }
        double importance = event.importance();
        if (override.importance() != null) {
            importance = override.importance();
            edited.add("importance");
        }
        String note = event.note();
        if (override.note() != null) {
            note = override.note();
            edited.add("note");
        }
        if (override.pin()) {
            edited.add("pinned");
        }
        return new Event(
                event.id(),
                event.slug(),
                event.revision(),
                date,
                title,
                text,
                tags,
                event.entities(),
                importance,
                event.background(),
                event.disagreements(),
                event.sources(),
                List.copyOf(edited),
                event.pinned() || override.pin(),
                note);
    }
}
