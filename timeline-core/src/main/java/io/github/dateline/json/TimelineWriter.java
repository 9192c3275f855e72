// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the keys of the canonical JSON in their order. */
final class TimelineWriter {

    private final JsonOutput json;
    private final DateWriter dates;

    TimelineWriter(JsonOutput json, DateDisplay display) {
        this.json = json;
        this.dates = new DateWriter(json, display);
    }

    void write(Timeline timeline) throws IOException {
        json.beginObject()
                .field("$schema", TimelineJson.SCHEMA)
                .field("format", "timeline")
                .field("version", TimelineJson.VERSION)
                .field("id", timeline.id())
                .field("slug", Slugs.of(timeline.title()))
                .field("title", timeline.title())
                .field("lang", timeline.lang())
                .field("dir", Directions.of(timeline.lang()))
                .optional("updatedAt", text(timeline.updatedAt()));
        Extent extent = Extent.of(timeline.events());
        json.beginObject("range")
                .field("earliest", text(extent.earliest()))
                .field("latest", text(extent.latest()))
                .endObject();
        json.beginArray("articles");
        for (TimelineArticle article : timeline.articles()) {
            article(article);
        }
        json.endArray().beginArray("events");
        int position = 0;
        for (Event event : timeline.events()) {
            event(event, position++);
        }
        json.endArray().beginArray("undated");
        for (UndatedFact fact : timeline.undated()) {
            undated(fact);
        }
        json.endArray().beginArray("deleted");
        for (Timeline.Tombstone tombstone : timeline.deleted()) {
            json.beginObject()
                    .field("id", tombstone.id())
                    .optional("deletedAt", text(tombstone.deletedAt()))
                    .optional("replacedBy", tombstone.replacedBy())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private void article(TimelineArticle article) throws IOException {
        json.beginObject()
                .field("id", article.id())
                .optional("file", article.file())
                .optional("url", article.url())
                .optional("title", article.title())
                .optional("publisher", article.publisher())
                .optional("author", article.author())
                .optional("published", text(article.published()))
                .optional("lang", article.lang())
                .optional("origin", article.origin());
        context(json, article.context(), false);
        json.endObject();
    }

    /** Writes what is known of an article's day, its certainty rounded for readers or as exact as a state needs it. */
    static void context(JsonOutput json, ArticleContext context, boolean exact) throws IOException {
        json.beginObject("context")
                .field("date", text(context.date()))
                .field("earliest", text(context.earliest()))
                .field("latest", text(context.latest()))
                .field("from", context.from().jsonName());
        if (exact) {
            json.exact("certainty", context.certainty());
        } else {
            json.decimal("certainty", context.certainty());
        }
        json.field("reason", context.reason()).optional("evidence", context.evidence());
        if (context.disputed()) {
            json.field("disputed", true);
        }
        json.endObject();
    }

    private void event(Event event, int position) throws IOException {
        Revision revision = event.revision();
        json.beginObject()
                .field("id", event.id())
                .field("slug", event.slug())
                .field("status", "active")
                .field("revision", revision.number())
                .optional("createdAt", text(revision.createdAt()))
                .optional("updatedAt", text(revision.updatedAt()))
                .field("contentHash", revision.contentHash())
                .optional("aliases", revision.aliases())
                .beginObject("date");
        dates.write(event.date(), position);
        json.endObject()
                .field("title", event.title())
                .field("text", event.text())
                .optional("tags", event.tags());
        entities(event);
        json.decimal("importance", event.importance());
        if (event.background()) {
            json.field("background", true);
        }
        disagreements(event);
        json.optional("edited", event.edited());
        if (event.pinned()) {
            json.field("pinned", true);
        }
        json.optional("note", event.note()).beginArray("sources");
        for (Source source : event.sources()) {
            json.beginObject()
                    .field("article", source.article())
                    .field("quote", source.quote())
                    .field("start", source.span().start())
                    .field("end", source.span().end())
                    .optional("dateText", source.dateText())
                    .field("role", source.role().jsonName())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private void entities(Event event) throws IOException {
        if (event.entities().isEmpty()) {
            return;
        }
        json.beginArray("entities");
        for (Entity entity : event.entities()) {
            json.beginObject()
                    .field("name", entity.name())
                    .field("type", entity.type().jsonName())
                    .endObject();
        }
        json.endArray();
    }

    private void disagreements(Event event) throws IOException {
        if (event.disagreements().isEmpty()) {
            return;
        }
        json.beginArray("disagreements");
        for (Disagreement disagreement : event.disagreements()) {
            json.beginObject().field("about", disagreement.about().jsonName()).beginArray("values");
            for (Disagreement.Value value : disagreement.values()) {
                json.beginObject()
                        .field("text", value.text())
                        .field("sources", value.sources())
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void undated(UndatedFact fact) throws IOException {
        json.beginObject()
                .field("article", fact.article())
                .field("quote", fact.quote())
                .field("start", fact.span().start())
                .field("end", fact.span().end())
                .field("dateText", fact.dateText());
        dates.unplaced(fact.value());
        json.field("reason", fact.reason()).endObject();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
