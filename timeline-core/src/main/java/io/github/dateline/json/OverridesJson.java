// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static java.util.Objects.requireNonNull;

import io.github.dateline.edit.EventOverride;
import io.github.dateline.edit.EventOverride.Evidence;
import io.github.dateline.edit.EventOverride.Part;
import io.github.dateline.edit.Overrides;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file in which editors keep their overrides.
 *
 * <pre>{@code
 * {"format": "timeline-overrides", "version": "1.0",
 *  "events": {"0b7e4a52-58c4-5d6e-8f2f-1f5c0c9a7d31": {"title": "Minister resigns", "pin": true}}}
 * }</pre>
 *
 * <p>It is written by hand, so an unknown key is an error: a misspelt one would otherwise be ignored in silence. Its JSON
 * Schema (2020-12) lies beside this class as {@code overrides-1.0.schema.json}.
 */
public final class OverridesJson {

    private static final Set<String> TOP = Set.of("$schema", "format", "version", "events");
    static final Set<String> OVERRIDE = Set.of(
            "hide", "pin", "title", "text", "date", "tags", "importance", "note", "mergeInto", "splitOff", "comment");
    private static final Set<String> PART = Set.of("sources", "title", "date");
    private static final Set<String> EVIDENCE = Set.of("article", "quote");
    private static final Set<String> DATE = Set.of("edtf", "relation");

    private OverridesJson() {}

    /**
     * Reads overrides.
     *
     * @param input the document; not closed
     * @param source what to call it in messages, for example its file name
     * @throws TimelineJsonException if it is not such a file; the message names source and path
     */
    public static Overrides read(Reader input, String source) throws IOException {
        requireNonNull(source, "source");
        JsonCursor root = new JsonCursor(source, "$", TimelineReader.tree(requireNonNull(input, "input"), source));
        root.allowKeys(TOP);
        if (!root.at("format").is("timeline-overrides")) {
            throw root.at("format").expected("\"timeline-overrides\"");
        }
        String version = root.at("version").text();
        if (!version.startsWith("1.")) {
            throw root.at("version").problem("expected a version 1.x, found " + version);
        }
        Map<String, EventOverride> events = new TreeMap<>();
        JsonCursor entries = root.at("events");
        for (String id : entries.keys()) {
            events.put(id, override(entries.at(id)));
        }
        return new Overrides(events);
    }

    private static EventOverride override(JsonCursor json) throws TimelineJsonException {
        json.allowKeys(OVERRIDE);
        boolean hide = json.at("hide").optionalFlag();
        boolean pin = json.at("pin").optionalFlag();
        String title = json.at("title").optionalText();
        String text = json.at("text").optionalText();
        TimelineDate date = date(json.at("date"));
        List<String> tags = json.at("tags").isPresent() ? json.at("tags").optionalTexts() : null;
        Double importance =
                json.at("importance").isPresent() ? json.at("importance").decimal() : null;
        String note = json.at("note").optionalText();
        String mergeInto = json.at("mergeInto").optionalText();
        List<Part> parts = new ArrayList<>();
        for (JsonCursor part : json.at("splitOff").optionalItems()) {
            parts.add(part(part));
        }
        return json.make(
                () -> new EventOverride(hide, pin, title, text, date, tags, importance, note, mergeInto, parts));
    }

    private static Part part(JsonCursor json) throws TimelineJsonException {
        json.allowKeys(PART);
        List<Evidence> sources = new ArrayList<>();
        for (JsonCursor source : json.at("sources").items()) {
            source.allowKeys(EVIDENCE);
            sources.add(
                    new Evidence(source.at("article").text(), source.at("quote").optionalText()));
        }
        String title = json.at("title").optionalText();
        TimelineDate date = date(json.at("date"));
        return json.make(() -> new Part(sources, title, date));
    }

    /** Reads {@code "2025-02"}, or an object with {@code edtf} and {@code relation}. */
    private static @Nullable TimelineDate date(JsonCursor json) throws TimelineJsonException {
        if (!json.isPresent()) {
            return null;
        }
        if (json.isText()) {
            String edtf = json.text();
            return json.make(() -> implied(edtf));
        }
        json.allowKeys(DATE);
        String edtf = json.at("edtf").text();
        if (!json.at("relation").isPresent()) {
            return json.make(() -> implied(edtf));
        }
        Relation relation = json.at("relation").constant(Relation.values(), Relation::jsonName);
        return json.make(() -> TimelineDate.ofEdtf(edtf, relation));
    }

    /** A single unit is a date to stand on; an interval one to lie in. */
    private static TimelineDate implied(String edtf) {
        TimelineDate date = TimelineDate.ofEdtf(edtf, Relation.WITHIN);
        TimelineDate implied = TimelineDate.of(date.value());
        boolean interval = date.value() instanceof TemporalValue.Interval;
        return interval ? date : new TimelineDate(implied.value(), implied.relation(), date.uncertain());
    }
}
