// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import java.util.List;

/**
 * What all parts of one page share while it is written.
 *
 * @param keyEvents the most important events, in timeline order
 * @param top the level of the page's title, 1 to 3
 */
record PageParts(
        HtmlWriter html,
        HtmlOptions options,
        PageKind kind,
        Timeline timeline,
        Words words,
        PageTexts texts,
        List<Group> groups,
        Links links,
        List<Event> keyEvents,
        SourceIndex index,
        Citations citations,
        EventHtml events,
        int top) {

    static PageParts of(HtmlWriter html, Links links, SharedParts shared) {
        HtmlOptions options = shared.options();
        return new PageParts(
                html,
                options,
                shared.kind(),
                shared.timeline(),
                shared.words(),
                new PageTexts(shared.words()),
                shared.groups(),
                links,
                shared.keyEvents(),
                shared.index(),
                shared.citations(),
                new EventHtml(html, options, shared.words(), shared.index(), shared.citations(), shared.keys()),
                shared.kind().isDocument() ? 1 : options.headingLevel());
    }

    /** Returns the title of the page, never empty. */
    String title() {
        String title = PlainText.oneLine(timeline.title());
        return title.isEmpty() ? words.text("kicker") : title;
    }

    /** Returns the name of a year, decade or century. */
    String name(Group group) {
        return group.name(words.dates());
    }
}
