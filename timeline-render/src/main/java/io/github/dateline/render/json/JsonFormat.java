// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.json;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;

/** The format {@code json}: the canonical JSON. */
public final class JsonFormat implements OutputFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "timeline.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new JsonTimelineRenderer();
    }
}
