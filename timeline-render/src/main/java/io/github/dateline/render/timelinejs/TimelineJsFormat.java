// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.timelinejs;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;

/** The format {@code timelinejs}: data for TimelineJS3. */
public final class TimelineJsFormat implements OutputFormat {

    @Override
    public String name() {
        return "timelinejs";
    }

    @Override
    public String fileName() {
        return "timelinejs.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new TimelineJsTimelineRenderer();
    }
}
