// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ndjson;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code ndjson}: one flat record a line. */
public final class NdjsonFormat implements OutputFormat {

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String fileName() {
        return "events.ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.EDTF_LEVEL);
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new NdjsonTimelineRenderer(options);
    }
}
