// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ndjson;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.flat.FlatRecords;
import java.io.IOException;

/** Writes each event as a flat record on a line of its own, then those that are gone. Immutable and thread-safe. */
public final class NdjsonTimelineRenderer implements TimelineRenderer {

    private final RenderOptions options;

    /** Makes a renderer with these options. */
    public NdjsonTimelineRenderer(RenderOptions options) {
        this.options = requireNonNull(options, "options");
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        if (timeline.events().isEmpty() && timeline.deleted().isEmpty()) {
            return;
        }
        FlatRecords records = new FlatRecords(timeline, options);
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.LINES)) {
            JsonColumns columns = new JsonColumns(json, records);
            for (int i = 0; i < timeline.events().size(); i++) {
                json.beginObject();
                records.write(i, columns);
                json.endObject();
            }
            for (Timeline.Tombstone tombstone : timeline.deleted()) {
                json.beginObject();
                records.write(tombstone, columns);
                json.endObject();
            }
        }
    }
}
