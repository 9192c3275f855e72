// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.NameIndex;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what follows the events: undated statements, indices, how dates were found, other formats. */
final class PageEnd {

    private final PageParts parts;
    private final HtmlWriter html;
    private final HtmlOptions options;
    private final PageKind kind;
    private final Timeline timeline;
    private final Words words;
    private final SourceIndex index;
    private final Citations citations;
    private final Links links;
    private final PageTexts texts;
    private final Tag heading;
    private final Tag subheading;

    PageEnd(PageParts parts) {
        this.parts = parts;
        this.html = parts.html();
        this.options = parts.options();
        this.kind = parts.kind();
        this.timeline = parts.timeline();
        this.words = parts.words();
        this.index = parts.index();
        this.citations = parts.citations();
        this.links = parts.links();
        this.texts = parts.texts();
        this.heading = Tag.heading(parts.top() + 1);
        this.subheading = Tag.heading(parts.top() + 2);
    }

    void undated() throws IOException {
        if (timeline.undated().isEmpty()) {
            return;
        }
        section("tl-undated", "unknown");
        html.element(Tag.P, "tl-meta", words.text("unknown.note")).line();
        html.open(Tag.UL).attribute(Attribute.ROLE, "list").line();
        for (UndatedFact fact : timeline.undated()) {
            ArticleLine article = citations.of(fact.article());
            html.open(Tag.LI).open(Tag.BLOCKQUOTE);
            texts.language(html, article.lang(), fact.quote());
            html.text(words.quoted(fact.quote())).close(Tag.BLOCKQUOTE);
            html.open(Tag.P, "tl-by");
            html.trusted(article.markup()).close(Tag.P).close(Tag.LI).line();
        }
        html.close(Tag.UL).close(Tag.SECTION).line();
    }

    void write() throws IOException {
        html.open(Tag.FOOTER, "tl-foot").line();
        if (options.indices()) {
            articles();
            names();
        }
        new MethodNote(parts).write();
        if (kind == PageKind.SITE) {
            formats();
        }
        html.close(Tag.FOOTER).line();
    }

    private void section(String id, String key) throws IOException {
        html.open(Tag.SECTION, id).attribute(Attribute.ARIA_LABELLEDBY, id).line();
        html.open(heading)
                .attribute(Attribute.ID, id)
                .text(words.text(key))
                .close(heading)
                .line();
    }

    private void articles() throws IOException {
        if (timeline.articles().isEmpty()) {
            return;
        }
        section("tl-sources", "articles");
        for (Map.Entry<String, List<TimelineArticle>> publisher :
                index.publishers().entrySet()) {
            // A heading that says only what is not known helps nobody when it is the only one.
            if (index.publishers().size() > 1 || !publisher.getKey().isEmpty()) {
                html.open(subheading);
                texts.inline(html, publisher.getKey().isEmpty() ? words.text("publisherUnknown") : publisher.getKey());
                html.close(subheading);
            }
            html.open(Tag.UL).attribute(Attribute.ROLE, "list").line();
            for (TimelineArticle article : publisher.getValue()) {
                article(article);
            }
            html.close(Tag.UL).line();
        }
        html.close(Tag.SECTION).line();
    }

    private void article(TimelineArticle article) throws IOException {
        ArticleLine line = citations.of(article.id());
        // The publisher is the heading above.
        html.open(Tag.LI).trusted(line.markupAlone());
        List<Event> told = index.events().getOrDefault(article.id(), List.of());
        if (!told.isEmpty()) {
            fold(told, line.title());
        }
        html.close(Tag.LI).line();
    }

    private void fold(List<Event> told, String about) throws IOException {
        html.open(Tag.DETAILS).open(Tag.SUMMARY).text(words.count("events", told.size()));
        html.element(Tag.SPAN, "tl-vh", " " + words.text("forEvent", about)).close(Tag.SUMMARY);
        links(told);
        html.close(Tag.DETAILS);
    }

    private void links(List<Event> told) throws IOException {
        html.open(Tag.UL);
        for (Event event : told) {
            html.open(Tag.LI).open(Tag.A);
            links.to(html, EventName.anchor(event.id()));
            texts.inline(html, EventName.of(event));
            html.close(Tag.A).close(Tag.LI);
        }
        html.close(Tag.UL);
    }

    private void names() throws IOException {
        Map<String, List<Event>> names = NameIndex.of(timeline).names();
        if (names.isEmpty()) {
            return;
        }
        section("tl-names", "names");
        html.open(Tag.UL).attribute(Attribute.ROLE, "list").line();
        for (Map.Entry<String, List<Event>> name : names.entrySet()) {
            html.open(Tag.LI).open(Tag.DETAILS).open(Tag.SUMMARY);
            texts.inline(html, name.getKey());
            html.text(" ")
                    .open(Tag.SMALL)
                    .text(words.count("events", name.getValue().size()))
                    .close(Tag.SMALL);
            html.close(Tag.SUMMARY);
            links(name.getValue());
            html.close(Tag.DETAILS).close(Tag.LI).line();
        }
        html.close(Tag.UL).close(Tag.SECTION).line();
    }

    private void formats() throws IOException {
        html.open(Tag.P, "tl-formats").text(words.text("formats"));
        String joint = " ";
        for (PageHead.DataFile data : PageHead.DataFile.all()) {
            html.text(joint).open(Tag.A).file(Attribute.HREF, data.fileName(), "");
            html.attribute(Attribute.TYPE, data.mediaType())
                    .text(words.text(data.words()))
                    .close(Tag.A);
            joint = words.text("comma");
        }
        html.close(Tag.P).line();
    }
}
