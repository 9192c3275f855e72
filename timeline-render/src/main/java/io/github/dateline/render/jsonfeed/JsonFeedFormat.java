// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonfeed;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code jsonfeed}: JSON Feed 1.1. */
public final class JsonFeedFormat implements OutputFormat {

    @Override
    public String name() {
        return "jsonfeed";
    }

    @Override
    public String fileName() {
        return "feed.json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.EDTF_LEVEL);
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return new JsonFeedTimelineRenderer(options);
    }
}
