// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolutionRulesTest {

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(ResolutionRule.values()).map(ResolutionRule::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsReached() {
        List<TemporalResolver> resolvers = List.of(
                DefaultTemporalResolver.create(),
                DefaultTemporalResolver.builder()
                        .domain(Domain.NEWS)
                        .fiscalYearStart(Month.JULY)
                        .build(),
                DefaultTemporalResolver.builder()
                        .domain(Domain.NARRATIVE)
                        .dayOrder(DayOrder.DAY_FIRST)
                        .build());
        Set<String> reached = new HashSet<>();
        reached.add(Words.text(Words.that(Granularity.QUARTER, 0))
                .lastOn("2025-02-12")
                .rule());
        for (long seed = 0; seed < 250; seed++) {
            RandomExpressions random = new RandomExpressions(seed);
            List<TemporalMention> mentions = random.text(seed % 2 == 0 ? 100 : 8);
            LocalDate day = random.plainDay();
            for (Anchor anchor : List.of(
                    Anchor.of(day),
                    Anchor.unknown(),
                    new Anchor(day, new DayRange(day.minusDays(3), day.plusDays(3)), "a week"),
                    new Anchor(day, new DayRange(day.minusDays(200), day.plusDays(200)), "a year"))) {
                resolvers.forEach(
                        resolver -> resolver.resolve(mentions, anchor).forEach(found -> reached.add(found.rule())));
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ResolutionRule.values())
                        .map(ResolutionRule::id)
                        .toList());
    }
}
