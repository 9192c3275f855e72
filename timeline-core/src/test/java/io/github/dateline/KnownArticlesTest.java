// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.article.Article;
import io.github.dateline.event.ClauseEventExtractor;
import io.github.dateline.event.EventExtractor;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.json.TimelineJsonException;
import io.github.dateline.update.PortNews;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that are given what earlier ones have read: they read less and say the same. */
class KnownArticlesTest {

    private static final String SETUP = "test";

    private final Set<String> extracted = Collections.synchronizedSet(new TreeSet<>());
    private final TimelineGenerator generator =
            TimelineGenerator.builder().id("port").extractor(this::extract).build();

    private Extraction extract(io.github.dateline.event.ResolvedArticle article) {
        extracted.add(article.article().id());
        return ClauseEventExtractor.create().extract(article);
    }

    private static KnownArticles reread(KnownArticles known) throws IOException {
        StringBuilder state = new StringBuilder();
        known.write(state, SETUP);
        return KnownArticles.read(new StringReader(state.toString()), "state", SETUP);
    }

    /** Articles of every kind of context: stated, from the lead, from a dateline, from siblings, and two of one id. */
    private static List<Article> mixed(long seed) {
        List<Article> articles = new ArrayList<>(PortNews.articles(14, seed));
        Article told = PortNews.article(3, 0);
        articles.add(Article.builder("The wardens of Dock 104 insured the tram depot yesterday, to nobody's surprise.\n"
                        + told.text())
                .id("undated")
                .title(told.title())
                .build());
        articles.add(
                Article.builder("On 6 April 2021 the coal pier at Dock 130 was painted by bakers. \uD83D\uDEA2 “Fine.”")
                        .id("lead")
                        .build());
        articles.add(Article.builder("Nothing here tells when; in April it will be better.")
                .id("nowhere")
                .build());
        articles.add(Article.builder("The opera house of Dock 140 was sold on 9 May 2021, half a \uD83D character.")
                .id("twin")
                .published(LocalDate.of(2021, 5, 10))
                .build());
        articles.add(Article.builder("The dry dock of Dock 141 was insured on 10 May 2021 by brewers.")
                .id("twin")
                .published(LocalDate.of(2021, 5, 11))
                .build());
        return articles;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySequenceOfUpdatesGivesTheSameBytesWithAndWithoutThem(long seed) throws IOException {
        List<Article> all = mixed(seed);
        Random random = new Random(seed);
        Collections.shuffle(all, random);
        KnownArticles known = new KnownArticles();
        Timeline with = null;
        Timeline without = null;
        List<Article> now = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            change(now, all, random);
            with = generator.update(with, now, known).timeline();
            without = generator.update(without, now).timeline();
            known = reread(known);

            assertThat(TimelineJson.write(with)).as("step %d", step).isEqualTo(TimelineJson.write(without));
        }
        assertThat(with).isNotNull();
        assertThat(generator.update(null, now, known).timeline()).isEqualTo(generator.generate(now));
    }

    /** Adds some articles, takes one away, changes one. */
    private static void change(List<Article> now, List<Article> all, Random random) {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Article article = all.get(random.nextInt(all.size()));
            if (!now.contains(article)) {
                now.add(article);
            }
        }
        if (random.nextInt(3) == 0) {
            now.remove(random.nextInt(now.size()));
        }
        if (random.nextInt(3) == 0 && !now.isEmpty()) {
            int at = random.nextInt(now.size());
            Article old = now.get(at);
            now.set(
                    at,
                    Article.builder(old.text() + "\nThe port was opened on 2 June 1998.")
                            .id(old.id())
                            .title(old.title())
                            .published(LocalDate.of(2021, 6, 1))
                            .build());
        }
    }

    @Test
    void onlyWhatIsNewIsRead() throws IOException {
        List<Article> articles = PortNews.articles(30, 5);
        KnownArticles known = new KnownArticles();
        Timeline first = generator
                .update(null, articles.subList(0, articles.size() - 2), known)
                .timeline();
        extracted.clear();

        generator.update(first, articles, reread(known));

        assertThat(extracted)
                .containsExactlyInAnyOrder(
                        articles.get(articles.size() - 2).id(),
                        articles.get(articles.size() - 1).id());
    }

    @Test
    void anUndatedArticleIsReadAgainWhenItsSiblingsMoveIt() throws IOException {
        Article undated = Article.builder("The wardens of Dock 104 insured the tram depot yesterday.")
                .id("undated")
                .build();
        KnownArticles known = new KnownArticles();
        Timeline alone = generator.update(null, List.of(undated), known).timeline();
        List<Article> both = List.of(undated, PortNews.article(3, 0));
        extracted.clear();

        Timeline placed = generator.update(alone, both, reread(known)).timeline();

        assertThat(extracted).contains("undated");
        assertThat(placed.articles().get(1).context().isInferred()).isTrue();
        assertThat(placed).isEqualTo(generator.update(alone, both).timeline());
    }

    @Test
    void anExtractorOfOnesOwnIsAskedAgainForWhatCannotBeKept() throws IOException {
        EventExtractor strange = article -> {
            Extraction plain = ClauseEventExtractor.create().extract(article);
            return new Extraction(plain.mentions(), plain.mentions(), plain.undated());
        };
        TimelineGenerator own = TimelineGenerator.builder().extractor(strange).build();
        List<Article> articles = PortNews.articles(5, 7);
        KnownArticles known = new KnownArticles();
        Timeline first = own.update(null, articles, known).timeline();

        KnownArticles again = reread(known);

        assertThat(again.size()).isZero();
        assertThat(own.update(first, articles, again).timeline()).isEqualTo(first);
    }

    @Test
    void originsGiveTheirArticlesBackAsTheyWereRead() throws IOException {
        List<Article> twins =
                mixed(1).stream().filter(article -> article.id().equals("twin")).toList();
        KnownArticles known = new KnownArticles();
        known.remember("a/twin.txt", "1", twins.subList(0, 1));
        known.remember("b/twin.txt", "2", twins.subList(1, 2));
        known.remember("gone.txt", "3", List.of(PortNews.article(1, 1)));
        generator.update(null, twins, known);

        KnownArticles again = reread(known);

        assertThat(again.of("a/twin.txt", "1")).contains(twins.subList(0, 1));
        assertThat(again.of("b/twin.txt", "2")).contains(twins.subList(1, 2));
        assertThat(again.of("b/twin.txt", "other")).isEmpty();
        assertThat(again.of("gone.txt", "3")).isEmpty();
    }

    @Test
    void aLiveTimelineBeginsWithThem() throws IOException {
        List<Article> articles = PortNews.articles(20, 9);
        LiveTimeline first = generator.live(null);
        Timeline before = first.add(articles.subList(0, articles.size() - 3)).timeline();
        KnownArticles known = reread(first.known());
        extracted.clear();

        Timeline after = generator
                .live(before, known)
                .add(articles.subList(articles.size() - 3, articles.size()))
                .timeline();

        assertThat(extracted).hasSize(3);
        assertThat(after).isEqualTo(first.add(articles).timeline());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                  | line 1: the state is cut short
            hello                                                               | line 1: not JSON
            []                                                                  | line 1: expected an object
            {"format":"timeline"}                                               | line 1: not the state of a timeline
            {"format":"timeline-state","version":99}                            | line 1: a state of version 99
            {"format":"timeline-state","version":1,"configuration":"other","articles":0,"origins":0} | other options
            {"format":"timeline-state","version":1,"configuration":"test","articles":1,"origins":0}  | line 2: the state is cut short
            """)
    void aUselessStateIsTold(String text, String told) {
        assertThatThrownBy(() -> KnownArticles.read(new StringReader(text), "nightly.state", SETUP))
                .isInstanceOf(TimelineJsonException.class)
                .hasMessageStartingWith("nightly.state: ")
                .hasMessageContaining(told);
    }

    @Test
    void noStateThatIsCutOrDamagedIsTakenForAWholeOne() throws IOException {
        KnownArticles known = new KnownArticles();
        List<Article> articles = PortNews.articles(4, 3);
        known.remember("file", "1", articles);
        generator.update(null, articles, known);
        StringBuilder state = new StringBuilder();
        known.write(state, SETUP);

        for (int end = 0; end < state.length() - 1; end += 37) {
            String cut = state.substring(0, end);
            assertThatThrownBy(() -> KnownArticles.read(new StringReader(cut), "state", SETUP))
                    .isInstanceOf(TimelineJsonException.class);
        }
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(state);
            damaged.setCharAt(random.nextInt(damaged.length()), "9{}[]\",x-".charAt(random.nextInt(9)));
            readOrComplain(damaged.toString(), articles);
        }
    }

    /** A damaged state may still be one; then an update takes what is in it for what it is. */
    private void readOrComplain(String state, Collection<Article> articles) throws IOException {
        try {
            KnownArticles known = KnownArticles.read(new StringReader(state), "state", SETUP);
            assertThat(generator.update(null, articles, known).timeline().articles())
                    .hasSize(articles.size());
        } catch (TimelineJsonException e) {
            assertThat(e).hasMessageStartingWith("state: line ");
        }
    }
}
