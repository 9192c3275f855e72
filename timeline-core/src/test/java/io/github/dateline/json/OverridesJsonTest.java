// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.edit.EventOverride;
import io.github.dateline.edit.Overrides;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OverridesJsonTest {

    private static Overrides read(String events) throws IOException {
        String json = "{\"format\": \"timeline-overrides\", \"version\": \"1.0\", \"events\": " + events + "}";
        return OverridesJson.read(new StringReader(json), "overrides.json");
    }

    @Test
    void readsEveryKey() throws IOException {
        EventOverride override = read("""
                {"e1": {"pin": true, "title": "T", "text": "X", "date": {"edtf": "2025-01-10", "relation": "by"},
                        "tags": ["b", "a"], "importance": 0.5, "note": "N", "mergeInto": "e2", "comment": "why",
                        "splitOff": [{"sources": [{"article": "a3", "quote": "words"}], "title": "P", "date": "2025-02"}]}}
                """).events().get("e1");

        assertThat(override.pin()).isTrue();
        assertThat(override.hide()).isFalse();
        assertThat(override.date().display()).isEqualTo("by 10 January 2025");
        assertThat(override.tags()).containsExactly("a", "b");
        assertThat(override.mergeInto()).isEqualTo("e2");
        assertThat(override.splitOff().get(0).date().edtf()).isEqualTo("2025-02");
        assertThat(override.splitOff().get(0).sources().get(0).quote()).isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"e1\": {\"titel\": \"T\"}}                    | $.events.e1: unknown key titel",
                "{\"e1\": {\"title\": \" \"}}                    | $.events.e1: a title must not be blank",
                "{\"e1\": {\"importance\": 2}}                   | $.events.e1: importance must lie in 0..1, found 2.0",
                "{\"e1\": {\"date\": \"soon\"}}                  | $.events.e1.date",
                "{\"e1\": {\"hide\": true, \"mergeInto\": \"x\"}} | $.events.e1: an event is either hidden or merged",
                "{\"e1\": {}, \"e1\": {}}                        | uplicate",
                "[]                                              | $.events: expected an object",
            })
    void refusesWhatItDoesNotUnderstandAndSaysWhere(String events, String message) {
        assertThatThrownBy(() -> read(events))
                .isInstanceOf(TimelineJsonException.class)
                .hasMessageStartingWith("overrides.json: ")
                .hasMessageContaining(message);
    }

    @Test
    void theSchemaKnowsTheSameKeys() throws IOException {
        try (InputStream schema = OverridesJson.class.getResourceAsStream("overrides-1.0.schema.json")) {
            JsonNode root = JsonMapper.builder().build().readTree(schema);
            JsonNode override = root.get("$defs").get("override").get("properties");

            assertThat(new TreeSet<>(override.propertyNames())).isEqualTo(new TreeSet<>(OverridesJson.OVERRIDE));
        }
    }
}
