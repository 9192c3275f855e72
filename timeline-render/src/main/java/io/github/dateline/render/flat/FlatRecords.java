// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.flat;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.html.EventBody;
import io.github.dateline.render.markdown.EventMarkdown;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the flat record of each event: the same keys in the same order, null where there is no value. */
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
    private final Words words;
    private final SourceIndex index;
    private final EventBody html;
    private final EventMarkdown markdown;

    /** Makes the records of a timeline. */
    public FlatRecords(Timeline timeline) {
        this.timeline = timeline;
        this.words = Words.of(timeline.lang());
        this.index = SourceIndex.of(timeline);
        this.html = new EventBody(words, index);
        this.markdown = new EventMarkdown(words, index);
    }

    /** Returns the record of the event at that position of the timeline. */
    public Map<String, @Nullable Object> of(int position) {
        Event event = timeline.events().get(position);
        TimelineDate date = event.date().date();
        Map<String, @Nullable Object> flat = new LinkedHashMap<>(64);
        flat.put("external_id", event.id());
        flat.put("slug", event.slug());
        flat.put("title", event.title());
        flat.put("body_text", event.text());
        flat.put("body_html", html.html(event));
        flat.put("body_markdown", markdown.markdown(event));
        flat.put("date_display", words.dates().display(date));
        flat.put("date_text", event.date().text());
        flat.put("date_edtf", date.edtf());
        flat.put("date_start", text(date.earliest()));
        flat.put("date_end", text(date.latest()));
        flat.put("date_precision", date.precision().jsonName());
        flat.put("date_relation", date.relation().jsonName());
        flat.put("date_approximate", date.approximate());
        flat.put("date_uncertain", date.uncertain());
        flat.put("sort_key", date.sortKey() + rank(position));
        flat.put("importance", event.importance());
        flat.put("tags", event.tags());
        flat.put("entities", event.entities().stream().map(FlatRecords::entity).toList());
        flat.put("sources", sources(event));
        flat.put("source_count", event.sources().size());
        flat.put("lang", timeline.lang());
        flat.put("timeline_id", timeline.id());
        flat.put("content_hash", event.revision().contentHash());
        flat.put("created_at", text(event.revision().createdAt()));
        flat.put("updated_at", text(event.revision().updatedAt()));
        flat.put("status", "active");
        return flat;
    }

    /** Returns the record of an event that is gone: its id, its time and its status. */
    public Map<String, @Nullable Object> of(Timeline.Tombstone tombstone) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>(64);
        KEYS.forEach(key -> flat.put(key, null));
        flat.put("external_id", tombstone.id());
        flat.put("timeline_id", timeline.id());
        flat.put("updated_at", text(tombstone.deletedAt()));
        flat.put("status", "deleted");
        return flat;
    }

    private static Map<String, @Nullable Object> entity(Entity entity) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        flat.put("name", entity.name());
        flat.put("type", entity.type().jsonName());
        return flat;
    }

    private List<Map<String, @Nullable Object>> sources(Event event) {
        List<Map<String, @Nullable Object>> sources = new ArrayList<>();
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            Map<String, @Nullable Object> flat = new LinkedHashMap<>(32);
            flat.put("article_id", source.article());
            if (article != null) {
                flat.put("url", article.url());
                flat.put("title", article.title());
                flat.put("publisher", article.publisher());
                flat.put("author", article.author());
                flat.put("published", text(article.published()));
                flat.put("context_date", text(article.context().date()));
            }
            flat.put("quote", source.quote());
            flat.put("date_text", source.dateText());
            flat.put("role", source.role().jsonName());
            sources.add(flat);
        }
        return sources;
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
