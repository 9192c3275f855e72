// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.Renderers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the README, compiled and run. */
class ReadmeTest {

    private static final String SNIPPET = """
            List<Article> articles = List.of(Article.builder(text).published(LocalDate.of(2021, 3, 30)).build());
            Timeline timeline = TimelineGenerator.builder().title("Six days in the canal").build().generate(articles);
            String page = Renderers.byName("html").render(timeline);
            """;

    @Test
    void threeLinesMakeAPage() {
        String text = "The ship had run aground in the southern part of the canal last Tuesday.";
        // The next three lines are those of SNIPPET.
        List<Article> articles = List.of(
                Article.builder(text).published(LocalDate.of(2021, 3, 30)).build());
        Timeline timeline = TimelineGenerator.builder()
                .title("Six days in the canal")
                .build()
                .generate(articles);
        String page = Renderers.byName("html").render(timeline);

        assertThat(page).contains("Six days in the canal", "2021-03-23");
    }

    @Test
    void theReadmeShowsThem() throws Exception {
        String readme = Files.readString(Path.of("..", "..", "README.md"), StandardCharsets.UTF_8);

        assertThat(readme).contains(SNIPPET);
    }
}
