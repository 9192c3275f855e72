// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Highlights;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all pages of a timeline share, made once: a site may have a page for each of many years.
 *
 * @param groups the events by year, decade or century, in the order in which they are shown
 * @param keyEvents the most important events, in timeline order
 * @param keys their ids
 */
record SharedParts(
        Timeline timeline,
        HtmlOptions options,
        PageKind kind,
        List<Group> groups,
        Words words,
        SourceIndex index,
        Citations citations,
        List<Event> keyEvents,
        Set<String> keys) {

    static SharedParts of(Timeline timeline, HtmlOptions options, PageKind kind) throws IOException {
        List<Group> groups =
                Outline.of(timeline, options.common().newestFirst()).groups();
        Words words = Words.of(timeline.lang());
        SourceIndex index = SourceIndex.of(timeline);
        List<Event> keyEvents = Highlights.of(timeline);
        Set<String> keys = keyEvents.stream().map(Event::id).collect(Collectors.toSet());
        return new SharedParts(
                timeline, options, kind, groups, words, index, new Citations(options, words, index), keyEvents, keys);
    }
}
