// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.flat.FlatColumns;
import io.github.dateline.render.flat.FlatRecords;
import io.github.dateline.render.text.PlainText;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the values of a record as the cells of a line. */
final class CsvColumns implements FlatColumns, Closeable {

    private final CsvWriter csv;
    private final FlatRecords records;
    private final boolean joined;
    private final StringBuilder cell = new StringBuilder(512);
    private final JsonOutput json;

    CsvColumns(CsvWriter csv, FlatRecords records, boolean joined) {
        this.csv = csv;
        this.records = records;
        this.joined = joined;
        // One for all cells: each would cost more to make than most cells to write.
        this.json = JsonOutput.to(cell, JsonStyle.LINES);
    }

    @Override
    public void text(String key, @Nullable String text) throws IOException {
        if (text == null) {
            csv.bare("");
        } else {
            csv.text(text);
        }
    }

    @Override
    public void made(String key, @Nullable String text) throws IOException {
        if (text == null) {
            csv.bare("");
        } else {
            csv.quoted(text);
        }
    }

    @Override
    public void flag(String key, boolean flag) throws IOException {
        csv.bare(flag ? "true" : "false");
    }

    @Override
    public void number(String key, Number number) throws IOException {
        json.value(number);
        csv.bare(written());
    }

    @Override
    public void tags(String key, List<String> tags) throws IOException {
        if (joined) {
            csv.text(joined(tags));
        } else {
            json.value(tags);
            csv.quoted(written());
        }
    }

    @Override
    public void entities(String key, List<Entity> entities) throws IOException {
        if (joined) {
            csv.text(joined(entities.stream().map(Entity::name).toList()));
        } else {
            json.beginArray();
            FlatRecords.entities(json, entities);
            json.endArray();
            csv.quoted(written());
        }
    }

    @Override
    public void sources(String key, Event event) throws IOException {
        if (joined) {
            csv.text(joined(event.sources().stream().map(records::place).toList()));
        } else {
            json.beginArray();
            records.sources(json, event);
            json.endArray();
            csv.quoted(written());
        }
    }

    private static String joined(List<String> items) {
        return items.stream().map(PlainText::oneLine).distinct().collect(Collectors.joining(" | "));
    }

    /** Returns the JSON of this cell, without the line end that parts it from the cell before. */
    private String written() throws IOException {
        json.flush();
        String text = cell.substring(cell.length() > 0 && cell.charAt(0) == '\n' ? 1 : 0);
        cell.setLength(0);
        return text;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
