// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.edit.Overrides;
import io.github.dateline.event.Timeline;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.update.PortNews;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped schemas name every key that there is. */
class SchemaKeysTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode schema(String name) throws IOException {
        try (InputStream stream = TimelineJson.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            return MAPPER.readTree(stream.readAllBytes());
        }
    }

    @Test
    void everyKeyOfATimelineIsDeclared() throws IOException {
        JsonNode schema = schema("timeline-1.0.schema.json");
        for (Timeline timeline : List.of(SampleTimelines.rich(), edited())) {
            check(MAPPER.readTree(TimelineJson.write(timeline)), schema, schema, "$");
        }
    }

    /** A timeline with all that editors can do: pins, notes, aliases, tombstones. */
    private static Timeline edited() throws IOException {
        Timeline plain = TimelineGenerator.builder().build().generate(PortNews.articles(6, 1));
        String first = plain.events().get(0).id();
        String overrides = """
                {"format": "timeline-overrides", "version": "1.0", "events": {
                  "%s": {"pin": true, "note": "Checked.", "title": "T", "text": "X", "date": "2021-03", "tags": ["a"],
                         "importance": 0.5},
                  "%s": {"mergeInto": "%s"}}}
                """.formatted(first, plain.events().get(1).id(), first);
        Overrides edits = OverridesJson.read(new StringReader(overrides), "overrides");
        Timeline edited = TimelineGenerator.builder()
                .overrides(edits)
                .build()
                .update(plain, PortNews.articles(6, 1))
                .timeline();
        assertThat(edited.deleted()).isNotEmpty();
        assertThat(edited.events()).anyMatch(event -> event.pinned() && event.note() != null);
        return edited;
    }

    private static void check(JsonNode value, JsonNode schema, JsonNode root, String path) {
        JsonNode here =
                schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                JsonNode declared = here.path("properties").path(property.getKey());
                assertThat(declared.isMissingNode())
                        .as("%s.%s is not in the schema", path, property.getKey())
                        .isFalse();
                check(property.getValue(), declared, root, path + "." + property.getKey());
            }
        } else if (value.isArray()) {
            value.forEach(item -> check(item, here.path("items"), root, path + "[]"));
        }
    }

    @Test
    void theKeysOfAnOverrideAreThoseOfTheSchema() throws IOException {
        JsonNode schema = schema("overrides-1.0.schema.json");

        assertThat(new TreeSet<>(schema.at("/$defs/override/properties").propertyNames()))
                .isEqualTo(new TreeSet<>(OverridesJson.OVERRIDE));
    }
}
