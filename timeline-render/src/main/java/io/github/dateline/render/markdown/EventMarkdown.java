// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.Repetition;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the text of an event and its sources as CommonMark, for the bodies of records and content
 * files. Not thread-safe: make one for each rendering.
 */
public final class EventMarkdown {

    private final Words words;
    private final SourceIndex index;
    private final Map<String, String> citations = new HashMap<>();
    private final StringBuilder body = new StringBuilder(2048);
    private final MarkdownWriter markdown = new MarkdownWriter(body);

    /** Makes a writer of bodies in the language of the words. */
    public EventMarkdown(Words words, SourceIndex index) {
        this.words = words;
        this.index = index;
    }

    /**
     * Returns the text as a paragraph, where it says more than the title that stands above it, then what is noted, and each
     * source as a quotation.
     */
    public String markdown(Event event) {
        body.setLength(0);
        try {
            String joint = "";
            if (!event.text().isBlank() && !Repetition.isIn(event)) {
                markdown.lineStart(event.text()).markup("\n");
                joint = "\n";
            }
            for (String note : EventNotes.of(event, words)) {
                markdown.markup(joint).lineStart(note).markup("\n");
                joint = "\n";
            }
            for (Source source : event.sources()) {
                markdown.markup(joint).markup("> ").lineStart(source.quote()).markup("\n");
                TimelineArticle article = index.articles().get(source.article());
                if (article != null) {
                    markdown.markup(">\n> \u2014 ");
                    markdown.markup(citation(article)).markup("\n");
                }
                joint = "\n";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toString();
    }

    /** An article is cited by many events. */
    private String citation(TimelineArticle article) throws IOException {
        String known = citations.get(article.id());
        if (known == null) {
            StringBuilder markup = new StringBuilder();
            cite(new MarkdownWriter(markup), article);
            known = markup.toString();
            citations.put(article.id(), known);
        }
        return known;
    }

    private void cite(MarkdownWriter markdown, TimelineArticle article) throws IOException {
        String title = article.title() == null ? "" : PlainText.oneLine(article.title());
        String line = title.isEmpty() ? words.text("untitled") : title;
        WebAddress address = index.address(article);
        if (address == null) {
            markdown.text(line);
        } else {
            markdown.link(line, address);
        }
        if (article.publisher() != null) {
            markdown.text(words.text("comma").strip()).markup(" ").text(article.publisher());
        }
    }
}
