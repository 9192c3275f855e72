// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.testing.SampleTimelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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
                .contains("The date of 1 article is at odds with other evidence:")
                .contains("17 March 2026", "the text tells of 2025 as this year");
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
