// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.OutputTree;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Renderers;
import io.github.dateline.render.TimelineRenderer;
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

    private static final String OVERVIEW = "index.html";

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
        RenderOptions common = options.common();
        if (timeline.events().size() <= largestPage) {
            SharedParts shared = SharedParts.of(timeline, options, PageKind.SITE);
            page(tree, OVERVIEW, Links.SAME_PAGE, shared, Page::write);
        } else {
            List<Group> groups = Outline.of(timeline, common.newestFirst()).groups();
            Map<String, String> places = places(groups);
            // Feeds, calendars and linked data name the page on which an event stands.
            common = common.with().files(places).build();
            SharedParts shared = SharedParts.of(timeline, options.with(common), PageKind.SITE);
            pages(tree, shared, places);
        }
        tree.file("timeline.css", target -> target.append(Assets.stylesheet() + options.stylesheet() + "\n"));
        if (options.filter()) {
            tree.file("timeline.js", target -> target.append(Assets.script()));
        }
        for (PageHead.DataFile data : PageHead.DataFile.all()) {
            TimelineRenderer renderer = Renderers.format(data.format()).renderer(common);
            tree.file(data.fileName(), target -> renderer.render(timeline, target));
        }
    }

    /** Writes a page that leads to those of the groups, and these. */
    private static void pages(OutputTree tree, SharedParts shared, Map<String, String> places) throws IOException {
        Map<String, String> files = new HashMap<>();
        places.forEach((id, file) -> files.put(EventName.anchor(id), file));
        shared.groups().forEach(group -> files.put(group.anchor(), file(group)));
        page(tree, OVERVIEW, new Links(files, OVERVIEW), shared, Page::writeOverview);
        for (Group group : shared.groups()) {
            String file = file(group);
            page(tree, file, new Links(files, file), shared, page -> page.writeGroup(group, file, OVERVIEW));
        }
    }

    private interface Writing {
        void write(Page page) throws IOException;
    }

    private static void page(OutputTree tree, String name, Links links, SharedParts shared, Writing writing)
            throws IOException {
        tree.file(name, target -> writing.write(new Page(new HtmlWriter(target), links, shared)));
    }

    /** Returns the file of each event by its id. */
    private static Map<String, String> places(List<Group> groups) {
        Map<String, String> places = new HashMap<>();
        for (Group group : groups) {
            for (Group.Block block : group.blocks()) {
                block.events().forEach(event -> places.put(event.id(), file(group)));
            }
        }
        return places;
    }

    private static String file(Group group) {
        return group.anchor() + ".html";
    }
}
