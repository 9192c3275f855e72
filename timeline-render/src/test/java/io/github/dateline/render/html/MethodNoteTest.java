// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.words.Words;
import io.github.dateline.testing.SampleTimelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodNoteTest {

    @Test
    void namesArticlesWhoseDateIsDisputed() {
        LocalDate day = LocalDate.of(2026, 3, 17);
        ArticleContext context = new ArticleContext(
                day,
                day,
                day,
                ArticleContext.From.CALLER,
                0.5,
                "Stated; the text tells of 2025 as this year.",
                List.of(),
                true);
        String method = Jsoup.parse(HtmlTimelineRenderer.page().render(withContext(context)))
                .select(".tl-method")
                .text();
        assertThat(method)
                .contains("The dates of 2 articles are at odds with other evidence:")
                .contains("17 March 2026", "the text tells of 2025 as this year");
    }

    @Test
    void saysInThePagesWordsWhereADateWasTakenFrom() {
        String method = method("en");
        assertThat(method)
                .contains("The dates of 4 articles were inferred from other articles on the same story:")
                .contains("5 May 2025 (2 to 10 May 2025; closest in content: Tarn Bridge report 3, 4 April 2025)")
                .contains("1 article gives no date; its opening dates the event it reports:")
                // Ids of articles say nothing to readers.
                .doesNotContain("same event as a3");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void onlyWhatNoDataSayIsEnglishAndSaysSo(String tag) {
        Document page = Jsoup.parse(HtmlTimelineRenderer.page().render(SampleTimelines.rich(tag)));
        boolean english = tag.startsWith("en");
        assertThat(page.select(".tl-method small")).isNotEmpty();
        for (Element reason : page.select(".tl-method small")) {
            for (Element sentence : reason.select("span")) {
                assertThat(sentence.attr("lang")).isEqualTo(english ? "" : "en");
            }
            reason.select("span, cite").remove();
            assertThat(reason.text()).doesNotContain("No date of its own", "The page states", "Interval");
        }
        if (!english) {
            assertThat(page.select(".tl-method").text())
                    .contains(Words.of(tag).text("from.metadata"), Words.of(tag).text("method.closest"))
                    .doesNotContain(
                            Words.of("en").text("from.metadata"), Words.of("en").text("method.closest"));
        }
    }

    static List<String> tags() {
        return Words.tags();
    }

    private static String method(String lang) {
        return Jsoup.parse(HtmlTimelineRenderer.page().render(SampleTimelines.rich(lang)))
                .select(".tl-method")
                .text();
    }

    private static Timeline withContext(ArticleContext context) {
        Timeline all = SampleTimelines.rich();
        TimelineArticle first = all.articles().get(0);
        List<TimelineArticle> articles = new ArrayList<>(all.articles());
        articles.set(
                0,
                new TimelineArticle(
                        first.id(),
                        first.file(),
                        first.url(),
                        first.title(),
                        first.publisher(),
                        first.author(),
                        context.date(),
                        first.lang(),
                        first.origin(),
                        context));
        return new Timeline(
                all.id(),
                all.title(),
                all.lang(),
                all.updatedAt(),
                articles,
                all.events(),
                all.undated(),
                all.deleted());
    }
}
