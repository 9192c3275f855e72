// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.EventDate;
import io.github.dateline.event.Source;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.time.DateFields;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex3;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of what events say, by which an importer sees whether anything moved: SHA-256 of the event's canonical JSON in
 * the form of RFC 8785, without its history ({@code contentHash}, {@code revision}, {@code createdAt}, {@code updatedAt})
 * and {@code sortKey}, and with each source's article given by its address, if it has one, instead of its id. Immutable
 * and thread-safe.
 */
public final class ContentHash {

    private final Map<String, String> addresses;

    /** Makes hashes of events from these articles. */
    public ContentHash(Collection<TimelineArticle> articles) {
        Map<String, String> byId = new HashMap<>();
        for (TimelineArticle article : articles) {
            byId.put(article.id(), article.url() == null ? article.id() : article.url());
        }
        this.addresses = Map.copyOf(byId);
    }

    /** Returns {@code sha256-} and 64 hex digits. */
    public String of(Event event) {
        byte[] canonical = JsonOutput.compact(tree(event)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Sorted maps write what RFC 8785 asks for: keys by UTF-16 unit, no white space, lower-case escapes, short numbers. */
    private Map<String, @Nullable Object> tree(Event event) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("id", event.id());
        tree.put("slug", event.slug());
        tree.put("status", "active");
        optional(tree, "aliases", event.revision().aliases());
        tree.put("date", date(event.date()));
        tree.put("title", event.title());
        tree.put("text", event.text());
        optional(tree, "tags", event.tags());
        optional(
                tree,
                "entities",
                event.entities().stream().map(ContentHash::entity).toList());
        tree.put("importance", event.importance());
        if (event.background()) {
            tree.put("background", true);
        }
        optional(
                tree,
                "disagreements",
                event.disagreements().stream().map(ContentHash::disagreement).toList());
        optional(tree, "edited", event.edited());
        if (event.pinned()) {
            tree.put("pinned", true);
        }
        if (event.note() != null) {
            tree.put("note", event.note());
        }
        List<Object> sources = new ArrayList<>();
        for (Source source : event.sources()) {
            sources.add(source(source));
        }
        tree.put("sources", sources);
        return tree;
    }

    private static void optional(Map<String, @Nullable Object> tree, String key, Collection<?> items) {
        if (!items.isEmpty()) {
            tree.put(key, items);
        }
    }

    private static Map<String, @Nullable Object> date(EventDate eventDate) {
        TimelineDate date = eventDate.date();
        DateFields fields = DateFields.of(date);
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("text", eventDate.text());
        tree.put("display", date.display());
        tree.put("edtf", fields.edtf());
        timex(tree, "timex3", fields.timex3());
        timex(tree, "from", fields.from());
        timex(tree, "to", fields.to());
        tree.put("earliest", text(fields.earliest()));
        tree.put("latest", text(fields.latest()));
        tree.put("precision", fields.precision().jsonName());
        tree.put("relation", fields.relation().jsonName());
        tree.put("approximate", fields.approximate());
        tree.put("uncertain", fields.uncertain());
        tree.put("confidence", eventDate.confidence());
        if (eventDate.inferred()) {
            tree.put("inferred", true);
        }
        tree.put("trace", eventDate.trace());
        return tree;
    }

    private static void timex(Map<String, @Nullable Object> tree, String key, @Nullable Timex3 timex) {
        if (timex != null) {
            Map<String, @Nullable Object> attributes = new TreeMap<>();
            attributes.put("type", timex.type().name());
            attributes.put("value", timex.value());
            if (timex.mod() != null) {
                attributes.put("mod", timex.mod().name());
            }
            tree.put(key, attributes);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> entity(Entity entity) {
        return new TreeMap<>(Map.of("name", entity.name(), "type", entity.type().jsonName()));
    }

    private static Map<String, Object> disagreement(Disagreement disagreement) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Disagreement.Value value : disagreement.values()) {
            values.add(new TreeMap<>(Map.of("text", value.text(), "sources", value.sources())));
        }
        return new TreeMap<>(Map.of("about", disagreement.about().jsonName(), "values", values));
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("article", addresses.getOrDefault(source.article(), source.article()));
        tree.put("quote", source.quote());
        tree.put("start", source.span().start());
        tree.put("end", source.span().end());
        if (source.dateText() != null) {
            tree.put("dateText", source.dateText());
        }
        tree.put("role", source.role().jsonName());
        return tree;
    }
}
