// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Timeline;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the README says of themes. */
class ThemeTest {

    private static final String SNIPPET = """
            HtmlOptions options = HtmlOptions.builder()
                    .stylesheet(theme)
                    .header(html -> html.open(Tag.P, "masthead").text("Harbour Gazette").close(Tag.P))
                    .footer(html -> html.open(Tag.P).text("Corrections are marked.").close(Tag.P))
                    .build();
            String page = HtmlTimelineRenderer.page(options).render(timeline);
            """;

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @Test
    void putsThemeAndSlotsIntoThePage() throws IOException {
        String theme = Files.readString(MODULE.resolve("docs/theme.css"), UTF_8);
        Timeline timeline = SampleTimelines.single();
        // The next lines are those of SNIPPET.
        HtmlOptions options = HtmlOptions.builder()
                .stylesheet(theme)
                .header(html ->
                        html.open(Tag.P, "masthead").text("Harbour Gazette").close(Tag.P))
                .footer(html -> html.open(Tag.P).text("Corrections are marked.").close(Tag.P))
                .build();
        String page = HtmlTimelineRenderer.page(options).render(timeline);

        Document document = Jsoup.parse(page);
        String style = document.select("style").get(0).data();
        assertThat(style).endsWith(theme);
        assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains(Assets.hash(style));
        assertThat(document.select("body > .tl-slot").eachText())
                .containsExactly("Harbour Gazette", "Corrections are marked.");
    }

    @Test
    void theReadmeShowsThemAndNamesEveryProperty() throws IOException {
        String readme = Files.readString(MODULE.resolve("../README.md"), UTF_8);
        assertThat(readme).contains(SNIPPET);
        Matcher properties = Pattern.compile("--tl-[a-z]+(?=:)").matcher(Assets.stylesheet());
        while (properties.find()) {
            assertThat(readme).contains("`" + properties.group() + "`");
        }
    }
}
