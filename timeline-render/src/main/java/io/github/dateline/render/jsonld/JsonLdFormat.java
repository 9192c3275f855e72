// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

import io.github.dateline.render.OutputFormat;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.Setting;
import io.github.dateline.render.TimelineRenderer;
import java.util.List;

/** The format {@code jsonld}: what search engines read of a page, as a file of its own. */
public final class JsonLdFormat implements OutputFormat {

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String fileName() {
        return "timeline.jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public List<Setting> settings() {
        return List.of(JsonLdOptions.TYPE, JsonLdOptions.PAGE);
    }

    @Override
    public TimelineRenderer renderer(RenderOptions options) {
        return JsonLdTimelineRenderer.of(JsonLdOptions.of(options));
    }
}
