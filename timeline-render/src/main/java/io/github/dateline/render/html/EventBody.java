// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

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
 * Writes the text of an event and its sources as plain HTML, without classes, for feeds and for the bodies of records.
 * Not thread-safe: make one for each rendering.
 */
public final class EventBody {

    private final Words words;
    private final SourceIndex index;
    private final Map<String, String> citations = new HashMap<>();
    private final String quoteOpen;
    private final String quoteClose;
    private final StringBuilder body = new StringBuilder(2048);
    private final HtmlWriter html = new HtmlWriter(body);

    /** Makes a writer of bodies in the language of the words. */
    public EventBody(Words words, SourceIndex index) {
        this.words = words;
        this.index = index;
        this.quoteOpen = words.text("quote.open");
        this.quoteClose = words.text("quote.close");
    }

    /**
     * Returns the text as a paragraph, where it says more than the title that stands above it, then what is noted, and the
     * sources as a list.
     */
    public String html(Event event) {
        body.setLength(0);
        try {
            if (!event.text().isBlank() && !Repetition.isIn(event)) {
                html.open(Tag.P).text(event.text()).close(Tag.P);
            }
            for (String note : EventNotes.of(event, words)) {
                html.open(Tag.P).text(note).close(Tag.P);
            }
            html.open(Tag.UL);
            for (Source source : event.sources()) {
                html.open(Tag.LI).text(quoteOpen).text(source.quote()).text(quoteClose);
                TimelineArticle article = index.articles().get(source.article());
                if (article != null) {
                    html.text(" ").trusted(citation(article));
                }
                html.close(Tag.LI);
            }
            html.close(Tag.UL).finish();
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
            cite(new HtmlWriter(markup), article);
            known = markup.toString();
            citations.put(article.id(), known);
        }
        return known;
    }

    private void cite(HtmlWriter html, TimelineArticle article) throws IOException {
        String title = article.title() == null ? "" : PlainText.oneLine(article.title());
        String line = title.isEmpty() ? words.text("untitled") : title;
        WebAddress address = index.address(article);
        if (address == null) {
            html.open(Tag.CITE).text(line).close(Tag.CITE);
        } else {
            html.open(Tag.CITE)
                    .open(Tag.A)
                    .address(Attribute.HREF, address)
                    .text(line)
                    .close(Tag.A)
                    .close(Tag.CITE);
        }
        if (article.publisher() != null) {
            html.text(words.text("comma")).text(PlainText.oneLine(article.publisher()));
        }
        if (article.published() != null) {
            html.text(words.text("comma")).text(words.dates().day(article.published()));
        }
    }
}
