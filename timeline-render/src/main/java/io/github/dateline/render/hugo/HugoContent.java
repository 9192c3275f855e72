// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.hugo;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import io.github.dateline.render.markdown.EventMarkdown;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a content file for each event, a section page, and the canonical JSON as a data file. Hugo reads them as they are;
 * Jekyll, Astro and Eleventy read the same files from folders of their own. Immutable and thread-safe.
 */
public final class HugoContent {

    private static final int SLUG_LENGTH = 80;

    private final RenderOptions options;

    /** Makes a renderer with these options. */
    public HugoContent(RenderOptions options) {
        this.options = options;
    }

    /** Writes its files. */
    public void render(Timeline timeline, OutputTree tree) throws IOException {
        Words words = Words.of(timeline.lang());
        SourceIndex index = SourceIndex.of(timeline);
        EventMarkdown body = new EventMarkdown(words, index);
        String title = PlainText.oneLine(timeline.title());
        tree.file("content/timeline/_index.md", target -> {
            FrontMatterWriter front = new FrontMatterWriter(target).fence();
            front.text("id", timeline.id()).text("title", title.isEmpty() ? words.text("kicker") : title);
            if (timeline.updatedAt() != null) {
                front.text("lastmod", timeline.updatedAt().toString());
            }
            if (!options.standfirst().isBlank()) {
                front.text("description", options.standfirst());
            }
            front.fence();
        });
        Set<String> slugs = new HashSet<>();
        int position = 0;
        for (Event event : timeline.events()) {
            String slug = slug(event, slugs);
            int weight = ++position;
            tree.file("content/timeline/" + slug + ".md", target -> event(target, event, weight, words, index, body));
        }
        tree.file("data/timeline.json", target -> Renderers.byName("json").render(timeline, target));
    }

    private void event(Appendable target, Event event, int weight, Words words, SourceIndex index, EventMarkdown body)
            throws IOException {
        TimelineDate date = event.date().date();
        FrontMatterWriter front = new FrontMatterWriter(target).fence();
        front.text("id", event.id()).text("title", EventName.of(event)).number("weight", weight);
        if (Outline.anchor(date).getYear() > 0) {
            front.text("date", Outline.anchor(date).toString());
        }
        if (event.revision().updatedAt() != null) {
            front.text("lastmod", event.revision().updatedAt().toString());
        }
        front.text("dateDisplay", words.dates().display(date))
                .text("edtf", options.edtf(date))
                .text("precision", date.precision().jsonName())
                .text("relation", date.relation().jsonName())
                .flag("approximate", date.approximate());
        if (!event.tags().isEmpty()) {
            front.list("tags");
            for (String tag : event.tags()) {
                front.item(PlainText.oneLine(tag));
            }
        }
        front.list("sources");
        for (Source source : event.sources()) {
            source(front, source, index);
        }
        front.fence();
        target.append('\n').append(body.markdown(event));
    }

    private static void source(FrontMatterWriter front, Source source, SourceIndex index) throws IOException {
        front.itemField(true, "quote", source.quote());
        TimelineArticle article = index.articles().get(source.article());
        if (article == null) {
            return;
        }
        if (article.title() != null) {
            front.itemField(false, "title", PlainText.oneLine(article.title()));
        }
        if (article.publisher() != null) {
            front.itemField(false, "publisher", PlainText.oneLine(article.publisher()));
        }
        if (article.published() != null) {
            front.itemField(false, "published", article.published().toString());
        }
        WebAddress address = index.address(article);
        if (address != null) {
            front.itemField(false, "url", address.toString());
        }
    }

    /** Returns a name for the event's file: letters, digits and hyphens of its slug, with its id where that is taken. */
    private static String slug(Event event, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        String slug = event.slug();
        for (int i = 0; i < slug.length() && name.length() < SLUG_LENGTH; i++) {
            char c = slug.charAt(i);
            if (!Character.isSurrogate(c) && Character.isLetterOrDigit(c)) {
                name.append(Character.toLowerCase(c));
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        String id = event.id().replaceAll("[^A-Za-z0-9-]", "");
        String chosen = name.length() > 0 && taken.add(name.toString()) ? name.toString() : name + "-" + id;
        taken.add(chosen);
        return chosen.startsWith("-") ? "event" + chosen : chosen;
    }
}
