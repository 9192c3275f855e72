// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Group.Block;
import io.github.dateline.render.outline.Highlights;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One page while it is written, from top to bottom: what comes first is read first. */
final class Page {

    private static final int LIST_KEY_EVENTS_FROM = 12;

    private final HtmlWriter html;
    private final HtmlOptions options;
    private final PageKind kind;
    private final Timeline timeline;
    private final Words words;
    private final List<Group> groups;
    private final Links links;
    private final List<Event> keyEvents;
    private final SourceIndex index;
    private final EventHtml events;
    private final int top;

    Page(HtmlWriter html, HtmlOptions options, PageKind kind, Timeline timeline, List<Group> groups, Links links) {
        this.html = html;
        this.options = options;
        this.kind = kind;
        this.timeline = timeline;
        this.words = Words.of(timeline.lang());
        this.groups = groups;
        this.links = links;
        this.keyEvents = Highlights.of(timeline);
        this.index = SourceIndex.of(timeline);
        Set<String> keys = keyEvents.stream().map(Event::id).collect(Collectors.toSet());
        this.events = new EventHtml(html, options, words, index, keys);
        this.top = kind.isDocument() ? 1 : options.headingLevel();
    }

    static Page whole(HtmlWriter html, HtmlOptions options, PageKind kind, Timeline timeline) {
        List<Group> groups =
                Outline.of(timeline, options.common().newestFirst()).groups();
        return new Page(html, options, kind, timeline, groups, Links.SAME_PAGE);
    }

    /** Writes everything on one page. */
    void write() throws IOException {
        begin(title());
        header();
        html.open(Tag.DIV, "tl-body").line();
        aside(groups);
        html.open(kind.isDocument() ? Tag.MAIN : Tag.DIV).attribute(Attribute.ID, "tl-main");
        html.attribute(Attribute.CLASS, options.common().newestFirst() ? "tl-main tl-desc" : "tl-main");
        if (options.filter()) {
            html.attribute(Attribute.DATA_WORDS, filterWords());
        }
        html.line();
        if (groups.isEmpty()) {
            html.element(Tag.P, "tl-none", words.text("empty")).line();
        }
        String newest = newest();
        for (Group group : groups) {
            group(group, newest);
        }
        new PageEnd(html, options, kind, timeline, words, index, events, links, top).undated();
        html.close(kind.isDocument() ? Tag.MAIN : Tag.DIV).line();
        html.close(Tag.DIV).line();
        new PageEnd(html, options, kind, timeline, words, index, events, links, top).write();
        end();
    }

    /** Writes the first page of a site that has one page for each group. */
    void writeOverview() throws IOException {
        begin(title());
        header();
        html.open(Tag.DIV, "tl-body").line();
        html.open(Tag.MAIN)
                .attribute(Attribute.ID, "tl-main")
                .attribute(Attribute.CLASS, "tl-main")
                .line();
        years(groups, Tag.SECTION);
        new PageEnd(html, options, kind, timeline, words, index, events, links, top).undated();
        html.close(Tag.MAIN).line().close(Tag.DIV).line();
        new PageEnd(html, options, kind, timeline, words, index, events, links, top).write();
        end();
    }

    /** Writes the page of one group of a site. */
    void writeGroup(Group group, String overview) throws IOException {
        begin(name(group) + " \u2013 " + title());
        html.open(Tag.HEADER, "tl-head").line();
        html.open(Tag.P, "tl-kick").open(Tag.A).file(Attribute.HREF, overview, "");
        texts().inline(html, title());
        html.close(Tag.A).close(Tag.P).line();
        html.element(Tag.H1, "tl-h1", words.text("theYear", name(group))).line();
        html.element(Tag.P, "tl-meta", words.count("events", group.size())).line();
        html.close(Tag.HEADER).line();
        html.open(Tag.DIV, "tl-body").line();
        aside(groups);
        html.open(Tag.MAIN)
                .attribute(Attribute.ID, "tl-main")
                .attribute(Attribute.CLASS, "tl-main")
                .line();
        group(group, newest());
        html.close(Tag.MAIN).line().close(Tag.DIV).line();
        end();
    }

    private PageTexts texts() {
        return new PageTexts(words);
    }

    private String title() {
        String title = PlainText.oneLine(timeline.title());
        return title.isEmpty() ? words.text("kicker") : title;
    }

    private void begin(String title) throws IOException {
        String theme = options.theme().attribute();
        if (kind.isDocument()) {
            html.trusted("<!DOCTYPE html>\n").open(Tag.HTML);
            html.attribute(Attribute.LANG, words.tag())
                    .attribute(Attribute.DIR, words.direction())
                    .line();
            new PageHead(html, options, kind, words, index).write(timeline, title);
            html.open(Tag.BODY, "tl");
        } else {
            html.open(Tag.SECTION, "tl").attribute(Attribute.LANG, words.tag());
            html.attribute(Attribute.DIR, words.direction()).attribute(Attribute.ARIA_LABELLEDBY, "tl-title");
        }
        if (!theme.isEmpty()) {
            html.attribute(Attribute.DATA_THEME, theme);
        }
        html.line();
        html.open(Tag.A, "tl-skip")
                .anchor("tl-main")
                .text(words.text("skip"))
                .close(Tag.A)
                .line();
        if (options.header() != null) {
            html.open(Tag.DIV, "tl-slot");
            options.header().write(html);
            html.close(Tag.DIV).line();
        }
    }

    private void end() throws IOException {
        if (options.footer() != null) {
            html.open(Tag.DIV, "tl-slot");
            options.footer().write(html);
            html.close(Tag.DIV).line();
        }
        if (kind.isDocument()) {
            html.close(Tag.BODY).line().close(Tag.HTML).line();
        } else {
            html.close(Tag.SECTION).line();
        }
        html.finish();
    }

    private void header() throws IOException {
        html.open(Tag.HEADER, "tl-head").line();
        html.element(Tag.P, "tl-kick", words.text("kicker")).line();
        html.open(Tag.heading(top), "tl-h1").attribute(Attribute.ID, "tl-title");
        texts().language(html, null, title());
        html.text(title()).close(Tag.heading(top)).line();
        String standfirst = options.common().standfirst();
        if (!standfirst.isBlank()) {
            html.open(Tag.P, "tl-lead");
            texts().language(html, null, standfirst);
            html.text(standfirst).close(Tag.P).line();
        }
        meta();
        key();
        html.close(Tag.HEADER).line();
        if (keyEvents.size() > 1 && timeline.events().size() >= LIST_KEY_EVENTS_FROM) {
            keyEvents();
        }
    }

    private void meta() throws IOException {
        html.open(Tag.P, "tl-meta").text(words.count("events", timeline.events().size()));
        if (index.publisherCount() > 0) {
            html.text(" \u00B7 ").text(words.count("publishers", index.publisherCount()));
        }
        if (timeline.updatedAt() != null) {
            LocalDate day = LocalDate.ofInstant(timeline.updatedAt(), ZoneOffset.UTC);
            html.text(" \u00B7 ").text(words.text("updated", words.dates().day(day)));
        }
        if (groups.size() > 1 && links.files().isEmpty() && timeline.events().size() >= LIST_KEY_EVENTS_FROM) {
            html.text(" \u00B7 ")
                    .open(Tag.A)
                    .anchor("latest")
                    .text(words.text("newest"))
                    .close(Tag.A);
        }
        html.close(Tag.P).line();
    }

    private void key() throws IOException {
        EnumSet<Marker> markers = EnumSet.noneOf(Marker.class);
        timeline.events().forEach(event -> markers.add(Marker.of(event.date().date())));
        if (markers.isEmpty()) {
            return;
        }
        html.open(Tag.UL, "tl-key")
                .attribute(Attribute.ROLE, "list")
                .attribute(Attribute.ARIA_LABEL, words.text("key"));
        for (Marker marker : markers) {
            html.open(Tag.LI)
                    .open(Tag.I, marker.cssClass())
                    .attribute(Attribute.ARIA_HIDDEN, "true")
                    .close(Tag.I);
            html.text(words.text(marker.words())).close(Tag.LI);
        }
        html.close(Tag.UL).line();
    }

    private void keyEvents() throws IOException {
        Tag heading = Tag.heading(top + 1);
        html.open(Tag.SECTION, "tl-keys")
                .attribute(Attribute.ARIA_LABELLEDBY, "tl-keys")
                .line();
        html.open(heading)
                .attribute(Attribute.ID, "tl-keys")
                .text(words.text("keyEvents"))
                .close(heading)
                .line();
        html.open(Tag.OL).attribute(Attribute.ROLE, "list").line();
        List<Event> shown = new ArrayList<>(keyEvents);
        if (options.common().newestFirst()) {
            java.util.Collections.reverse(shown);
        }
        for (Event event : shown) {
            html.open(Tag.LI).open(Tag.A);
            links.to(html, EventHtml.anchor(event.id()));
            texts().inline(html, EventHtml.title(event));
            html.close(Tag.A).text(" ").open(Tag.SPAN);
            events.pieces(
                    List.of(new DatePiece(words.dates().display(event.date().date()), "")));
            html.close(Tag.SPAN).close(Tag.LI).line();
        }
        html.close(Tag.OL).close(Tag.SECTION).line();
    }

    private void aside(List<Group> shown) throws IOException {
        if (shown.size() > 1) {
            years(shown, Tag.NAV);
        }
    }

    private void years(List<Group> shown, Tag container) throws IOException {
        html.open(container, "tl-nav").attribute(Attribute.ARIA_LABEL, words.text("yearsNav"));
        html.open(Tag.UL).attribute(Attribute.ROLE, "list").line();
        for (Group group : shown) {
            html.open(Tag.LI).open(Tag.A);
            links.to(html, group.anchor());
            // A number alone would be read as part of the year.
            html.text(name(group)).open(Tag.SPAN).text(" " + words.number(group.size()));
            String counted = words.count("events", group.size());
            String noun = counted.replace(words.number(group.size()), "");
            html.element(Tag.SPAN, "tl-vh", noun.isBlank() ? "" : " " + noun.strip())
                    .close(Tag.SPAN);
            html.close(Tag.A).close(Tag.LI).line();
        }
        html.close(Tag.UL).close(container).line();
    }

    private String name(Group group) {
        return switch (group.span()) {
            case CENTURY -> words.dates().century(group.firstYear());
            case DECADE -> words.dates().decade(group.firstYear());
            case YEAR -> words.dates().year(group.firstYear());
        };
    }

    private String newest() {
        List<Event> all = timeline.events();
        return all.isEmpty() ? "" : all.get(all.size() - 1).id();
    }

    private void group(Group group, String newest) throws IOException {
        Tag heading = Tag.heading(top + 1);
        html.open(Tag.SECTION, "tl-y").line();
        html.open(heading)
                .attribute(Attribute.ID, group.anchor())
                .text(name(group))
                .close(heading)
                .line();
        if (group.gap() != null) {
            String key = options.common().newestFirst() ? "earlier" : "later";
            String time = words.duration(group.gap().months());
            html.element(Tag.P, "tl-gap", words.text(group.gap().about() ? key + "About" : key, time))
                    .line();
        }
        for (Block block : group.blocks()) {
            block(group, block, newest);
        }
        html.close(Tag.SECTION).line();
    }

    private void block(Group group, Block block, String newest) throws IOException {
        boolean month = block.month() > 0;
        html.open(month ? Tag.SECTION : Tag.DIV, "tl-mo").line();
        if (month) {
            String two = block.month() < 10 ? "-0" + block.month() : "-" + block.month();
            Tag heading = Tag.heading(top + 2);
            html.open(heading).attribute(Attribute.ID, group.anchor() + two);
            html.text(words.dates().month(block.month())).close(heading).line();
        }
        html.open(Tag.OL).attribute(Attribute.ROLE, "list").line();
        for (Event event : block.events()) {
            if (event.id().equals(newest)) {
                html.open(Tag.LI, "tl-here").attribute(Attribute.ID, "latest").close(Tag.LI);
            }
            events.write(event, Tag.heading(month ? top + 3 : top + 2));
        }
        html.close(Tag.OL).close(month ? Tag.SECTION : Tag.DIV).line();
    }

    /** Returns the words that the filter script shows, joined, in the order in which it reads them. */
    private String filterWords() {
        return String.join(
                "|",
                words.text("filter"),
                words.text("filter.text"),
                words.text("filter.publishers"),
                words.text("filter.names"),
                words.text("filter.tags"),
                words.text("filter.clear"),
                words.text("filter.shown"));
    }
}
