// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every set of articles, tried on random ones. */
class ContextLawsTest {

    private static final String[] PLACES = {"Orvik", "Tromvik", "Hallin", "Skarsund", "Venn"};
    private static final String[] PERSONS = {"Brandt", "Ekholm", "Aasen", "Lund", "Moe"};
    private static final String[] ACTS = {
        "inspected the cracked dam",
        "closed the flooded road",
        "lowered the reservoir",
        "evacuated the valley",
        "promised new turbines",
        "counted the missing cattle"
    };
    private static final String[] TIMES = {
        "on Monday", "on Thursday", "yesterday", "today", "last week", "on 9 May", "on 12 May 2024", "in March", ""
    };

    private static List<TaggedArticle> story(Random random) {
        List<TaggedArticle> story = new ArrayList<>();
        int size = 2 + random.nextInt(14);
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 2 + random.nextInt(5); sentence++) {
                text.append(pick(PERSONS, random))
                        .append(' ')
                        .append(pick(ACTS, random))
                        .append(" near ")
                        .append(pick(PLACES, random))
                        .append(' ')
                        .append(pick(TIMES, random))
                        .append(". ");
            }
            LocalDate day = random.nextInt(3) == 0 ? null : DamStory.MONDAY.plusDays(random.nextInt(40));
            story.add(DamStory.article(
                    "id" + i, day, text.toString().replace(" .", ".").strip()));
        }
        return story;
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static Map<String, ArticleContext> byId(List<TaggedArticle> story) {
        List<ArticleContext> contexts = ContextFinders.standard().find(story);
        assertThat(contexts).hasSameSizeAs(story);
        Map<String, ArticleContext> byId = new HashMap<>();
        for (int i = 0; i < story.size(); i++) {
            byId.put(story.get(i).article().id(), contexts.get(i));
        }
        return byId;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderOfTheArticlesChangesNothing(long seed) {
        Random random = new Random(seed);
        List<TaggedArticle> story = story(random);
        Map<String, ArticleContext> contexts = byId(story);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(story, random);
            assertThat(byId(story)).isEqualTo(contexts);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void datedArticlesKeepTheirDayAndIntervalsAreSound(long seed) {
        List<TaggedArticle> story = story(new Random(seed));
        Map<String, ArticleContext> contexts = byId(story);
        for (TaggedArticle article : story) {
            ArticleContext context = contexts.get(article.article().id());
            assertThat(context).isNotNull();
            if (article.article().published() != null) {
                assertThat(context.date())
                        .isEqualTo(article.article().published().day());
                assertThat(context.evidence()).isEmpty();
            }
            // The anchor's constructor rejects a day outside its interval.
            assertThat(context.anchor().day()).isEqualTo(context.date());
            if (context.isInferred()) {
                assertThat(context.earliest()).isNotNull();
                assertThat(context.latest()).isAfterOrEqualTo(context.earliest());
                assertThat(context.evidence())
                        .isNotEmpty()
                        .isSorted()
                        .doesNotContain(article.article().id());
                assertThat(context.reason()).contains(context.evidence());
                assertThat(context.certainty()).isBetween(0.0, 0.75);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void whatWasInferredIsNoEvidence(long seed) {
        List<TaggedArticle> story = story(new Random(seed));
        Map<String, ArticleContext> contexts = byId(story);
        List<String> undated = contexts.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isInferred() || entry.getValue().date() == null)
                .map(Map.Entry::getKey)
                .toList();
        contexts.values().forEach(context -> assertThat(context.evidence()).doesNotContainAnyElementsOf(undated));
    }
}
