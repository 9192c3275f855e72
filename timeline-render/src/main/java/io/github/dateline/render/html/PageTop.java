// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Writes what precedes the events: headline, standfirst, the key to the markers, key events, the way to each year. */
final class PageTop {

    private static final int LIST_KEY_EVENTS_FROM = 12;

    private final PageParts parts;
    private final HtmlWriter html;
    private final Words words;
    private final List<Event> events;

    PageTop(PageParts parts) {
        this.parts = parts;
        this.html = parts.html();
        this.words = parts.words();
        this.events = parts.timeline().events();
    }

    void write() throws IOException {
        Tag heading = Tag.heading(parts.top());
        String title = parts.title();
        html.open(Tag.HEADER, "tl-head").line();
        html.element(Tag.P, "tl-kick", words.text("kicker")).line();
        html.open(heading, "tl-h1").attribute(Attribute.ID, "tl-title");
        parts.texts().language(html, null, title);
        html.text(title).close(heading).line();
        String standfirst = parts.options().common().standfirst();
        if (!standfirst.isBlank()) {
            html.open(Tag.P, "tl-lead");
            parts.texts().language(html, null, standfirst);
            html.text(standfirst).close(Tag.P).line();
        }
        meta();
        key();
        html.close(Tag.HEADER).line();
        if (parts.keyEvents().size() > 1 && isLong()) {
            keyEvents();
        }
    }

    private boolean isLong() {
        return events.size() >= LIST_KEY_EVENTS_FROM;
    }

    private void meta() throws IOException {
        html.open(Tag.P, "tl-meta").text(words.count("events", events.size()));
        int publishers = parts.index().publisherCount();
        if (publishers > 0) {
            html.text(" \u00B7 ").text(words.count("publishers", publishers));
        }
        if (parts.timeline().updatedAt() != null) {
            LocalDate day = LocalDate.ofInstant(parts.timeline().updatedAt(), ZoneOffset.UTC);
            html.text(" \u00B7 ").text(words.text("updated", words.dates().day(day)));
        }
        if (parts.groups().size() > 1 && parts.links().files().isEmpty() && isLong()) {
            // On paper the link goes, and the dot before it.
            html.open(Tag.SPAN)
                    .text(" \u00B7 ")
                    .open(Tag.A)
                    .anchor("latest")
                    .text(words.text("newest"))
                    .close(Tag.A)
                    .close(Tag.SPAN);
        }
        html.close(Tag.P).line();
    }

    private void key() throws IOException {
        EnumSet<Marker> markers = EnumSet.noneOf(Marker.class);
        for (Event event : events) {
            markers.add(Marker.of(event.date().date()));
            if (markers.size() == Marker.values().length) {
                break;
            }
        }
        if (markers.isEmpty()) {
            return;
        }
        html.open(Tag.UL, "tl-key")
                .attribute(Attribute.ROLE, "list")
                .attribute(Attribute.ARIA_LABEL, words.text("key"));
        for (Marker marker : markers) {
            html.element(Tag.LI, marker.cssClass(), words.text(marker.words()));
        }
        html.close(Tag.UL).line();
    }

    private void keyEvents() throws IOException {
        Tag heading = Tag.heading(parts.top() + 1);
        html.open(Tag.SECTION, "tl-keys")
                .attribute(Attribute.ARIA_LABELLEDBY, "tl-keys")
                .line();
        html.open(heading)
                .attribute(Attribute.ID, "tl-keys")
                .text(words.text("keyEvents"))
                .close(heading)
                .line();
        html.open(Tag.OL).attribute(Attribute.ROLE, "list").line();
        List<Event> shown = new ArrayList<>(parts.keyEvents());
        if (parts.options().common().newestFirst()) {
            Collections.reverse(shown);
        }
        for (Event event : shown) {
            html.open(Tag.LI).open(Tag.A);
            parts.links().to(html, EventName.anchor(event.id()));
            parts.texts().inline(html, EventName.of(event));
            html.close(Tag.A).text(" ").open(Tag.SPAN);
            String date = words.dates().display(event.date().date());
            PageTexts.date(html, List.of(new DatePiece(date, "")));
            html.close(Tag.SPAN).close(Tag.LI).line();
        }
        html.close(Tag.OL).close(Tag.SECTION).line();
    }

    /** Writes the links to the years beside the events, if there are several. */
    void years(Background shown) throws IOException {
        if (parts.groups().size() > 1) {
            years(shown, Tag.NAV);
        }
    }

    /** Writes the links to the pages of the years. */
    void overview() throws IOException {
        years(Background.none(parts.groups()), Tag.SECTION);
    }

    private void years(Background shown, Tag container) throws IOException {
        html.open(container, "tl-nav").attribute(Attribute.ARIA_LABEL, words.text("yearsNav"));
        html.open(Tag.UL).attribute(Attribute.ROLE, "list").line();
        background(shown.before());
        for (Group group : shown.story()) {
            link(group.anchor(), parts.name(group), group.size());
        }
        background(shown.after());
        html.close(Tag.UL).close(container).line();
    }

    private void background(List<Group> groups) throws IOException {
        if (!groups.isEmpty()) {
            link(
                    "tl-past",
                    words.text("past"),
                    groups.stream().mapToInt(Group::size).sum());
        }
    }

    private void link(String anchor, String name, int size) throws IOException {
        html.open(Tag.LI).open(Tag.A);
        parts.links().to(html, anchor);
        // A number alone would be read as part of the year.
        html.text(name).open(Tag.SPAN).text(" " + words.number(size));
        String noun = words.count("events", size).replace(words.number(size), "");
        html.element(Tag.SPAN, "tl-vh", noun.isBlank() ? "" : " " + noun.strip())
                .close(Tag.SPAN);
        html.close(Tag.A).close(Tag.LI).line();
    }
}
