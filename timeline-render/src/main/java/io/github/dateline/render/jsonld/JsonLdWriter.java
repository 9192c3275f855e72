// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.Precision;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a timeline in the terms of schema.org: a page whose main entity is a list of its events, the 100 most important
 * ones at most, each with its time and the articles that tell it.
 */
public final class JsonLdWriter {

    private static final int MOST_EVENTS = 100;

    private final JsonLdOptions options;
    private final SourceIndex index;

    /** Makes a writer of a timeline with these articles. */
    public JsonLdWriter(JsonLdOptions options, SourceIndex index) {
        this.options = requireNonNull(options, "options");
        this.index = requireNonNull(index, "index");
    }

    /**
     * Writes a document.
     *
     * @param events those of the page that the document describes, in timeline order
     * @param style {@link JsonStyle#SCRIPT_SAFE} inside a page
     */
    public void write(Timeline timeline, List<Event> events, Appendable target, JsonStyle style) throws IOException {
        String page = options.common().address().map(WebAddress::toString).orElse("");
        Words words = Words.of(timeline.lang());
        try (JsonOutput json = JsonOutput.to(target, style)) {
            json.beginObject()
                    .field("@context", "https://schema.org")
                    .field("@type", options.page().schemaName())
                    .field(options.page() == JsonLdPage.NEWS_ARTICLE ? "headline" : "name", timeline.title())
                    .field("inLanguage", words.tag());
            if (!options.common().standfirst().isBlank()) {
                json.field("description", options.common().standfirst());
            }
            if (!page.isEmpty()) {
                json.field("url", page);
            }
            if (timeline.updatedAt() != null) {
                json.field("dateModified", timeline.updatedAt().toString());
            }
            json.beginObject("mainEntity")
                    .field("@type", "ItemList")
                    .field("numberOfItems", events.size())
                    .beginArray("itemListElement");
            int position = 0;
            for (Event event : chosen(events)) {
                item(json, event, ++position, page);
            }
            json.endArray().endObject().endObject();
        }
    }

    /** Returns the most important events, in their order; among equals the earlier ones. */
    private static List<Event> chosen(List<Event> events) {
        if (events.size() <= MOST_EVENTS) {
            return events;
        }
        double[] importances =
                events.stream().mapToDouble(Event::importance).sorted().toArray();
        double least = importances[importances.length - MOST_EVENTS];
        int leastLeft = MOST_EVENTS;
        for (int i = importances.length - 1; importances[i] > least; i--) {
            leastLeft--;
        }
        List<Event> chosen = new ArrayList<>(MOST_EVENTS);
        for (Event event : events) {
            if (event.importance() > least || (event.importance() == least && leastLeft-- > 0)) {
                chosen.add(event);
            }
        }
        return chosen;
    }

    private void item(JsonOutput json, Event event, int position, String page) throws IOException {
        boolean attended = options.type() == JsonLdType.EVENT;
        json.beginObject()
                .field("@type", "ListItem")
                .field("position", position)
                .field("url", page + options.common().place(event))
                .beginObject("item")
                .field("@type", options.type().schemaName())
                .field(attended ? "name" : "headline", EventName.of(event));
        String coverage = coverage(event.date().date());
        if (attended) {
            times(json, coverage);
        } else {
            json.field("temporalCoverage", coverage);
        }
        json.beginArray(attended ? "subjectOf" : "citation");
        Set<String> cited = new HashSet<>();
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            if (article != null && article.title() != null && cited.add(article.id())) {
                citation(json, article);
            }
        }
        json.endArray().endObject().endObject();
    }

    private void citation(JsonOutput json, TimelineArticle article) throws IOException {
        json.beginObject().field("@type", "NewsArticle").field("headline", article.title());
        WebAddress address = index.address(article);
        if (address != null) {
            json.field("url", address.toString());
        }
        if (article.publisher() != null) {
            json.beginObject("publisher")
                    .field("@type", "Organization")
                    .field("name", article.publisher())
                    .endObject();
        }
        if (article.published() != null) {
            json.field("datePublished", article.published().toString());
        }
        json.endObject();
    }

    /** Writes the ends that are known. */
    private static void times(JsonOutput json, String coverage) throws IOException {
        int slash = coverage.indexOf('/');
        String first = slash < 0 ? coverage : coverage.substring(0, slash);
        if (!first.equals("..")) {
            json.field("startDate", first);
        }
        if (slash >= 0 && !coverage.endsWith("..")) {
            json.field("endDate", coverage.substring(slash + 1));
        }
    }

    /** Returns a date as ISO 8601 has it, an interval where that has no other form: EDTF without its signs of doubt. */
    static String coverage(TimelineDate date) {
        String edtf = date.edtf();
        if (date.precision() == Precision.SEASON && edtf.indexOf('/') < 0) {
            return date.earliest() + "/" + date.latest();
        }
        if (edtf.indexOf('X') >= 0) {
            return edtf.replace('X', '0') + "/" + edtf.replace('X', '9');
        }
        StringBuilder iso = new StringBuilder(edtf.length());
        for (int i = 0; i < edtf.length(); i++) {
            if ("~?%".indexOf(edtf.charAt(i)) < 0) {
                iso.append(edtf.charAt(i));
            }
        }
        return iso.toString();
    }
}
