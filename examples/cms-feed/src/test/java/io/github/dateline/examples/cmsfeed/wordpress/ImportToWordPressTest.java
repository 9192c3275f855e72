// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.json.TimelineJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says before it speaks to a site; {@code check.sh} has it speak to a real one. */
class ImportToWordPressTest {

    private static final String SECRET = "abcd efgh ijkl mnop qrst uvwx";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "DATELINE_WP_USER", "feeder", "DATELINE_WP_PASSWORD", SECRET, "DATELINE_WP_SITE", "http://127.0.0.1:1"));
    private Path timeline;

    @BeforeEach
    void write() throws Exception {
        timeline = folder.resolve("timeline.json");
        Article article = Article.builder("The bridge was opened on 3 May 2021.")
                .published(LocalDate.of(2021, 5, 4))
                .build();
        Files.writeString(
                timeline, TimelineJson.write(TimelineGenerator.builder().build().generate(List.of(article))));
    }

    private int run(String... args) throws InterruptedException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new ImportToWordPress(environment, out, out).run(args);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET).hasLineCount(1);
        return code;
    }

    private String line() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wantsATimeline() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(line()).contains("usage");
    }

    @Test
    void saysWhichSettingIsMissing() throws Exception {
        environment.remove("DATELINE_WP_PASSWORD");

        assertThat(run(timeline.toString())).isEqualTo(2);
        assertThat(line()).contains("DATELINE_WP_PASSWORD");
    }

    @Test
    void showsNoPasswordToTheNetwork() throws Exception {
        assertThat(run(timeline.toString(), "http://news.example")).isEqualTo(2);
        assertThat(line()).contains("https://");
    }

    @Test
    void namesAFileThatIsNoTimeline() throws Exception {
        Files.writeString(timeline, "{\"format\": \"other\"}");

        assertThat(run(timeline.toString())).isEqualTo(2);
        assertThat(line()).contains("timeline.json").contains("$.format");
    }

    @Test
    void namesAFileThatIsNotThere() throws Exception {
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(line()).contains("none.json");
    }
}
