// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.time.TimelineDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns an event into the fields of a post. */
final class EventPost {

    /** To be raised when this class writes posts differently: they are then written anew. */
    static final String VERSION = "1";

    private final String timelineId;
    private final Map<String, TimelineArticle> articles;
    private final Instant now;

    /**
     * @param now the present: a post with a later date would not be shown
     */
    EventPost(String timelineId, Map<String, TimelineArticle> articles, Instant now) {
        this.timelineId = timelineId;
        this.articles = Map.copyOf(articles);
        this.now = now;
    }

    ObjectNode fields(Event event) {
        ObjectNode post = JsonNodeFactory.instance.objectNode();
        post.put("status", "publish")
                .put("slug", event.slug())
                .put("title", PostContent.escape(event.title()))
                .put("content", new PostContent(articles).of(event));
        Instant created = event.revision().createdAt();
        // The publish date is when the event was first told, never when it happened: WordPress wants a whole past date.
        if (created != null && created.isBefore(now) && created.getEpochSecond() > 0) {
            post.put(
                    "date_gmt",
                    Instant.ofEpochSecond(created.getEpochSecond()).toString().replace("Z", ""));
        }
        post.set("meta", meta(event));
        return post;
    }

    private ObjectNode meta(Event event) {
        TimelineDate date = event.date().date();
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        meta.put("external_id", event.id())
                .put("timeline_id", timelineId)
                .put("content_hash", event.revision().contentHash())
                .put("feed_version", VERSION)
                .put("date_text", event.date().text())
                .put("date_display", date.display())
                .put("date_edtf", date.edtf())
                .put("date_start", day(date.earliest()))
                .put("date_end", day(date.latest()))
                .put("date_precision", date.precision().jsonName())
                .put("date_relation", date.relation().jsonName())
                .put("date_approximate", date.approximate())
                .put("sort_key", date.sortKey())
                .put("importance", Math.rint(event.importance() * 1000) / 1000)
                .put("replaced_by", "");
        ArrayNode aliases = meta.putArray("aliases");
        event.revision().aliases().forEach(aliases::add);
        ArrayNode tags = meta.putArray("tags_text");
        event.tags().forEach(tags::add);
        ArrayNode sources = meta.putArray("sources");
        for (Source source : event.sources()) {
            sources.add(source(source));
        }
        return meta;
    }

    private ObjectNode source(Source source) {
        TimelineArticle article = articles.get(source.article());
        return JsonNodeFactory.instance
                .objectNode()
                .put("article", source.article())
                .put("url", text(article == null ? null : article.url()))
                .put("title", text(article == null ? null : article.title()))
                .put("publisher", text(article == null ? null : article.publisher()))
                .put("quote", source.quote())
                .put("date_text", text(source.dateText()))
                .put("role", source.role().jsonName());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
