// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.render.text.PlainText;

/** What an event is called. */
public final class EventName {

    private static final int LONGEST = 80;

    private EventName() {}

    /** Returns the title on one line, or the first words of the text where it has none. */
    public static String of(Event event) {
        String title = PlainText.oneLine(event.title());
        return title.isEmpty() ? PlainText.abbreviate(event.text(), LONGEST) : title;
    }

    /** Returns the name of the event in links: a letter first, then its id. */
    public static String anchor(String eventId) {
        return "ev-" + eventId;
    }
}
