// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Group.Block;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.List;

/** Writes the events of a year under its heading, month by month. */
final class GroupHtml {

    private static final StartTag MONTH = StartTag.of(Tag.SECTION, "tl-mo");
    private static final StartTag LEAD = StartTag.of(Tag.DIV, "tl-mo");

    private final PageParts parts;
    private final HtmlWriter html;
    private final Words words;
    private final Tag heading;
    private final Tag monthHeading;
    private final StartTag titleInMonth;
    private final StartTag titleInLead;
    private final String newest;

    GroupHtml(PageParts parts) {
        this.parts = parts;
        this.html = parts.html();
        this.words = parts.words();
        this.heading = Tag.heading(parts.top() + 1);
        this.monthHeading = Tag.heading(parts.top() + 2);
        this.titleInMonth = StartTag.of(Tag.heading(parts.top() + 3), "tl-t");
        this.titleInLead = StartTag.of(monthHeading, "tl-t");
        List<Event> all = parts.timeline().events();
        this.newest = all.isEmpty() ? "" : all.get(all.size() - 1).id();
    }

    /** Writes groups that readers open if they want them; nothing for none. A link to what is inside opens them too. */
    void background(List<Group> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        html.open(Tag.DETAILS, "tl-past").attribute(Attribute.ID, "tl-past");
        if (parts.options().sourcesOpen()) {
            html.attribute(Attribute.OPEN, "");
        }
        int events = groups.stream().mapToInt(Group::size).sum();
        html.open(Tag.SUMMARY).open(Tag.B).text(words.text("past")).close(Tag.B);
        html.text(" \u00B7 ").text(words.count("events", events));
        html.text(" \u00B7 ").text(parts.name(groups.get(0)));
        if (groups.size() > 1) {
            html.text(" \u2013 ").text(parts.name(groups.get(groups.size() - 1)));
        }
        html.close(Tag.SUMMARY).line();
        for (Group group : groups) {
            write(group);
        }
        html.close(Tag.DETAILS).line();
    }

    void write(Group group) throws IOException {
        html.open(Tag.SECTION, "tl-y").line();
        html.open(heading)
                .attribute(Attribute.ID, group.anchor())
                .text(parts.name(group))
                .close(heading)
                .line();
        if (group.gap() != null) {
            String key = parts.options().common().newestFirst() ? "earlier" : "later";
            String time = words.duration(group.gap().months());
            html.element(Tag.P, "tl-gap", words.text(group.gap().about() ? key + "About" : key, time))
                    .line();
        }
        for (Block block : group.blocks()) {
            block(group, block);
        }
        html.close(Tag.SECTION).line();
    }

    private void block(Group group, Block block) throws IOException {
        boolean month = block.month() > 0;
        html.open(month ? MONTH : LEAD).line();
        if (month) {
            String two = block.month() < 10 ? "-0" + block.month() : "-" + block.month();
            html.open(monthHeading).attribute(Attribute.ID, group.anchor() + two);
            html.text(words.dates().month(block.month())).close(monthHeading).line();
        }
        html.open(Tag.OL).attribute(Attribute.ROLE, "list").line();
        for (Event event : block.events()) {
            if (event.id().equals(newest)) {
                html.open(Tag.LI, "tl-here").attribute(Attribute.ID, "latest").close(Tag.LI);
            }
            parts.events().write(event, month ? titleInMonth : titleInLead);
        }
        html.close(Tag.OL).close(month ? Tag.SECTION : Tag.DIV).line();
    }
}
