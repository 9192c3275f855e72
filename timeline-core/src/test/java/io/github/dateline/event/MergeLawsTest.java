// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.EventExtractor.Extraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of merging over random articles: order, repetition and splitting of the input change nothing. */
class MergeLawsTest {

    private static final String[] ACTORS = {
        "The council", "Mayor Ida Berg", "Norway", "The port authority", "Police", "Kiruna Mining"
    };
    private static final String[] ACTS = {
        "closed the bridge",
        "arrested 12 people",
        "signed a contract",
        "opened the terminal",
        "recalled 3,000 cars",
        "released 12 prisoners",
        "evacuated about 4,000 residents",
        "sued the builder",
        "withdrew from the talks"
    };
    private static final String[] PLACES = {"in Oslo", "near the harbour", "in the north", "at the airport", "in Tromso"
    };
    private static final String[] DATES = {
        "on 3 March 2021",
        "in March 2021",
        "last week",
        "on Tuesday",
        "by early April 2021",
        "in 2020",
        "yesterday",
        "since January 2021",
        "on 4 March 2021"
    };

    private static List<Article> articles(Random random, int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 6; s++) {
                text.append(pick(ACTORS, random))
                        .append(' ')
                        .append(pick(ACTS, random))
                        .append(' ')
                        .append(pick(PLACES, random));
                text.append(s == 0 ? "" : " " + pick(DATES, random)).append(".\n");
            }
            articles.add(Article.builder(text.toString())
                    .id("a" + i)
                    .title(pick(ACTORS, random) + " " + pick(ACTS, random))
                    .published(LocalDate.of(2021, 3, 1).plusDays(random.nextInt(40)))
                    .build());
        }
        return articles;
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static List<Extraction> extractions(List<Article> articles) {
        EventExtractor extractor = ClauseEventExtractor.create();
        return TimelineGenerator.builder().build().resolve(articles).stream()
                .map(extractor::extract)
                .toList();
    }

    private static List<Event> merge(List<Extraction> extractions) {
        return DefaultEventMerger.builder().build().merge(extractions);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfTheArticlesChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Extraction> extractions = new ArrayList<>(extractions(articles(random, 12)));
        List<Event> events = merge(extractions);
        Collections.shuffle(extractions, random);
        assertThat(merge(extractions)).isEqualTo(events);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anArticleThatComesTwiceCountsOnce(long seed) {
        Random random = new Random(seed);
        List<Extraction> extractions = new ArrayList<>(extractions(articles(random, 10)));
        List<Event> events = merge(extractions);
        extractions.add(extractions.get(random.nextInt(10)));
        extractions.addAll(extractions.subList(0, 3));
        assertThat(merge(extractions)).isEqualTo(events);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anArticleSplitInTwoExtractionsIsTheSame(long seed) {
        Random random = new Random(seed);
        List<Extraction> extractions = new ArrayList<>(extractions(articles(random, 10)));
        List<Event> events = merge(extractions);
        Extraction whole = extractions.remove(4);
        int half = whole.mentions().size() / 2;
        extractions.add(
                new Extraction(whole.mentions().subList(half, whole.mentions().size()), List.of(), List.of()));
        extractions.add(new Extraction(whole.mentions().subList(0, half), whole.support(), whole.undated()));
        assertThat(merge(extractions)).isEqualTo(events);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void differentNamedDaysAreNeverMergedSilently(long seed) {
        for (Event event : merge(extractions(articles(new Random(seed), 14)))) {
            Set<String> days = new HashSet<>();
            for (Source source : event.sources()) {
                if (source.dateText() != null && source.dateText().matches("[34] March 2021")) {
                    days.add(source.dateText());
                }
            }
            boolean told = event.disagreements().stream().anyMatch(d -> d.about() == Disagreement.About.DATE);
            assertThat(days.size() < 2 || told).as(event.title()).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void idsAndSlugsAreUniqueAndTheOrderIsThatOfTheDates(long seed) {
        List<Event> events = merge(extractions(articles(new Random(seed), 14)));
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '5');
        assertThat(events).extracting(Event::slug).doesNotHaveDuplicates();
        assertThat(events).extracting(event -> event.date().date()).isSorted();
    }
}
