// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.TimelineRenderer;
import java.io.IOException;

/**
 * Writes a timeline as CommonMark: a heading for each year and month, an item for each event, its sources' quotes below.
 *
 * <pre>{@code
 * MarkdownTimelineRenderer.of(MarkdownOptions.builder().mermaid(true).build()).render(timeline, target);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownTimelineRenderer implements TimelineRenderer {

    private final MarkdownOptions options;

    private MarkdownTimelineRenderer(MarkdownOptions options) {
        this.options = requireNonNull(options, "options");
    }

    /** Returns a renderer with these options. */
    public static MarkdownTimelineRenderer of(MarkdownOptions options) {
        return new MarkdownTimelineRenderer(options);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        new MarkdownDocument(new MarkdownWriter(target), options, timeline).write();
    }
}
