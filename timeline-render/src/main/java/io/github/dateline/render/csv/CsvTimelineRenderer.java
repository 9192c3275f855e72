// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.flat.FlatRecords;
import java.io.IOException;

/**
 * Writes flat records as a table with a header line. Lists are compact JSON in one cell, or joined by option. Immutable and
 * thread-safe.
 */
public final class CsvTimelineRenderer implements TimelineRenderer {

    private final CsvOptions options;

    private CsvTimelineRenderer(CsvOptions options) {
        this.options = requireNonNull(options, "options");
    }

    /** Returns a renderer with these options. */
    public static CsvTimelineRenderer of(CsvOptions options) {
        return new CsvTimelineRenderer(options);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        if (options.byteOrderMark()) {
            target.append('\uFEFF');
        }
        CsvWriter csv = new CsvWriter(target);
        for (String key : FlatRecords.KEYS) {
            csv.quoted(key);
        }
        csv.endLine();
        FlatRecords records = new FlatRecords(timeline, options.common());
        try (CsvColumns columns = new CsvColumns(csv, records, options.joinedLists())) {
            for (int i = 0; i < timeline.events().size(); i++) {
                records.write(i, columns);
                csv.endLine();
            }
            for (Timeline.Tombstone tombstone : timeline.deleted()) {
                records.write(tombstone, columns);
                csv.endLine();
            }
        }
    }
}
