// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes a timeline in the terms of schema.org: a page whose main entity is a list of creative works with the time that
 * they are about. Not as {@code Event}, which search engines read as something to attend.
 */
final class LinkedData {

    private static final int MOST_EVENTS = 100;

    private final RenderOptions options;
    private final Words words;
    private final SourceIndex index;

    LinkedData(RenderOptions options, Words words, SourceIndex index) {
        this.options = options;
        this.words = words;
        this.index = index;
    }

    void write(Timeline timeline, Appendable target) throws IOException {
        String page = options.address().map(WebAddress::toString).orElse("");
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.SCRIPT_SAFE)) {
            json.beginObject()
                    .field("@context", "https://schema.org")
                    .field("@type", "WebPage")
                    .field("name", timeline.title())
                    .field("inLanguage", words.tag());
            if (!page.isEmpty()) {
                json.field("url", page);
            }
            if (timeline.updatedAt() != null) {
                json.field("dateModified", timeline.updatedAt().toString());
            }
            json.beginObject("mainEntity")
                    .field("@type", "ItemList")
                    .field("numberOfItems", timeline.events().size())
                    .beginArray("itemListElement");
            int position = 0;
            for (Event event : timeline.events()) {
                if (++position > MOST_EVENTS) {
                    break;
                }
                item(json, event, position, page, index);
            }
            json.endArray().endObject().endObject();
        }
    }

    private static void item(JsonOutput json, Event event, int position, String page, SourceIndex index)
            throws IOException {
        json.beginObject()
                .field("@type", "ListItem")
                .field("position", position)
                .field("url", page + "#" + EventHtml.anchor(event.id()))
                .beginObject("item")
                .field("@type", "CreativeWork")
                .field("headline", EventHtml.title(event));
        String coverage = coverage(event.date().date().edtf());
        if (!coverage.isEmpty()) {
            json.field("temporalCoverage", coverage);
        }
        json.beginArray("citation");
        Set<String> cited = new HashSet<>();
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            if (article != null && article.title() != null && cited.add(article.id())) {
                citation(json, article, index);
            }
        }
        json.endArray().endObject().endObject();
    }

    private static void citation(JsonOutput json, TimelineArticle article, SourceIndex index) throws IOException {
        json.beginObject().field("@type", "NewsArticle").field("headline", article.title());
        WebAddress address = index.address(article);
        if (address != null) {
            json.field("url", address.toString());
        }
        if (article.publisher() != null) {
            json.field("publisher", Map.of("name", article.publisher()));
        }
        if (article.published() != null) {
            json.field("datePublished", article.published().toString());
        }
        json.endObject();
    }

    /** Returns the ISO part of an EDTF string, empty where nothing of it is ISO. */
    private static String coverage(String edtf) {
        StringBuilder iso = new StringBuilder();
        for (int i = 0; i < edtf.length(); i++) {
            char c = edtf.charAt(i);
            if (c == 'X') {
                return "";
            }
            if (c != '~' && c != '?' && c != '%') {
                iso.append(c);
            }
        }
        return iso.toString();
    }
}
