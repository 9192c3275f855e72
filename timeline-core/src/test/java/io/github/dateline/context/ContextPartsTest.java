// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.dateline.resolve.DefaultTemporalResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that inference is made of, each alone. */
class ContextPartsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @ParameterizedTest
    @CsvSource({
        "dams, dam",
        "boss, boss",
        "virus, virus",
        "closed, clos",
        "closes, clos",
        "closing, clos",
        "close, close",
        "cities, city",
        "carried, carry",
        "bus, bus",
        "red, red",
        "king, king",
        "evacuate, evacuat",
        "evacuated, evacuat",
        "evacuates, evacuat",
    })
    void stems(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }

    @Test
    void namesWeighMoreThanWordsAndCommonWordsLeast() {
        Vocabulary vocabulary = new Vocabulary();
        int name = vocabulary.term("Orvik");
        int plain = vocabulary.term("reservoir");
        int common = vocabulary.term("government");
        vocabulary.count(new int[] {name, plain, common});
        vocabulary.close();
        assertThat(vocabulary.weight(name)).isGreaterThan(vocabulary.weight(plain));
        assertThat(vocabulary.weight(plain)).isGreaterThan(vocabulary.weight(common));
        assertThat(vocabulary.weight(common)).isPositive();
        assertThat(vocabulary.term("the")).isNegative();
        assertThat(vocabulary.term("Tuesday")).isNegative();
        assertThat(vocabulary.term("ORVIK")).isEqualTo(name);
    }

    @Test
    void whatEveryArticleHoldsTellsLittle() {
        Vocabulary vocabulary = new Vocabulary();
        int everywhere = vocabulary.term("Hallin");
        int rare = vocabulary.term("Brandt");
        for (int i = 0; i < 1000; i++) {
            vocabulary.count(i == 0 ? new int[] {everywhere, rare} : new int[] {everywhere});
        }
        vocabulary.close();
        assertThat(vocabulary.weight(everywhere)).isBetween(0.0, 0.1);
        assertThat(vocabulary.weight(rare)).isGreaterThan(4);
    }

    @Test
    void wordsOfDatesAreNoTerms() {
        Vocabulary vocabulary = new Vocabulary();
        ArticleTerms dated =
                ArticleTerms.of(DamStory.article("a", null, "The dam cracked on 17 March 2025."), vocabulary);
        ArticleTerms bare = ArticleTerms.of(DamStory.article("b", null, "The dam cracked."), vocabulary);
        assertThat(dated.all()).containsExactly(bare.all());
    }

    @Test
    void numbersAreReadWhole() {
        Vocabulary vocabulary = new Vocabulary();
        ArticleTerms.TermList terms = new ArticleTerms.TermList();
        String text = "paid 16.4 and 3,000, not 7";
        Words.read(text, 0, text.length(), vocabulary, terms);
        assertThat(terms.distinct())
                .containsExactlyInAnyOrder(vocabulary.term("paid"), vocabulary.term("16.4"), vocabulary.term("3,000"));
    }

    @Test
    void anIndexFindsWhatSharesMost() {
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> texts = new ArrayList<>();
        for (String text : List.of("Orvik dam", "Orvik reservoir", "Tromvik reservoir turbine", "Lisbon")) {
            texts.add(terms(text, vocabulary));
        }
        vocabulary.close();
        TermIndex index = new TermIndex(texts, vocabulary.size(), new Similarity(vocabulary));
        assertThat(index.best(texts.get(0), 10)).containsExactly(0, 1);
        assertThat(index.best(texts.get(0), 1)).containsExactly(0);
        assertThat(index.best(texts.get(2), 2)).containsExactly(1, 2);
        assertThat(index.best(new int[0], 2)).isEmpty();
    }

    private static int[] terms(String text, Vocabulary vocabulary) {
        ArticleTerms.TermList list = new ArticleTerms.TermList();
        Words.read(text, 0, text.length(), vocabulary, list);
        int[] distinct = list.distinct();
        vocabulary.count(distinct);
        return distinct;
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, true, -1, -1",
        "today, true, 0, 0",
        "three days ago, true, -3, -3",
        "on Monday, false, 0, 0",
        "last week, false, -7, -1",
    })
    void relativeDatesKeepTheirDistance(String words, boolean fixed, int from, int to) {
        List<RelativeDays.Relative> found = relatives("It cracked " + words + ".");
        assertThat(found).hasSize(1);
        RelativeDays.Relative relative = found.get(0);
        assertThat(relative.isFixed()).isEqualTo(fixed);
        assertThat(relative.from()[0]).isEqualTo(from);
        assertThat(relative.to()[0]).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"on 3 May", "on 3 May 2024", "in May", "last August", "on the 3rd", "in 1998", "recently"})
    void datesOfTheCalendarAreNotRelative(String words) {
        assertThat(relatives("It cracked " + words + ".")).isEmpty();
    }

    private static List<RelativeDays.Relative> relatives(String text) {
        return RelativeDays.of(
                DamStory.article("a", null, text).mentions(), DefaultTemporalResolver.create(), DAY.plusDays(100));
    }

    @Test
    void theShortestRunIsTaken() {
        double[] shares = {0.05, 0.3, 0.05, 0.1, 0.45, 0.05};
        DayInterval interval = DayInterval.of(DAY.toEpochDay(), shares, 0.5);
        assertThat(interval.earliest()).isEqualTo(DAY.plusDays(3));
        assertThat(interval.latest()).isEqualTo(DAY.plusDays(4));
        assertThat(interval.day()).isEqualTo(DAY.plusDays(4));
        assertThat(interval.nearDay()).isEqualTo(0.6, offset(1e-9));
    }

    @Test
    void anAnchorIsNamedInAFewWords() {
        assertThat(anchor(DAY, DAY, DAY, ArticleContext.From.CALLER)).isEqualTo(DAY + " (stated by the caller)");
        assertThat(anchor(DAY, DAY, DAY, ArticleContext.From.METADATA)).isEqualTo(DAY + " (stated by the page)");
        assertThat(anchor(DAY, DAY, DAY.plusDays(3), ArticleContext.From.TEXT))
                .isEqualTo(DAY + " (the day that the lead gives to its event)");
        assertThat(anchor(null, DAY, DAY.plusDays(9), ArticleContext.From.SIBLINGS))
                .isEqualTo("a day from " + DAY + " to " + DAY.plusDays(9) + " (inferred from b, c)");
    }

    private static String anchor(
            @Nullable LocalDate date, LocalDate earliest, LocalDate latest, ArticleContext.From from) {
        List<String> evidence = from == ArticleContext.From.SIBLINGS ? List.of("b", "c") : List.of();
        return new ArticleContext(date, earliest, latest, from, 0.5, "A whole sentence.", evidence)
                .anchor()
                .name();
    }

    @Test
    void aRunThatNeverHoldsEnoughIsTheWhole() {
        DayInterval interval = DayInterval.of(DAY.toEpochDay(), new double[] {0.5, 0.3}, 0.9);
        assertThat(interval.earliest()).isEqualTo(DAY);
        assertThat(interval.latest()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void evidenceMultipliesTheBelief() {
        double[] even = new double[14];
        java.util.Arrays.fill(even, 1);
        DayBelief belief = new DayBelief(DAY.toEpochDay(), even);
        double[] tuesday = {0.1, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1};
        belief.timesWeekday(tuesday, 1);
        belief.times(day -> day < DAY.toEpochDay() + 7 ? 0.01 : 1, 1);
        belief.timesDays(Map.of(DAY.toEpochDay() - 400, 5.0, DAY.toEpochDay() + 8, 2.0), 1);
        assertThat(belief.interval(0.5).day()).isEqualTo(DAY.plusDays(8));
    }

    @Test
    void theDaysOfAStoryAddUpToAllButTheTails() {
        for (int[] days : new int[][] {{0}, {0, 0, 0}, {0, 1, 2, 3}, {0, 10, 11, 400}}) {
            StoryDays story = story(days);
            double inside = 0;
            double outside = 0;
            for (long day = story.first() - 120; day <= story.last() + 120; day++) {
                if (day < story.first() || day > story.last()) {
                    outside += story.share(day);
                } else {
                    inside += story.share(day);
                }
            }
            assertThat(inside + outside).isEqualTo(1, offset(0.03));
            assertThat(outside).isLessThan(2.0 / (days.length + 1));
        }
    }

    @Test
    void aStoryOfAgesIsCutToItsBusiestStretch() {
        StoryDays story = story(0, 1_000_000, 1_000_010, 1_000_020, 2_000_000);
        assertThat(story.first()).isEqualTo(1_000_000);
        assertThat(story.last()).isEqualTo(1_000_020);
        assertThat(story.articles()).isEqualTo(3);
    }

    private static StoryDays story(int... days) {
        Vocabulary vocabulary = new Vocabulary();
        List<Sibling> siblings = new ArrayList<>();
        for (int day : days) {
            LocalDate date = LocalDate.ofEpochDay(day);
            TaggedArticle article = DamStory.article("a", date, "");
            ArticleContext context =
                    new ArticleContext(date, date, date, ArticleContext.From.CALLER, 1, "stated", List.of());
            siblings.add(new Sibling(article, context, date, ArticleTerms.of(article, vocabulary)));
        }
        return new StoryDays(siblings);
    }
}
