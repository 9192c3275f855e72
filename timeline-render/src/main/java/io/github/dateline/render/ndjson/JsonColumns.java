// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ndjson;

import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.render.flat.FlatColumns;
import io.github.dateline.render.flat.FlatRecords;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of a record as the fields of the object that is open. */
final class JsonColumns implements FlatColumns {

    private final JsonOutput json;
    private final FlatRecords records;

    JsonColumns(JsonOutput json, FlatRecords records) {
        this.json = json;
        this.records = records;
    }

    @Override
    public void text(String key, @Nullable String text) throws IOException {
        json.field(key, text);
    }

    @Override
    public void made(String key, @Nullable String text) throws IOException {
        json.field(key, text);
    }

    @Override
    public void flag(String key, boolean flag) throws IOException {
        json.field(key, flag);
    }

    @Override
    public void number(String key, Number number) throws IOException {
        json.field(key, number);
    }

    @Override
    public void tags(String key, List<String> tags) throws IOException {
        json.field(key, tags);
    }

    @Override
    public void entities(String key, List<Entity> entities) throws IOException {
        json.beginArray(key);
        FlatRecords.entities(json, entities);
        json.endArray();
    }

    @Override
    public void sources(String key, Event event) throws IOException {
        json.beginArray(key);
        records.sources(json, event);
        json.endArray();
    }
}
