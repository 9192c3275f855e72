// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Event;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said about an event beside what its sources tell. */
public final class EventNotes {

    private EventNotes() {}

    /** Returns a line for each matter on which the sources differ, then what an editor notes. Most events have none. */
    public static List<String> of(Event event, Words words) {
        String note = event.note() == null ? "" : PlainText.oneLine(event.note());
        if (event.disagreements().isEmpty() && note.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        for (Disagreement disagreement : event.disagreements()) {
            List<String> values = disagreement.values().stream()
                    .map(value -> PlainText.oneLine(value.text()))
                    .toList();
            notes.add(words.text("differ." + disagreement.about().jsonName(), words.alternatives(values)));
        }
        if (!note.isEmpty()) {
            notes.add(note);
        }
        return notes;
    }
}
