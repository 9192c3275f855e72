// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.atom;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;

/** The format {@code atom}: an Atom feed. */
public final class AtomFormat implements OutputFormat {

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String fileName() {
        return "feed.atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new AtomTimelineRenderer(options);
    }
}
