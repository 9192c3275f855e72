// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Timeline;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.testing.SampleTimelines;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static Document page(Timeline timeline, boolean newestFirst, boolean fold) {
        RenderOptions common = RenderOptions.builder().newestFirst(newestFirst).build();
        HtmlOptions options =
                HtmlOptions.builder().common(common).foldBackground(fold).build();
        return Jsoup.parse(HtmlTimelineRenderer.page(options).render(timeline));
    }

    @Test
    void foldsTheYearsBeforeTheStory() {
        Document page = page(SampleTimelines.background(), false, true);

        List<String> folded = page.select("#tl-past > .tl-y > h2").eachText();
        assertThat(folded).startsWith("44 BC", "18th century").endsWith("2004").hasSize(9);
        assertThat(page.select("#tl-main > *").eachAttr("class")).startsWith("tl-past", "tl-y");
        assertThat(page.select("#tl-past > summary").text()).isEqualTo("Background · 9 events · 44 BC – 2004");
        assertThat(page.select(".tl-nav li").get(0).text()).isEqualTo("Background 9 events");
        assertThat(page.select(".tl-nav a").get(0).attr("href")).isEqualTo("#tl-past");
    }

    @Test
    void foldsThemAtTheEndWithTheNewestFirst() {
        Document page = page(SampleTimelines.background(), true, true);

        assertThat(page.select("#tl-past > .tl-y > h2").eachText())
                .startsWith("2004")
                .endsWith("44 BC");
        assertThat(page.select(".tl-nav li").last().text()).isEqualTo("Background 9 events");
    }

    @Test
    void losesNoEvent() {
        Timeline timeline = SampleTimelines.background();
        assertThat(page(timeline, false, true).select(".tl-e").eachAttr("id"))
                .isEqualTo(page(timeline, false, false).select(".tl-e").eachAttr("id"));
    }

    @Test
    void foldsNothingElse() {
        assertThat(page(SampleTimelines.background(), false, false).select("#tl-past"))
                .isEmpty();
        // Background in the midst of the story stays where it is.
        assertThat(page(SampleTimelines.rich(), false, true).select("#tl-past")).isEmpty();
        // So does a single event, and a page that has nothing else.
        assertThat(page(firstYears(1), false, true).select("#tl-past")).isEmpty();
        assertThat(page(firstYears(5), false, true).select("#tl-past")).isEmpty();
    }

    @Test
    void showsWhatAnEditorSays() {
        assertThat(page(SampleTimelines.background(), false, true)
                        .select(".tl-note")
                        .eachText())
                .contains("The council disputes this.");
    }

    /** One year of background with the story after it, or several without. */
    private static Timeline firstYears(int years) {
        Timeline all = SampleTimelines.background();
        var events = years == 1
                ? all.events().subList(8, all.events().size())
                : all.events().subList(0, years);
        return new Timeline(
                all.id(), all.title(), all.lang(), all.updatedAt(), all.articles(), events, List.of(), List.of());
    }
}
