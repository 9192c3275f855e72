// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.Repetition;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One document while it is written. */
final class MarkdownDocument {

    private static final int DRAWN_EVENTS = 30;
    private static final int LABEL_LENGTH = 80;

    private final MarkdownWriter markdown;
    private final MarkdownOptions options;
    private final Timeline timeline;
    private final Words words;
    private final SourceIndex index;

    MarkdownDocument(MarkdownWriter markdown, MarkdownOptions options, Timeline timeline) {
        this.markdown = markdown;
        this.options = options;
        this.timeline = timeline;
        this.words = Words.of(timeline.lang());
        this.index = SourceIndex.of(timeline);
    }

    void write() throws IOException {
        String title = PlainText.oneLine(timeline.title());
        markdown.markup("# ")
                .text(title.isEmpty() ? words.text("kicker") : title)
                .markup("\n");
        if (!options.common().standfirst().isBlank()) {
            markdown.markup("\n").lineStart(options.common().standfirst()).markup("\n");
        }
        if (options.mermaid() && !timeline.events().isEmpty()) {
            drawing();
        }
        List<Group> groups =
                Outline.of(timeline, options.common().newestFirst()).groups();
        if (groups.isEmpty()) {
            markdown.markup("\n").lineStart(words.text("empty")).markup("\n");
        } else if (options.table()) {
            table(groups);
        } else {
            for (Group group : groups) {
                group(group);
            }
        }
        undated();
    }

    private void group(Group group) throws IOException {
        markdown.markup("\n## ").text(group.name(words.dates())).markup("\n");
        for (Group.Block block : group.blocks()) {
            if (block.month() > 0) {
                markdown.markup("\n### ")
                        .text(words.dates().month(block.month()))
                        .markup("\n");
            }
            for (Event event : block.events()) {
                event(event);
            }
        }
    }

    private void event(Event event) throws IOException {
        markdown.markup("\n- ");
        if (options.anchors()) {
            markdown.anchor(EventName.anchor(event.id()));
        }
        markdown.markup("**");
        date(event.date().date());
        markdown.markup(": ");
        titleAndText(event);
        markdown.markup(" ").text(words.text("articles")).markup(": ");
        sources(event);
        markdown.markup("\n\n");
        String joint = "";
        for (Source source : event.sources()) {
            markdown.markup(joint).markup("  > ").lineStart(source.quote()).markup("\n");
            joint = "  >\n";
        }
    }

    private void date(TimelineDate date) throws IOException {
        markdown.text(words.dates().display(date)).markup("**");
        if (date.approximate()) {
            markdown.markup(" *(").text(words.text("approximate")).markup(")*");
        }
    }

    private void titleAndText(Event event) throws IOException {
        String title = PlainText.oneLine(event.title());
        String text = PlainText.oneLine(event.text());
        if (text.isEmpty() || text.equals(title) || Repetition.isIn(event) || isQuoted(event)) {
            markdown.text(sentence(EventName.of(event)));
        } else {
            markdown.text(sentence(title)).markup(title.isEmpty() ? "" : " ").text(text);
        }
        for (String note : EventNotes.of(event, words)) {
            markdown.markup(" ").text(sentence(note));
        }
    }

    /** Tells whether the text stands below as the words of a source. A table has no room for quotes. */
    private boolean isQuoted(Event event) {
        return !options.table()
                && event.sources().stream().anyMatch(source -> source.quote().equals(event.text()));
    }

    private static String sentence(String title) {
        if (title.isEmpty()) {
            return title;
        }
        int last = title.codePointBefore(title.length());
        return Character.isLetterOrDigit(last) ? title + "." : title;
    }

    private void sources(Event event) throws IOException {
        Set<String> named = new HashSet<>();
        String joint = "";
        for (Source source : event.sources()) {
            TimelineArticle article = index.articles().get(source.article());
            if (article != null && named.add(article.id())) {
                markdown.markup(joint);
                article(article);
                joint = ", ";
            }
        }
    }

    private void article(TimelineArticle article) throws IOException {
        String name = article.publisher() != null ? article.publisher() : article.title();
        String label = name == null ? words.text("untitled") : name;
        String line = PlainText.oneLine(label).isEmpty() ? words.text("untitled") : label;
        if (article.published() != null) {
            line += words.text("comma") + words.dates().day(article.published());
        }
        WebAddress address = index.address(article);
        if (address == null) {
            markdown.text(line);
        } else {
            markdown.link(line, address);
        }
    }

    private void table(List<Group> groups) throws IOException {
        markdown.markup("\n| ").text(words.text("table.date")).markup(" | ").text(words.text("table.event"));
        markdown.markup(" | ").text(words.text("articles")).markup(" |\n| --- | --- | --- |\n");
        for (Group group : groups) {
            for (Group.Block block : group.blocks()) {
                for (Event event : block.events()) {
                    markdown.markup("| **");
                    date(event.date().date());
                    markdown.markup(" | ");
                    titleAndText(event);
                    markdown.markup(" | ");
                    sources(event);
                    markdown.markup(" |\n");
                }
            }
        }
    }

    private void drawing() throws IOException {
        Set<String> drawn = new HashSet<>();
        timeline.events().stream()
                .sorted(Comparator.comparingDouble(Event::importance).reversed())
                .limit(DRAWN_EVENTS)
                .forEach(event -> drawn.add(event.id()));
        markdown.markup("\n```mermaid\ntimeline\n");
        if (!PlainText.oneLine(timeline.title()).isEmpty()) {
            markdown.markup("    title ").label(timeline.title(), LABEL_LENGTH).markup("\n");
        }
        for (Event event : timeline.events()) {
            if (drawn.contains(event.id())) {
                markdown.markup("    ")
                        .label(words.dates().display(event.date().date()), LABEL_LENGTH)
                        .markup(" : ")
                        .label(EventName.of(event), LABEL_LENGTH)
                        .markup("\n");
            }
        }
        markdown.markup("```\n");
    }

    private void undated() throws IOException {
        if (timeline.undated().isEmpty()) {
            return;
        }
        markdown.markup("\n## ").text(words.text("unknown")).markup("\n");
        for (UndatedFact fact : timeline.undated()) {
            markdown.markup("\n- ").lineStart(words.quoted(fact.quote())).markup(" ");
            TimelineArticle article = index.articles().get(fact.article());
            if (article != null) {
                article(article);
            }
            markdown.markup("\n");
        }
    }
}
