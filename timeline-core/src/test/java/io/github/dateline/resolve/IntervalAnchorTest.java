// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static io.github.dateline.resolve.Words.bare;
import static io.github.dateline.resolve.Words.month;
import static io.github.dateline.resolve.Words.period;
import static io.github.dateline.resolve.Words.pick;
import static io.github.dateline.resolve.Words.soFar;
import static io.github.dateline.resolve.Words.text;
import static io.github.dateline.resolve.Words.weekday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.resolve.Words.Text;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

/** An article of which only an interval is known, as one whose date was inferred from others. */
class IntervalAnchorTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);
    private static final Anchor DAYS = new Anchor(
            DAY, new DayRange(DAY, DAY.plusDays(3)), "17 March 2025, the context of this article, inferred from b");

    private static Resolution resolve(TemporalExpression expression, Anchor anchor) {
        return new Text()
                .words("the words")
                .say(expression)
                .by(DefaultTemporalResolver.create(), anchor)
                .get(0);
    }

    @Test
    void whatAgreesAtBothEndsIsFirm() {
        Resolution found = text().words("last August")
                .say(pick(Pick.LAST, month(Month.AUGUST)))
                .by(DefaultTemporalResolver.create(), DAYS)
                .get(0);
        assertThat(Words.show(found)).isEqualTo("2024-08 2024-08-01..2024-08-31 on");
        assertThat(found.trace())
                .isEqualTo(
                        "last August → 2024-08: most recent one before 17 March 2025, the context of this article, inferred from b;"
                                + " the same for every day from 2025-03-17 to 2025-03-20");
        assertThat(found.confidence()).isGreaterThan(0.8);
    }

    @Test
    void aCutUnitKeepsItsUnit() {
        Resolution found = resolve(soFar(period(Granularity.YEAR, 0)), DAYS);
        assertThat(Words.show(found)).isEqualTo("2025 START 2025-01-01..2025-03-17 within");
    }

    @Test
    void daysAreWidened() {
        Resolution found = resolve(period(Granularity.DAY, -1), DAYS);
        assertThat(Words.show(found)).isEqualTo("2025-03-16 APPROX 2025-03-16..2025-03-19 within");
        assertThat(found.date().approximate()).isTrue();
        assertThat(found.confidence()).isLessThan(0.6);
        assertThat(found.rule()).isEqualTo(ResolutionRule.INTERVAL_WIDENED.id());
        assertThat(found.trace()).contains("widened to 2025-03-16 to 2025-03-19");
    }

    @Test
    void whatIsTooWideStaysOpen() {
        Anchor quarter = new Anchor(DAY, new DayRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)), "winter");
        Resolution found = resolve(bare(weekday(DayOfWeek.FRIDAY)), quarter);
        assertThat(found.isPlaced()).isFalse();
        assertThat(found.value().timexValue()).isEqualTo("XXXX-WXX-5");
        assertThat(found.anchor()).isEqualTo(AnchorKind.MISSING);
        assertThat(found.trace()).contains("differs among the days from 2025-01-01 to 2025-03-31");
        assertThat(Words.show(resolve(period(Granularity.YEAR, -1), quarter)))
                .isEqualTo("2024 2024-01-01..2024-12-31 on");
    }

    @Test
    void aPlacedAmountIsWidened() {
        Resolution found = resolve(Words.amount(3, Granularity.MONTH, Placement.PAST), DAYS);
        assertThat(Words.show(found)).isEqualTo("P3M APPROX 2024-12-17..2025-03-20 within");
    }

    @Test
    void anIntervalWithoutWorkingDayGivesWhatAgrees() {
        Anchor year =
                new Anchor(null, new DayRange(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)), "spring 2025");
        assertThat(Words.show(resolve(period(Granularity.YEAR, -1), year))).isEqualTo("2024 2024-01-01..2024-12-31 on");
        assertThat(resolve(period(Granularity.DAY, -1), year).isPlaced()).isFalse();
    }

    @Test
    void anOpenIntervalWithoutDayIsNoAnchor() {
        Anchor open = new Anchor(null, new DayRange(LocalDate.of(2025, 1, 1), null), "January 2025 or later");
        assertThat(resolve(period(Granularity.YEAR, -1), open).isPlaced()).isFalse();
        assertThat(resolve(month(2024, 5), open).isPlaced()).isTrue();
    }
}
