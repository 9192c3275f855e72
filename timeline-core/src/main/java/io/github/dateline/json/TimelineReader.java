// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Role;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.text.Span;
import io.github.dateline.time.TemporalValue;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the canonical JSON strictly: what it accepts is what {@link TimelineWriter} could have written. */
final class TimelineReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<String> articleIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();

    private TimelineReader() {}

    static Timeline read(Reader input, String source) throws IOException {
        return new TimelineReader().timeline(new JsonCursor(source, "$", tree(input, source)));
    }

    /** Returns a document as a tree; duplicate keys and text behind it are errors. */
    static JsonNode tree(Reader input, String source) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(input);
            if (root.isMissingNode()) {
                throw new TimelineJsonException(source, "line 1", "the document is empty");
            }
            return root;
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "$" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new TimelineJsonException(source, place, "not JSON: " + reason(e));
        }
    }

    /** Returns a line of a document as a tree. */
    static JsonNode tree(String line, String source, String place) throws TimelineJsonException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new TimelineJsonException(source, place, "not JSON: " + reason(e));
        }
    }

    /** Jackson adds where an object began, in its own words, which name the input as something secret. */
    private static String reason(JacksonException failure) {
        String message = failure.getOriginalMessage();
        int end = message.indexOf(" (start marker at");
        return end < 0 ? message : message.substring(0, end);
    }

    private Timeline timeline(JsonCursor root) throws TimelineJsonException {
        if (!root.at("format").is("timeline")) {
            throw root.at("format").expected("\"timeline\", as every timeline in canonical JSON has it");
        }
        String version = root.at("version").text();
        if (!version.startsWith("1.")) {
            throw root.at("version").problem("expected a version 1.x, found " + version);
        }
        String id = root.at("id").text();
        String title = root.at("title").text();
        String lang = root.at("lang").text();
        Instant updatedAt = root.at("updatedAt").optionalInstant();
        List<TimelineArticle> articles = new ArrayList<>();
        for (JsonCursor article : root.at("articles").items()) {
            articles.add(article(article));
        }
        List<Event> events = new ArrayList<>();
        for (JsonCursor event : root.at("events").items()) {
            events.add(event(event));
        }
        List<UndatedFact> undated = new ArrayList<>();
        for (JsonCursor fact : root.at("undated").optionalItems()) {
            undated.add(undated(fact));
        }
        List<Timeline.Tombstone> deleted = new ArrayList<>();
        for (JsonCursor tombstone : root.at("deleted").optionalItems()) {
            deleted.add(new Timeline.Tombstone(
                    tombstone.at("id").text(),
                    tombstone.at("deletedAt").optionalInstant(),
                    tombstone.at("replacedBy").optionalText()));
        }
        return new Timeline(id, title, lang, updatedAt, articles, events, undated, deleted);
    }

    private TimelineArticle article(JsonCursor json) throws TimelineJsonException {
        String id = json.at("id").text();
        if (!articleIds.add(id)) {
            throw json.at("id").problem("an earlier article has the id " + id);
        }
        return new TimelineArticle(
                id,
                json.at("file").optionalText(),
                json.at("url").optionalText(),
                json.at("title").optionalText(),
                json.at("publisher").optionalText(),
                json.at("author").optionalText(),
                json.at("published").optionalDay(),
                json.at("lang").optionalText(),
                json.at("origin").optionalText(),
                context(json.at("context")));
    }

    static ArticleContext context(JsonCursor json) throws TimelineJsonException {
        LocalDate date = json.at("date").optionalDay();
        LocalDate earliest = json.at("earliest").optionalDay();
        LocalDate latest = json.at("latest").optionalDay();
        ArticleContext.From from =
                json.at("from").constant(ArticleContext.From.values(), ArticleContext.From::jsonName);
        double certainty = json.at("certainty").decimal();
        String reason = json.at("reason").text();
        List<String> evidence = json.at("evidence").optionalTexts();
        boolean disputed = json.at("disputed").optionalFlag();
        return json.make(() -> new ArticleContext(date, earliest, latest, from, certainty, reason, evidence, disputed));
    }

    private Event event(JsonCursor json) throws TimelineJsonException {
        String id = json.at("id").text();
        if (!eventIds.add(id)) {
            throw json.at("id").problem("an earlier event has the id " + id);
        }
        String slug = json.at("slug").text();
        Revision revision = revision(json);
        var date = DateReader.eventDate(json.at("date"));
        String title = json.at("title").text();
        String text = json.at("text").text();
        List<String> tags = json.at("tags").optionalTexts();
        List<Entity> entities = new ArrayList<>();
        for (JsonCursor entity : json.at("entities").optionalItems()) {
            entities.add(new Entity(
                    entity.at("name").text(), entity.at("type").constant(Entity.Type.values(), Entity.Type::jsonName)));
        }
        double importance = json.at("importance").decimal();
        boolean background = json.at("background").optionalFlag();
        List<Source> sources = new ArrayList<>();
        for (JsonCursor source : json.at("sources").items()) {
            sources.add(source(source));
        }
        List<Disagreement> disagreements = new ArrayList<>();
        for (JsonCursor disagreement : json.at("disagreements").optionalItems()) {
            disagreements.add(disagreement(disagreement, sources.size()));
        }
        List<String> edited = json.at("edited").optionalTexts();
        boolean pinned = json.at("pinned").optionalFlag();
        String note = json.at("note").optionalText();
        return json.make(() -> new Event(
                id,
                slug,
                revision,
                date,
                title,
                text,
                tags,
                entities,
                importance,
                background,
                disagreements,
                sources,
                edited,
                pinned,
                note));
    }

    private static Revision revision(JsonCursor json) throws TimelineJsonException {
        int number = json.at("revision").integer();
        Instant createdAt = json.at("createdAt").optionalInstant();
        Instant updatedAt = json.at("updatedAt").optionalInstant();
        String contentHash = json.at("contentHash").text();
        List<String> aliases = json.at("aliases").optionalTexts();
        return json.make(() -> new Revision(number, createdAt, updatedAt, contentHash, aliases));
    }

    private static Disagreement disagreement(JsonCursor json, int sources) throws TimelineJsonException {
        Disagreement.About about = json.at("about").constant(Disagreement.About.values(), Disagreement.About::jsonName);
        List<Disagreement.Value> values = new ArrayList<>();
        for (JsonCursor value : json.at("values").items()) {
            List<Integer> positions = new ArrayList<>();
            for (JsonCursor position : value.at("sources").items()) {
                int number = position.integer();
                if (number < 0 || number >= sources) {
                    throw position.problem("the event has no source number " + number);
                }
                positions.add(number);
            }
            values.add(new Disagreement.Value(value.at("text").text(), positions));
        }
        return json.make(() -> new Disagreement(about, values));
    }

    private Source source(JsonCursor json) throws TimelineJsonException {
        return new Source(
                knownArticle(json.at("article")),
                json.at("quote").text(),
                span(json, json.at("quote").text()),
                json.at("dateText").optionalText(),
                json.at("role").constant(Role.values(), Role::jsonName));
    }

    private UndatedFact undated(JsonCursor json) throws TimelineJsonException {
        TemporalValue value = DateReader.unplaced(json.at("timex3"));
        return new UndatedFact(
                knownArticle(json.at("article")),
                json.at("quote").text(),
                span(json, json.at("quote").text()),
                json.at("dateText").text(),
                value,
                json.at("reason").text());
    }

    private String knownArticle(JsonCursor json) throws TimelineJsonException {
        String id = json.text();
        if (!articleIds.contains(id)) {
            throw json.problem("no article has the id " + id);
        }
        return id;
    }

    private static Span span(JsonCursor json, String quote) throws TimelineJsonException {
        int start = json.at("start").integer();
        int end = json.at("end").integer();
        Span span = json.make(() -> new Span(start, end));
        if (span.length() != quote.length()) {
            throw json.problem(
                    "start and end cover " + span.length() + " UTF-16 units, the quote has " + quote.length());
        }
        return span;
    }
}
