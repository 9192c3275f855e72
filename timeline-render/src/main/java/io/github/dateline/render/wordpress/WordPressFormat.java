// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.wordpress;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;

/** The format {@code wordpress}: block markup. */
public final class WordPressFormat implements OutputFormat {

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public String fileName() {
        return "timeline-blocks.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new WordPressTimelineRenderer(options);
    }
}
