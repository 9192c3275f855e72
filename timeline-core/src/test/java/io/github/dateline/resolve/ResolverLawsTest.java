// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.DayRange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text and every anchor. */
class ResolverLawsTest {

    private static final int SIZE = 200;

    private final DefaultTemporalResolver resolver = DefaultTemporalResolver.create();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyMentionGetsOneConsistentAnswer(long seed) {
        RandomExpressions random = new RandomExpressions(seed);
        List<TemporalMention> mentions = random.text(SIZE);
        for (Anchor anchor : List.of(Anchor.of(random.day()), Anchor.unknown(), interval(random))) {
            List<Resolution> found = resolver.resolve(mentions, anchor);
            assertThat(found).extracting(Resolution::mention).isEqualTo(mentions);
            for (Resolution one : found) {
                assertThat(one.trace())
                        .contains("words → " + one.value().timexValue())
                        .doesNotContain("{}");
                if (one.anchor() == AnchorKind.MISSING) {
                    assertThat(one.isPlaced()).as(one.trace()).isFalse();
                }
                if (one.date() != null) {
                    ordered(one);
                }
                for (Resolution.Alternative other : one.alternatives()) {
                    assertThat(other.value()).as(one.trace()).isNotEqualTo(one.value());
                }
            }
        }
    }

    private static void ordered(Resolution one) {
        try {
            DayRange days = one.date().days();
            if (days.isClosed()) {
                assertThat(days.latest()).as(one.trace()).isAfterOrEqualTo(days.earliest());
            }
        } catch (DateTimeException beyond) {
            throw new AssertionError(one.trace() + " has no days", beyond);
        }
    }

    private static Anchor interval(RandomExpressions random) {
        LocalDate day = random.plainDay();
        return new Anchor(day, new DayRange(day.minusDays(2), day.plusDays(9)), "some day");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resolvingIsAFunctionOfMentionsAndAnchor(long seed) {
        RandomExpressions random = new RandomExpressions(seed);
        List<TemporalMention> mentions = random.text(SIZE);
        Anchor anchor = Anchor.of(random.day());
        List<Resolution> first = resolver.resolve(mentions, anchor);
        resolver.resolve(random.text(SIZE), Anchor.of(random.day()));
        assertThat(resolver.resolve(new ArrayList<>(mentions), anchor)).isEqualTo(first);
        assertThat(DefaultTemporalResolver.create().resolve(mentions, anchor)).isEqualTo(first);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatFollowsDoesNotChangeWhatCameBeforeInNews(long seed) {
        RandomExpressions random = new RandomExpressions(seed);
        List<TemporalMention> mentions = random.text(SIZE);
        Anchor anchor = Anchor.of(random.plainDay());
        DefaultTemporalResolver news = DefaultTemporalResolver.builder()
                .domain(Domain.NEWS)
                .dayOrder(DayOrder.DAY_FIRST)
                .build();
        int cut = SIZE / 2;
        while (mentions.get(cut).range() == io.github.dateline.tag.RangeRole.SECOND) {
            cut++;
        }
        assertThat(news.resolve(mentions.subList(0, cut), anchor))
                .isEqualTo(news.resolve(mentions, anchor).subList(0, cut));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anIntervalOfOneDayIsThatDay(long seed) {
        RandomExpressions random = new RandomExpressions(seed);
        List<TemporalMention> mentions = random.text(SIZE);
        LocalDate day = random.day();
        assertThat(resolver.resolve(mentions, new Anchor(null, DayRange.of(day), day.toString())))
                .isEqualTo(resolver.resolve(mentions, Anchor.of(day)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsFirmForAnIntervalHoldsForEachOfItsDays(long seed) {
        RandomExpressions random = new RandomExpressions(seed);
        List<TemporalMention> mentions = new RandomExpressions(seed + 1000).text(40);
        LocalDate day = random.plainDay();
        Anchor wide = new Anchor(day, new DayRange(day, day.plusDays(6)), "a week");
        DefaultTemporalResolver news =
                DefaultTemporalResolver.builder().domain(Domain.NEWS).build();
        List<Resolution> found = news.resolve(mentions, wide);
        for (int i = 0; i < found.size(); i++) {
            Resolution one = found.get(i);
            if (one.date() != null && one.trace().contains("the same for every day from")) {
                for (int days = 0; days <= 6; days++) {
                    Resolution there = news.resolve(mentions, Anchor.of(day.plusDays(days)))
                            .get(i);
                    assertThat(there.value().timexValue())
                            .as(one.trace())
                            .isEqualTo(one.value().timexValue());
                }
            }
        }
    }

    @Test
    void theRandomTextsHoldEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        seeds().forEach(seed -> new RandomExpressions(seed)
                .text(SIZE)
                .forEach(mention -> kinds.add(mention.expression().getClass())));
        assertThat(kinds).containsExactlyInAnyOrder(TemporalExpression.class.getPermittedSubclasses());
    }

    @Test
    void manyMentionsTakeLinearTime() {
        List<TemporalMention> many = new RandomExpressions(7).text(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> resolver.resolve(many, Anchor.of(LocalDate.of(2025, 2, 12))));
    }
}
