// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.html.HtmlOptions;
import io.github.dateline.render.html.HtmlSite;
import io.github.dateline.render.html.HtmlTimelineRenderer;
import io.github.dateline.testing.SampleTimelines;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker of the W3C and WHATWG, offline. */
class NuHtmlTest {

    /**
     * What the checker does not know: cascade layers and two more features of CSS, that a policy may name the hash of an inline style, and that
     * Safari no longer takes a list for one when its marks are removed, unless its role says so.
     */
    private static final List<String> UNKNOWN_TO_IT = List.of(
            "@layer",
            "contain-intrinsic-size",
            "details-content",
            "Content Security Policy",
            "The “list” role is unnecessary");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de", "ar", "ja"})
    void acceptsPages(String lang) throws Exception {
        assertThat(complaints(HtmlTimelineRenderer.page().render(SampleTimelines.rich(lang))))
                .isEmpty();
    }

    @Test
    void acceptsWhatHasLittleInIt() throws Exception {
        for (Timeline timeline : List.of(SampleTimelines.empty(), SampleTimelines.single())) {
            assertThat(complaints(HtmlTimelineRenderer.page().render(timeline))).isEmpty();
        }
    }

    @Test
    void acceptsFragments() throws Exception {
        for (int level = 1; level <= 3; level++) {
            HtmlOptions options = HtmlOptions.builder().headingLevel(level).build();
            String fragment = HtmlTimelineRenderer.fragment(options).render(SampleTimelines.rich());
            StringBuilder above = new StringBuilder();
            for (int i = 1; i < level; i++) {
                above.append("<h").append(i).append(">Above</h").append(i).append(">");
            }
            assertThat(complaints("<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body>" + above
                            + fragment + "</body></html>"))
                    .isEmpty();
        }
    }

    @Test
    void acceptsSites() throws Exception {
        Map<String, String> files = new TreeMap<>();
        HtmlOptions options = HtmlOptions.builder().filter(true).build();
        HtmlSite.of(options).largestPage(10).render(SampleTimelines.rich(), OutputTree.in(files));
        assertThat(files).containsKeys("index.html", "y2025.html", "timeline.css", "timeline.js", "timeline.json");
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(complaints(file.getValue())).as(file.getKey()).isEmpty();
            }
        }
    }

    @Test
    void rejectsWhatIsWrong() throws Exception {
        assertThat(complaints("<!DOCTYPE html><html><head><title>x</title></head><body><p><li></body></html>"))
                .isNotEmpty();
    }

    private static List<String> complaints(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        String messages = checker.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
        List<String> complaints = new ArrayList<>();
        for (String line : messages.split("\n", -1)) {
            boolean known = UNKNOWN_TO_IT.stream().anyMatch(line::contains);
            if ((line.startsWith("Error") || line.startsWith("Warning")) && !known) {
                complaints.add(line);
            }
        }
        return complaints;
    }
}
