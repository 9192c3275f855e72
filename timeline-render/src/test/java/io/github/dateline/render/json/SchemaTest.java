// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is what the shipped schema says. */
class SchemaTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream stream = TimelineJson.class.getResourceAsStream("timeline-1.0.schema.json")) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void acceptsWhatIsWritten() {
        for (Timeline timeline : new Timeline[] {
            SampleTimelines.rich(), SampleTimelines.rich("ja"), SampleTimelines.single(), SampleTimelines.empty()
        }) {
            String json = new JsonTimelineRenderer().render(timeline);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"relation\": \"on\"|\"relation\": \"at\"",
                "\"precision\": \"day\"|\"precision\": \"DAY\"",
                "\"revision\": 1|\"revision\": 0",
                "\"certainty\": 0.97|\"certainty\": 97",
                "\"role\": \"headline\"|\"role\": \"main\"",
                "\"version\": \"1.0\"|\"version\": \"2.0\"",
            })
    void rejectsWhatIsNot(String good, String bad) {
        String json = new JsonTimelineRenderer().render(SampleTimelines.single());
        assertThat(json).contains(good);

        assertThat(SCHEMA.validate(json.replace(good, bad), InputFormat.JSON)).isNotEmpty();
    }
}
