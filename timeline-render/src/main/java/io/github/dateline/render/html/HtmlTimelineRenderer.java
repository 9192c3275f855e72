// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.TimelineRenderer;
import java.io.IOException;

/**
 * Writes a timeline as a page for readers.
 *
 * <pre>{@code
 * HtmlTimelineRenderer.page().render(timeline, target);
 * HtmlTimelineRenderer.page(HtmlOptions.builder().theme(Theme.DARK).build()).render(timeline, target);
 * }</pre>
 *
 * <p>The page needs no script, loads nothing, and carries a content security policy that forbids both. Immutable and
 * thread-safe.
 */
public final class HtmlTimelineRenderer implements TimelineRenderer {

    private final HtmlOptions options;
    private final PageKind kind;

    private HtmlTimelineRenderer(HtmlOptions options, PageKind kind) {
        this.options = requireNonNull(options, "options");
        this.kind = kind;
    }

    /** Returns a renderer of whole documents, each one file, with the default options. */
    public static HtmlTimelineRenderer page() {
        return page(HtmlOptions.builder().build());
    }

    /** Returns a renderer of whole documents, each one file. */
    public static HtmlTimelineRenderer page(HtmlOptions options) {
        return new HtmlTimelineRenderer(options, PageKind.SINGLE);
    }

    /**
     * Returns a renderer of sections for the page of somebody else, who adds {@link Assets#stylesheet()} to that page. All
     * its classes and ids begin with {@code tl-} or {@code ev-}, but for the years ({@code y2025}) and {@code latest}.
     */
    public static HtmlTimelineRenderer fragment(HtmlOptions options) {
        return new HtmlTimelineRenderer(options, PageKind.FRAGMENT);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        requireNonNull(timeline, "timeline");
        HtmlWriter html = new HtmlWriter(requireNonNull(target, "target"));
        new Page(html, Links.SAME_PAGE, SharedParts.of(timeline, options, kind)).write();
    }
}
