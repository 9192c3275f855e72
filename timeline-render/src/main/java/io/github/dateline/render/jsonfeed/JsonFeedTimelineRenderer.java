// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonfeed;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.html.EventBody;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON Feed. An item is dated by when its event was first seen, not by when it happened: readers sort by that
 * date and drop old items. The event's own date begins its title. Immutable and thread-safe.
 */
public final class JsonFeedTimelineRenderer implements TimelineRenderer {

    private final RenderOptions options;

    /** Makes a renderer with these options. */
    public JsonFeedTimelineRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        Words words = Words.of(timeline.lang());
        EventBody body = new EventBody(words, SourceIndex.of(timeline));
        String title = PlainText.oneLine(timeline.title());
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.INDENTED)) {
            json.beginObject()
                    .field("version", "https://jsonfeed.org/version/1.1")
                    .field("title", title.isEmpty() ? words.text("kicker") : title);
            String page = options.address().map(Object::toString).orElse("");
            if (!page.isEmpty()) {
                json.field("home_page_url", page).field("feed_url", page + "feed.json");
            }
            if (!options.standfirst().isBlank()) {
                json.field("description", options.standfirst());
            }
            json.field("language", words.tag()).beginArray("items");
            for (Event event : timeline.events()) {
                item(json, event, page, words, body);
            }
            json.endArray().endObject();
        }
    }

    private void item(JsonOutput json, Event event, String page, Words words, EventBody body) throws IOException {
        TimelineDate date = event.date().date();
        String display = words.dates().display(date);
        json.beginObject().field("id", "urn:uuid:" + event.id());
        if (!page.isEmpty()) {
            json.field("url", page + options.place(event));
        }
        List<String> text = new ArrayList<>(List.of(event.text()));
        text.addAll(EventNotes.of(event, words));
        json.field("title", display + ": " + EventName.of(event))
                .field("content_html", body.html(event))
                .field("content_text", String.join("\n\n", text))
                .optional("date_published", text(event.revision().createdAt()))
                .optional("date_modified", text(event.revision().updatedAt()))
                .optional("tags", event.tags())
                .beginObject("_timeline")
                .field("edtf", options.edtf(date))
                .field("earliest", text(date.earliest()))
                .field("latest", text(date.latest()))
                .field("precision", date.precision().jsonName())
                .field("display", display)
                .endObject()
                .endObject();
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
