// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.flat.FlatRecords;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes flat records as a table with a header line. Lists are compact JSON in one cell. Immutable and thread-safe. */
public final class CsvTimelineRenderer implements TimelineRenderer {

    /** The columns whose text is made here or checked already: a leading sign in them is that of a year. */
    private static final Set<String> OWN_TEXT = Set.of(
            "external_id",
            "date_edtf",
            "date_start",
            "date_end",
            "date_precision",
            "date_relation",
            "sort_key",
            "content_hash",
            "created_at",
            "updated_at",
            "status");

    private final boolean byteOrderMark;

    private CsvTimelineRenderer(boolean byteOrderMark) {
        this.byteOrderMark = byteOrderMark;
    }

    /** Returns a renderer of plain UTF-8. */
    public static CsvTimelineRenderer plain() {
        return new CsvTimelineRenderer(false);
    }

    /** Returns a renderer that begins with a byte order mark, without which Excel reads UTF-8 wrongly. */
    public static CsvTimelineRenderer forExcel() {
        return new CsvTimelineRenderer(true);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        if (byteOrderMark) {
            target.append('\uFEFF');
        }
        CsvWriter csv = new CsvWriter(target);
        for (String key : FlatRecords.KEYS) {
            csv.quoted(key);
        }
        csv.endLine();
        FlatRecords records = new FlatRecords(timeline);
        for (int i = 0; i < timeline.events().size(); i++) {
            line(csv, records.of(i));
        }
        for (Timeline.Tombstone tombstone : timeline.deleted()) {
            line(csv, records.of(tombstone));
        }
    }

    private static void line(CsvWriter csv, Map<String, @Nullable Object> flat) throws IOException {
        for (String key : FlatRecords.KEYS) {
            cell(csv, key, flat.get(key));
        }
        csv.endLine();
    }

    private static void cell(CsvWriter csv, String key, @Nullable Object value) throws IOException {
        if (value == null) {
            csv.bare("");
        } else if (value instanceof String text) {
            if (OWN_TEXT.contains(key)) {
                csv.quoted(text);
            } else {
                csv.text(text);
            }
        } else if (value instanceof Collection<?>) {
            csv.quoted(JsonOutput.compact(value));
        } else {
            // Numbers and booleans have the same form in JSON.
            csv.bare(JsonOutput.compact(value));
        }
    }
}
