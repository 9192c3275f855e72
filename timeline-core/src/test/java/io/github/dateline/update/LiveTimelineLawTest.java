// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.LiveTimeline;
import io.github.dateline.TimelineGenerator;
import io.github.dateline.article.Article;
import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sequence of additions, in any order, ends in the events of one run over all articles, under its ids or aliases. */
class LiveTimelineLawTest {

    private final TimelineGenerator generator =
            TimelineGenerator.builder().id("port").build();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void additionsInAnyOrderEndInOneRun(long seed) {
        List<Article> articles = new ArrayList<>(PortNews.articles(40, seed));
        Timeline whole = generator.generate(articles);
        Collections.shuffle(articles, new Random(seed));

        Timeline grown = grow(generator.live(null), articles, new Random(-seed), 30);

        assertSameEvents(grown, whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void soDoManyWhereOnlyTheNeighbourhoodIsMerged(long seed) {
        List<Article> articles = new ArrayList<>(PortNews.articles(420, seed));
        Timeline whole = generator.generate(articles);
        Collections.shuffle(articles, new Random(seed));

        LiveTimeline live = generator.live(null);
        int many = articles.size() - 30;
        live.add(articles.subList(0, many));
        Timeline grown = grow(live, articles.subList(many, articles.size()), new Random(-seed), 8);

        assertThat(many).isGreaterThan(LiveTimeline.ALWAYS_WHOLE);
        assertSameEvents(grown, whole);
    }

    @Test
    void thePreviousResultGoesOnThroughRestarts() {
        List<Article> articles = new ArrayList<>(PortNews.articles(40, 21));
        Timeline last = null;
        for (int count = 10; count <= articles.size(); count += 7) {
            last = generator
                    .update(last, articles.subList(articles.size() - count, articles.size()))
                    .timeline();
        }
        last = generator.update(last, articles).timeline();

        assertSameEvents(last, generator.generate(articles));
    }

    private static Timeline grow(LiveTimeline live, List<Article> articles, Random random, int most) {
        for (int from = 0; from < articles.size(); ) {
            int to = Math.min(articles.size(), from + 1 + random.nextInt(most));
            live.add(articles.subList(from, to));
            from = to;
        }
        Timeline timeline = live.timeline();
        assertThat(timeline).isNotNull();
        return timeline;
    }

    private static void assertSameEvents(Timeline grown, Timeline whole) {
        assertThat(contents(grown)).isEqualTo(contents(whole));
        Map<String, Event> byEvidence = new HashMap<>();
        grown.events().forEach(event -> byEvidence.put(content(event), event));
        Set<String> ids = new HashSet<>();
        for (Event event : whole.events()) {
            Event same = byEvidence.get(content(event));
            Set<String> names = new HashSet<>(same.revision().aliases());
            names.add(same.id());
            assertThat(names).contains(event.id());
            assertThat(ids.add(same.id())).isTrue();
        }
    }

    private static Map<String, Integer> contents(Timeline timeline) {
        Map<String, Integer> contents = new TreeMap<>();
        timeline.events().forEach(event -> contents.merge(content(event), 1, Integer::sum));
        return contents;
    }

    /** What an event says; importance, address and history aside. */
    private static String content(Event event) {
        StringBuilder content =
                new StringBuilder(event.date().date().edtf()).append('|').append(event.title());
        for (Source source : event.sources()) {
            content.append('|').append(source.article()).append(source.span());
        }
        return content.toString();
    }
}
