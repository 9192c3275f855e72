// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.outline.SourceIndex;
import java.io.IOException;

/** Writes JSON-LD as a file of its own. Immutable and thread-safe. */
public final class JsonLdTimelineRenderer implements TimelineRenderer {

    private final JsonLdOptions options;

    private JsonLdTimelineRenderer(JsonLdOptions options) {
        this.options = requireNonNull(options, "options");
    }

    /** Returns a renderer with these options. */
    public static JsonLdTimelineRenderer of(JsonLdOptions options) {
        return new JsonLdTimelineRenderer(options);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        new JsonLdWriter(options, SourceIndex.of(timeline))
                .write(timeline, timeline.events(), target, JsonStyle.INDENTED);
    }
}
