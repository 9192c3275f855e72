// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.wordpress;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.html.Attribute;
import io.github.dateline.render.html.HtmlWriter;
import io.github.dateline.render.html.Tag;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.Repetition;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes core blocks for the WordPress editor: headings, paragraphs, and a details block with a quote for each source. It
 * holds nothing that WordPress strips for authors: no frame, script, style or raw HTML block. Immutable and thread-safe.
 */
public final class WordPressTimelineRenderer implements TimelineRenderer {

    private final RenderOptions options;

    /** Makes a renderer with these options. */
    public WordPressTimelineRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        Words words = Words.of(timeline.lang());
        SourceIndex index = SourceIndex.of(timeline);
        BlockWriter blocks = new BlockWriter(target);
        if (!options.standfirst().isBlank()) {
            paragraph(blocks, options.standfirst());
        }
        List<Group> groups = Outline.of(timeline, options.newestFirst()).groups();
        if (groups.isEmpty()) {
            paragraph(blocks, words.text("empty"));
        }
        for (Group group : groups) {
            blocks.heading(2, group.anchor(), group.name(words.dates()));
            for (Group.Block block : group.blocks()) {
                boolean month = block.month() > 0;
                if (month) {
                    String two = block.month() < 10 ? "-0" + block.month() : "-" + block.month();
                    blocks.heading(3, group.anchor() + two, words.dates().month(block.month()));
                }
                for (Event event : block.events()) {
                    event(blocks, event, month ? 4 : 3, words, index);
                }
            }
        }
        if (!timeline.undated().isEmpty()) {
            blocks.heading(2, "date-unknown", words.text("unknown"));
            for (UndatedFact fact : timeline.undated()) {
                quote(blocks, fact.quote(), index.articles().get(fact.article()), words, index);
            }
        }
        blocks.finish();
    }

    private static void event(BlockWriter blocks, Event event, int level, Words words, SourceIndex index)
            throws IOException {
        blocks.heading(level, EventName.anchor(event.id()), EventName.of(event));
        HtmlWriter html = blocks.html();
        blocks.begin("paragraph");
        html.open(Tag.P)
                .open(Tag.STRONG)
                .text(words.dates().display(event.date().date()))
                .close(Tag.STRONG);
        if (!event.text().isBlank() && !Repetition.isIn(event)) {
            html.text(" \u2013 ").text(event.text());
        }
        html.close(Tag.P);
        blocks.end("paragraph");
        for (String note : EventNotes.of(event, words)) {
            paragraph(blocks, note);
        }
        blocks.begin("details");
        html.open(Tag.DETAILS, "wp-block-details").open(Tag.SUMMARY);
        html.text(words.count("sources", event.sources().size())).close(Tag.SUMMARY);
        for (Source source : event.sources()) {
            quote(blocks, source.quote(), index.articles().get(source.article()), words, index);
        }
        html.close(Tag.DETAILS);
        blocks.end("details");
    }

    private static void paragraph(BlockWriter blocks, String text) throws IOException {
        blocks.begin("paragraph");
        blocks.html().open(Tag.P).text(text).close(Tag.P);
        blocks.end("paragraph");
    }

    private static void quote(
            BlockWriter blocks, String quote, @Nullable TimelineArticle article, Words words, SourceIndex index)
            throws IOException {
        HtmlWriter html = blocks.html();
        blocks.begin("quote");
        html.open(Tag.BLOCKQUOTE, "wp-block-quote");
        paragraph(blocks, quote);
        if (article != null) {
            cite(html, article, words, index);
        }
        html.close(Tag.BLOCKQUOTE);
        blocks.end("quote");
    }

    private static void cite(HtmlWriter html, TimelineArticle article, Words words, SourceIndex index)
            throws IOException {
        String title = article.title() == null ? "" : PlainText.oneLine(article.title());
        String line = title.isEmpty() ? words.text("untitled") : title;
        WebAddress address = index.address(article);
        html.open(Tag.CITE);
        if (address == null) {
            html.text(line);
        } else {
            html.open(Tag.A).address(Attribute.HREF, address).text(line).close(Tag.A);
        }
        if (article.publisher() != null) {
            html.text(words.text("comma")).text(PlainText.oneLine(article.publisher()));
        }
        if (article.published() != null) {
            html.text(words.text("comma")).text(words.dates().day(article.published()));
        }
        html.close(Tag.CITE);
    }
}
