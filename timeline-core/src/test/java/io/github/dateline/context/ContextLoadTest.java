// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.context.ArticleContext.From;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sets of articles that are empty, odd or large. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ContextLoadTest {

    private static List<ArticleContext> find(List<TaggedArticle> articles) {
        return ContextFinders.standard().find(articles);
    }

    @Test
    void noArticles() {
        assertThat(find(List.of())).isEmpty();
    }

    @Test
    void oneArticleWithoutADate() {
        assertThat(find(List.of(DamStory.article("a", null, DamStory.CRACK))))
                .extracting(ArticleContext::from)
                .containsExactly(From.NONE);
    }

    @Test
    void anEmptyText() {
        List<ArticleContext> contexts = find(List.of(DamStory.article("a", null, ""), DamStory.crack()));
        assertThat(contexts).extracting(ArticleContext::from).containsExactly(From.NONE, From.CALLER);
    }

    @Test
    void wordsWithoutLettersOrWithVeryManyLetters() {
        List<ArticleContext> contexts = find(List.of(
                DamStory.article("a", null, "!!! ??? --- ..."),
                DamStory.article("b", null, "x".repeat(100_000)),
                DamStory.article("c", null, "1,".repeat(50_000)),
                DamStory.crack()));
        assertThat(contexts)
                .extracting(ArticleContext::from)
                .containsExactly(From.NONE, From.NONE, From.NONE, From.CALLER);
    }

    @Test
    void allWithoutADate() {
        assertThat(find(List.of(
                        DamStory.article("a", null, DamStory.CRACK),
                        DamStory.article("b", null, DamStory.EVACUATION),
                        DamStory.article("c", null, DamStory.LOWERING))))
                .allSatisfy(context -> assertThat(context.from()).isEqualTo(From.NONE));
    }

    @Test
    void thousandsOfIdenticalArticlesWithoutADate() {
        List<TaggedArticle> articles = new ArrayList<>();
        TaggedArticle copy = DamStory.article("copy", null, DamStory.EVACUATION);
        for (int i = 0; i < 2000; i++) {
            articles.add(copy);
        }
        assertThat(find(articles))
                .allSatisfy(context -> assertThat(context.from()).isEqualTo(From.NONE));
        articles.add(DamStory.evacuation());
        List<ArticleContext> contexts = find(articles);
        assertThat(contexts.subList(0, 2000)).allSatisfy(context -> {
            assertThat(context.date()).isEqualTo("2024-05-07");
            assertThat(context.evidence()).containsExactly("evacuation");
        });
    }

    @Test
    void thousandsOfIdenticalDatedArticles() {
        List<TaggedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            articles.add(DamStory.article("copy" + i, DamStory.MONDAY.plusDays(1), DamStory.EVACUATION));
        }
        articles.add(0, DamStory.article("a", null, DamStory.EVACUATION));
        ArticleContext context = find(articles).get(0);
        assertThat(context.date()).isEqualTo("2024-05-07");
        assertThat(context.latest()).isBefore("2024-05-12");
    }

    @Test
    void manyDatedAndFewUndated() {
        Random random = new Random(5);
        String[] stems = {"dam", "road", "turbine", "valley", "harbour", "tunnel", "bridge", "quarry", "ferry", "mast"};
        List<TaggedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 5010; i++) {
            int event = i % 500;
            String text = "Crews repaired the " + stems[event % 10] + " of Place" + event + " for owner Firm"
                    + event / 7 + " on Monday. Foreman Person" + event * 3 + " counted " + (100 + random.nextInt(900))
                    + " bolts.";
            articles.add(DamStory.article("id" + i, i < 10 ? null : DamStory.MONDAY.plusDays(event * 2L), text));
        }
        List<ArticleContext> contexts = find(articles);
        for (int i = 0; i < 10; i++) {
            ArticleContext context = contexts.get(i);
            LocalDate day = DamStory.MONDAY.plusDays(i * 2L);
            assertThat(context.from()).isEqualTo(From.SIBLINGS);
            assertThat(context.earliest()).isBeforeOrEqualTo(day);
            assertThat(context.latest()).isAfterOrEqualTo(day);
        }
    }

    @Test
    void datesThatLieAgesApart() {
        List<ArticleContext> contexts = find(List.of(
                DamStory.article("a", null, DamStory.EVACUATION),
                DamStory.article("old", LocalDate.of(-4000, 1, 1), DamStory.CRACK),
                DamStory.article("new", LocalDate.of(9000, 12, 31), DamStory.LOWERING),
                DamStory.crack(),
                DamStory.lowering()));
        assertThat(contexts.get(0).earliest()).isBetween("2023-01-01", "2025-01-01");
        assertThat(contexts.get(0).latest()).isBetween("2023-01-01", "2025-01-01");
    }

    @Test
    void ownDatesFarFromTheSiblings() {
        String text = DamStory.EVACUATION + "\nA pump was stolen on 1 January 9998. The dam was planned on 3 May 0044.";
        ArticleContext context = find(List.of(DamStory.article("a", null, text), DamStory.crack(), DamStory.lowering()))
                .get(0);
        assertThat(context.from()).isEqualTo(From.SIBLINGS);
        assertThat(context.latest()).isBefore("2026-01-01");
    }
}
