// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ndjson;

import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.flat.FlatRecords;
import java.io.IOException;

/** Writes each event as a flat record on a line of its own, then those that are gone. Immutable and thread-safe. */
public final class NdjsonTimelineRenderer implements TimelineRenderer {

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        if (timeline.events().isEmpty() && timeline.deleted().isEmpty()) {
            return;
        }
        FlatRecords records = new FlatRecords(timeline);
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.LINES)) {
            for (int i = 0; i < timeline.events().size(); i++) {
                json.value(records.of(i));
            }
            for (Timeline.Tombstone tombstone : timeline.deleted()) {
                json.value(records.of(tombstone));
            }
        }
    }
}
