// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page while it is written, from top to bottom: what comes first is read first. */
final class Page {

    private final PageParts parts;
    private final HtmlWriter html;
    private final HtmlOptions options;
    private final PageKind kind;
    private final Words words;

    Page(HtmlWriter html, Links links, SharedParts shared) {
        this.parts = PageParts.of(html, links, shared);
        this.html = html;
        this.options = shared.options();
        this.kind = shared.kind();
        this.words = shared.words();
    }

    /** Writes everything on one page. */
    void write() throws IOException {
        Tag main = kind.isDocument() ? Tag.MAIN : Tag.DIV;
        PageTop top = new PageTop(parts);
        PageEnd end = new PageEnd(parts);
        begin(parts.title(), parts.timeline().events(), "");
        top.write();
        html.open(Tag.DIV, "tl-body").line();
        Background background = Background.of(parts.groups(), options);
        top.years(background);
        html.open(main);
        mainAttributes();
        if (parts.groups().isEmpty()) {
            html.element(Tag.P, "tl-none", words.text("empty")).line();
        }
        GroupHtml groups = new GroupHtml(parts);
        groups.background(background.before());
        for (Group group : background.story()) {
            groups.write(group);
        }
        groups.background(background.after());
        end.undated();
        html.close(main).line();
        html.close(Tag.DIV).line();
        end.write();
        end();
    }

    /** Writes the first page of a site that has one page for each group. */
    void writeOverview() throws IOException {
        PageTop top = new PageTop(parts);
        PageEnd end = new PageEnd(parts);
        begin(parts.title(), parts.timeline().events(), "");
        top.write();
        beginMain(null);
        top.overview();
        end.undated();
        html.close(Tag.MAIN).line().close(Tag.DIV).line();
        end.write();
        end();
    }

    /** Writes the page of one group of a site. */
    void writeGroup(Group group, String file, String overview) throws IOException {
        List<Event> events = new ArrayList<>(group.size());
        group.blocks().forEach(block -> events.addAll(block.events()));
        begin(parts.name(group) + " \u2013 " + parts.title(), events, file);
        html.open(Tag.HEADER, "tl-head").line();
        html.open(Tag.P, "tl-kick").open(Tag.A).file(Attribute.HREF, overview, "");
        parts.texts().inline(html, parts.title());
        html.close(Tag.A).close(Tag.P).line();
        html.element(Tag.H1, "tl-h1", words.text("theYear", parts.name(group))).line();
        html.element(Tag.P, "tl-meta", words.count("events", group.size())).line();
        html.close(Tag.HEADER).line();
        beginMain(new PageTop(parts));
        new GroupHtml(parts).write(group);
        html.close(Tag.MAIN).line().close(Tag.DIV).line();
        end();
    }

    private void beginMain(@Nullable PageTop navigation) throws IOException {
        html.open(Tag.DIV, "tl-body").line();
        if (navigation != null) {
            navigation.years(Background.none(parts.groups()));
        }
        html.open(Tag.MAIN);
        mainAttributes();
    }

    private void mainAttributes() throws IOException {
        html.attribute(Attribute.ID, "tl-main");
        html.attribute(Attribute.CLASS, options.common().newestFirst() ? "tl-main tl-desc" : "tl-main");
        if (options.filter()) {
            html.attribute(Attribute.DATA_WORDS, filterWords());
        }
        html.line();
    }

    private void begin(String title, List<Event> events, String file) throws IOException {
        String theme = options.theme().attribute();
        if (kind.isDocument()) {
            html.trusted("<!DOCTYPE html>\n").open(Tag.HTML);
            html.attribute(Attribute.LANG, words.tag())
                    .attribute(Attribute.DIR, words.direction())
                    .line();
            new PageHead(parts, file).write(events, title);
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
        slot(options.header());
    }

    private void end() throws IOException {
        slot(options.footer());
        if (kind.isDocument()) {
            html.close(Tag.BODY).line().close(Tag.HTML).line();
        } else {
            html.close(Tag.SECTION).line();
        }
        html.finish();
    }

    private void slot(@Nullable Slot slot) throws IOException {
        if (slot != null) {
            html.open(Tag.DIV, "tl-slot");
            slot.write(html);
            html.close(Tag.DIV).line();
        }
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
