// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.testing.SampleTimelines;
import org.junit.jupiter.api.Test;

class CsvOptionsTest {

    private static String render(CsvOptions options) {
        return CsvTimelineRenderer.of(options).render(SampleTimelines.rich());
    }

    @Test
    void listsAreJsonOrJoined() {
        assertThat(render(CsvOptions.builder().build())).contains("\"[\"\"politics\"\",\"\"protest\"\"]\"");
        assertThat(render(CsvOptions.builder().joinedLists(true).build()))
                .contains("\"politics | protest\"", "\"Mira Halloran | Tarn Gorge | Road Union\"")
                .contains(
                        "\"https://news1.example/2025/report-1?a=1&b=2 | a8 | https://news3.example/2025/report-15?a=1&b=2\"");
    }

    @Test
    void theMarkIsOptional() {
        assertThat(render(CsvOptions.builder().build())).startsWith("\"external_id\"");
        assertThat(render(CsvOptions.builder().byteOrderMark(true).build())).startsWith("\uFEFF\"external_id\"");
    }
}
