// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.Revision;

/** Copies of events that differ only in identity and history. */
final class Copies {

    private Copies() {}

    static Event of(Event event, String id, String slug, double importance, Revision revision) {
        return new Event(
                id,
                slug,
                revision,
                event.date(),
                event.title(),
                event.text(),
                event.tags(),
                event.entities(),
                importance,
                event.background(),
                event.disagreements(),
                event.sources(),
                event.edited(),
                event.pinned(),
                event.note());
    }

    static Event with(Event event, Revision revision) {
        return of(event, event.id(), event.slug(), event.importance(), revision);
    }
}
