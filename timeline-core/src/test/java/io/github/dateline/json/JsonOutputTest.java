// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonOutputTest {

    @Test
    void indentsWithTwoSpacesAndOneKindOfLineEnd() throws IOException {
        StringBuilder text = new StringBuilder();
        try (JsonOutput json = JsonOutput.to(text, JsonStyle.INDENTED)) {
            json.beginObject()
                    .field("a", List.of(1))
                    .field("b", List.of())
                    .optional("c", null)
                    .field("d", null);
            json.endObject();
        }

        assertThat(text).hasToString("{\n  \"a\": [\n    1\n  ],\n  \"b\": [],\n  \"d\": null\n}\n");
    }

    @Test
    void writesOneValueALine() throws IOException {
        StringBuilder text = new StringBuilder();
        try (JsonOutput json = JsonOutput.to(text, JsonStyle.LINES)) {
            json.value(Map.of("a", 1)).value(Arrays.asList(true, null));
        }

        assertThat(text).hasToString("{\"a\":1}\n[true,null]\n");
    }

    @Test
    void keepsTheOrderOfKeys() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1L);
        map.put("a", 0.5);

        assertThat(JsonOutput.compact(map)).isEqualTo("{\"z\":1,\"a\":0.5}");
    }

    @Test
    void cannotEndAScript() throws IOException {
        StringBuilder text = new StringBuilder();
        try (JsonOutput json = JsonOutput.to(text, JsonStyle.SCRIPT_SAFE)) {
            json.value("</script><!--&\u2028\u2029");
        }

        assertThat(text.toString()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(text.toString()).contains("\\u2028\\u2029").startsWith("\"\\u003");
    }

    @Test
    void repairsHalfCharacters() {
        assertThat(JsonOutput.compact("a\uD800b\uD83D\uDE00\uDC00")).isEqualTo("\"a\uFFFDb\uD83D\uDE00\uFFFD\"");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0.8,0.8", "0.12345,0.123", "0.9996,1", "0,0", "1e-9,0", "-0.5,-0.5", "123456,123456"})
    void writesNumbersInOneForm(double value, String text) {
        assertThat(JsonOutput.compact(value)).isEqualTo(text);
    }

    @Test
    void refusesWhatHasNoJsonForm() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JsonOutput.compact(new Object()))
                .withMessage("no JSON form for java.lang.Object");
    }

    @Test
    void passesOnTheTargetsFailure() {
        Appendable broken = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> {
                    try (JsonOutput json = JsonOutput.to(broken, JsonStyle.COMPACT)) {
                        json.value("x".repeat(100_000));
                    }
                })
                .withMessageContaining("disk full");
    }
}
