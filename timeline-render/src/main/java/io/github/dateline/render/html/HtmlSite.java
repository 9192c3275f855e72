// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.Group;
import io.github.dateline.render.outline.Outline;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a timeline as a small site: the page, its style, and the same timeline as data, feed, calendar and text. Above a
 * number of events each year has its own page. Immutable and thread-safe.
 */
public final class HtmlSite {

    static final int DEFAULT_LARGEST_PAGE = 2000;

    private final HtmlOptions options;
    private final int largestPage;

    private HtmlSite(HtmlOptions options, int largestPage) {
        this.options = requireNonNull(options, "options");
        this.largestPage = largestPage;
    }

    /** Returns a site that keeps up to 2,000 events on one page. */
    public static HtmlSite of(HtmlOptions options) {
        return new HtmlSite(options, DEFAULT_LARGEST_PAGE);
    }

    /** Returns a site that keeps up to that many events on one page. */
    public HtmlSite largestPage(int events) {
        if (events < 0) {
            throw new IllegalArgumentException("a page cannot hold fewer than 0 events, found " + events);
        }
        return new HtmlSite(options, events);
    }

    /** Writes its files. */
    public void render(Timeline timeline, OutputTree tree) throws IOException {
        List<Group> groups =
                Outline.of(timeline, options.common().newestFirst()).groups();
        boolean onePage = timeline.events().size() <= largestPage;
        Map<String, String> places = new HashMap<>();
        if (!onePage) {
            groups.forEach(group -> group.blocks()
                    .forEach(block -> block.events().forEach(event -> places.put(event.id(), file(group)))));
        }
        // Feeds and calendars name the page on which an event stands.
        RenderOptions common = options.common().with().files(places).build();
        new HtmlSite(options.with(common), largestPage).write(timeline, groups, onePage, tree);
    }

    private void write(Timeline timeline, List<Group> groups, boolean onePage, OutputTree tree) throws IOException {
        SharedParts shared = SharedParts.of(timeline, options);
        if (onePage) {
            page(timeline, tree, "index.html", groups, Links.SAME_PAGE, shared, Page::write);
        } else {
            Map<String, String> files = files(groups);
            page(timeline, tree, "index.html", groups, new Links(files, "index.html"), shared, Page::writeOverview);
            for (Group group : groups) {
                String file = file(group);
                Links links = new Links(files, file);
                page(timeline, tree, file, groups, links, shared, page -> page.writeGroup(group, file, "index.html"));
            }
        }
        tree.file("timeline.css", target -> target.append(Assets.stylesheet() + options.stylesheet() + "\n"));
        if (options.filter()) {
            tree.file("timeline.js", target -> target.append(Assets.script()));
        }
        for (PageHead.DataFile data : PageHead.DataFile.all()) {
            OutputFormat format = Renderers.format(data.format());
            tree.file(
                    data.fileName(), target -> format.renderer(options.common()).render(timeline, target));
        }
    }

    private interface Writing {
        void write(Page page) throws IOException;
    }

    private void page(
            Timeline timeline,
            OutputTree tree,
            String name,
            List<Group> groups,
            Links links,
            SharedParts shared,
            Writing writing)
            throws IOException {
        tree.file(
                name,
                target -> writing.write(
                        new Page(new HtmlWriter(target), options, PageKind.SITE, timeline, groups, links, shared)));
    }

    private static Map<String, String> files(List<Group> groups) {
        Map<String, String> files = new HashMap<>();
        for (Group group : groups) {
            files.put(group.anchor(), file(group));
            for (Group.Block block : group.blocks()) {
                for (Event event : block.events()) {
                    files.put(EventName.anchor(event.id()), file(group));
                }
            }
        }
        return files;
    }

    private static String file(Group group) {
        return group.anchor() + ".html";
    }
}
