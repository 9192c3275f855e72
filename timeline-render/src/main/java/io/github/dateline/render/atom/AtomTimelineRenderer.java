// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.atom;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.html.EventBody;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Writes an Atom feed. An entry is dated by when its event was first seen, not by when it happened: readers sort by that
 * date and drop old entries. The event's own date begins its title. Immutable and thread-safe.
 */
public final class AtomTimelineRenderer implements TimelineRenderer {

    /** Atom demands a time; this one says that none is known. */
    private static final Instant UNKNOWN = Instant.EPOCH;

    private final RenderOptions options;

    /** Makes a renderer with these options. */
    public AtomTimelineRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        Words words = Words.of(timeline.lang());
        SourceIndex index = SourceIndex.of(timeline);
        EventBody body = new EventBody(words, index);
        String title = PlainText.oneLine(timeline.title());
        String shown = title.isEmpty() ? words.text("kicker") : title;
        Instant updated = timeline.updatedAt() == null ? UNKNOWN : timeline.updatedAt();
        String page = options.address().map(WebAddress::toString).orElse("");
        // Named by the timeline, so that the feed keeps its identity wherever it is put.
        UUID id = UUID.nameUUIDFromBytes(("timeline:" + timeline.id()).getBytes(StandardCharsets.UTF_8));

        AtomWriter atom = new AtomWriter(target);
        atom.begin(words.tag()).text("id", "urn:uuid:" + id).text("title", shown);
        if (!options.standfirst().isBlank()) {
            atom.text("subtitle", options.standfirst());
        }
        atom.text("updated", updated.toString());
        atom.open("author").text("name", shown).close();
        if (!page.isEmpty()) {
            atom.empty("link", "rel", "self", "href", page + "feed.atom");
            atom.empty("link", "rel", "alternate", "href", page);
        }
        for (Event event : timeline.events()) {
            entry(atom, event, updated, page, words, index, body);
        }
        atom.end();
    }

    private void entry(
            AtomWriter atom, Event event, Instant updated, String page, Words words, SourceIndex index, EventBody body)
            throws IOException {
        Instant created = event.revision().createdAt();
        Instant changed = event.revision().updatedAt();
        atom.open("entry").text("id", "urn:uuid:" + event.id());
        atom.text("title", words.dates().display(event.date().date()) + ": " + EventName.of(event));
        if (created != null) {
            atom.text("published", created.toString());
        }
        atom.text("updated", (changed != null ? changed : updated).toString());
        if (!page.isEmpty()) {
            atom.empty("link", "rel", "alternate", "href", page + options.place(event));
        }
        for (String address : addresses(event, index)) {
            atom.empty("link", "rel", "related", "href", address);
        }
        for (String tag : event.tags()) {
            atom.empty("category", "term", PlainText.oneLine(tag));
        }
        atom.html("content", body.html(event)).close();
    }

    private static Set<String> addresses(Event event, SourceIndex index) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            WebAddress address = article == null ? null : index.address(article);
            if (address != null) {
                addresses.add(address.toString());
            }
        }
        return addresses;
    }
}
