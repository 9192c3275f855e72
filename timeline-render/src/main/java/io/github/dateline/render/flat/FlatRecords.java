// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.flat;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.html.EventBody;
import io.github.dateline.render.markdown.EventMarkdown;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the flat record of each event: the same keys in the same order, null where there is no value. The articles are
 * repeated with every source, since importers cannot join. Not thread-safe: make one for each rendering.
 */
public final class FlatRecords {

    /** The keys of a record, in order. */
    public static final List<String> KEYS = List.of(
            "external_id",
            "slug",
            "title",
            "body_text",
            "body_html",
            "body_markdown",
            "date_display",
            "date_text",
            "date_edtf",
            "date_start",
            "date_end",
            "date_precision",
            "date_relation",
            "date_approximate",
            "date_uncertain",
            "sort_key",
            "importance",
            "tags",
            "entities",
            "sources",
            "source_count",
            "lang",
            "timeline_id",
            "content_hash",
            "created_at",
            "updated_at",
            "status");

    private final Timeline timeline;
    private final RenderOptions options;
    private final Words words;
    private final SourceIndex index;
    private final EventBody html;
    private final EventMarkdown markdown;

    /** Makes the records of a timeline. */
    public FlatRecords(Timeline timeline, RenderOptions options) {
        this.timeline = requireNonNull(timeline, "timeline");
        this.options = requireNonNull(options, "options");
        this.words = Words.of(timeline.lang());
        this.index = SourceIndex.of(timeline);
        this.html = new EventBody(words, index);
        this.markdown = new EventMarkdown(words, index);
    }

    /** Gives the record of the event at that position of the timeline. */
    public void write(int position, FlatColumns columns) throws IOException {
        Event event = timeline.events().get(position);
        TimelineDate date = event.date().date();
        columns.text("external_id", event.id());
        columns.text("slug", event.slug());
        columns.text("title", event.title());
        columns.text("body_text", event.text());
        columns.text("body_html", html.html(event));
        columns.text("body_markdown", markdown.markdown(event));
        columns.text("date_display", words.dates().display(date));
        columns.text("date_text", event.date().text());
        columns.made("date_edtf", options.edtf(date));
        columns.made("date_start", text(date.earliest()));
        columns.made("date_end", text(date.latest()));
        columns.made("date_precision", date.precision().jsonName());
        columns.made("date_relation", date.relation().jsonName());
        columns.flag("date_approximate", date.approximate());
        columns.flag("date_uncertain", date.uncertain());
        columns.made("sort_key", date.sortKey() + rank(position));
        columns.number("importance", event.importance());
        columns.tags("tags", event.tags());
        columns.entities("entities", event.entities());
        columns.sources("sources", event);
        columns.number("source_count", event.sources().size());
        columns.text("lang", timeline.lang());
        columns.text("timeline_id", timeline.id());
        columns.text("content_hash", event.revision().contentHash());
        columns.made("created_at", text(event.revision().createdAt()));
        columns.made("updated_at", text(event.revision().updatedAt()));
        columns.made("status", "active");
    }

    /** Gives the record of an event that is gone: its id, its time and its status. */
    public void write(Timeline.Tombstone tombstone, FlatColumns columns) throws IOException {
        for (String key : KEYS) {
            switch (key) {
                case "external_id" -> columns.text(key, tombstone.id());
                case "timeline_id" -> columns.text(key, timeline.id());
                case "updated_at" -> columns.made(key, text(tombstone.deletedAt()));
                case "status" -> columns.made(key, "deleted");
                default -> columns.made(key, null);
            }
        }
    }

    /** Returns the address of an article that may be linked, else its id. */
    public String place(Source source) {
        TimelineArticle article = index.articles().get(source.article());
        String url = article == null ? null : article.url();
        return url == null ? source.article() : url;
    }

    /** Writes names as the elements of the array that is open. */
    public static void entities(JsonOutput json, List<Entity> entities) throws IOException {
        for (Entity entity : entities) {
            json.beginObject()
                    .field("name", entity.name())
                    .field("type", entity.type().jsonName())
                    .endObject();
        }
    }

    /** Writes the sources of an event as the elements of the array that is open. */
    public void sources(JsonOutput json, Event event) throws IOException {
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            json.beginObject().field("article_id", source.article());
            if (article != null) {
                json.field("url", article.url())
                        .field("title", article.title())
                        .field("publisher", article.publisher())
                        .field("author", article.author())
                        .field("published", text(article.published()))
                        .field("context_date", text(article.context().date()));
            }
            json.field("quote", source.quote())
                    .field("date_text", source.dateText())
                    .field("role", source.role().jsonName())
                    .endObject();
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static String rank(int position) {
        String digits = Integer.toString(position);
        return "#000000".substring(0, Math.max(1, 7 - digits.length())) + digits;
    }
}
