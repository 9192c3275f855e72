// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static io.github.dateline.resolve.Words.bare;
import static io.github.dateline.resolve.Words.month;
import static io.github.dateline.resolve.Words.period;
import static io.github.dateline.resolve.Words.pick;
import static io.github.dateline.resolve.Words.quarter;
import static io.github.dateline.resolve.Words.season;
import static io.github.dateline.resolve.Words.text;
import static io.github.dateline.resolve.Words.weekday;
import static io.github.dateline.resolve.Words.within;
import static io.github.dateline.resolve.Words.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.tag.Holidays;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.SeasonName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static String resolve(DefaultTemporalResolver.Builder options, TemporalExpression expression, String day) {
        return Words.show(text(expression)
                .by(options.build(), Anchor.of(LocalDate.parse(day)))
                .get(0));
    }

    @Test
    void seasonsOfTheSouth() {
        var south = DefaultTemporalResolver.builder().hemisphere(Hemisphere.SOUTH);
        assertThat(resolve(south, within(season(SeasonName.WINTER), year(2024)), "2025-02-12"))
                .isEqualTo("2024-WI 2024-06-01..2024-08-31 on");
        assertThat(resolve(south, pick(Pick.THIS, season(SeasonName.SUMMER)), "2025-02-12"))
                .isEqualTo("2024-SU 2024-12-01..2025-02-28 on");
    }

    @Test
    void weeksFromSunday() {
        var sunday = DefaultTemporalResolver.builder().weekStart(DayOfWeek.SUNDAY);
        assertThat(resolve(sunday, period(Granularity.WEEK, 0), "2025-02-16"))
                .isEqualTo("2025-W08 2025-02-16..2025-02-22 within");
        assertThat(resolve(sunday, period(Granularity.WEEK, -1), "2025-02-12"))
                .isEqualTo("2025-W06 2025-02-02..2025-02-08 within");
        assertThat(resolve(sunday, pick(Pick.NEXT, weekday(DayOfWeek.MONDAY)), "2025-02-16"))
                .isEqualTo("2025-02-24 2025-02-24..2025-02-24 on");
    }

    @Test
    void fiscalYearsFromOctober() {
        var october = DefaultTemporalResolver.builder().fiscalYearStart(Month.OCTOBER);
        assertThat(resolve(october, new Fiscal(year(2024)), "2025-02-12"))
                .isEqualTo("2024 2023-10-01..2024-09-30 within");
        assertThat(resolve(october, new Fiscal(bare(quarter(2))), "2025-02-12"))
                .isEqualTo("2025-Q2 2025-01-01..2025-03-31 within");
        assertThat(resolve(october, new Fiscal(period(Granularity.YEAR, 0)), "2024-11-12"))
                .isEqualTo("2025 2024-10-01..2025-09-30 within");
    }

    @Test
    void holidaysOfTheCaller() {
        Holidays own =
                (id, year) -> id.equals("founding day") ? Optional.of(LocalDate.of(year, 9, 3)) : Optional.empty();
        var options = DefaultTemporalResolver.builder().holidays(own);
        assertThat(resolve(options, within(Words.holiday("founding day"), year(2020)), "2025-02-12"))
                .isEqualTo("2020-09-03 2020-09-03..2020-09-03 on");
        assertThat(resolve(options, bare(Words.holiday("another day")), "2025-02-12"))
                .isEqualTo("XXXX-XX-XX");
    }

    @Test
    void aPolicyCanBeReplaced() {
        OccurrencePolicy alwaysThisYear = (what, picked, day, direction) -> what instanceof Recurring.MonthOfYear named
                ? List.of(new Choice(
                        CalendarUnit.Month.of(day.getYear(), named.month().getValue()), 1, "own", "because"))
                : List.of();
        var options = DefaultTemporalResolver.builder().policy(RecurringFamily.MONTH, alwaysThisYear);
        assertThat(resolve(options, bare(month(Month.DECEMBER)), "2025-02-12"))
                .isEqualTo("2025-12 2025-12-01..2025-12-31 on");
        assertThat(resolve(options, bare(weekday(DayOfWeek.FRIDAY)), "2025-02-12"))
                .startsWith("2025-02-07");
    }

    @Test
    void alternativesStayAlive() {
        Resolution nextFriday = text(pick(Pick.NEXT, weekday(DayOfWeek.FRIDAY))).lastOn("2025-02-12");
        assertThat(nextFriday.alternatives())
                .extracting(other -> other.value().timexValue())
                .containsExactly("2025-02-14");
        Resolution lastMonday = text(pick(Pick.LAST, weekday(DayOfWeek.MONDAY))).lastOn("2025-02-12");
        assertThat(lastMonday.alternatives())
                .extracting(other -> other.value().timexValue())
                .containsExactly("2025-02-03");
        Resolution lastSummer = text(pick(Pick.LAST, season(SeasonName.SUMMER))).lastOn("2025-11-12");
        assertThat(lastSummer.alternatives())
                .extracting(other -> other.value().timexValue())
                .containsExactly("2025-SU");
        Resolution nextAugust = text(pick(Pick.NEXT, month(Month.AUGUST))).lastOn("2025-02-12");
        assertThat(nextAugust.alternatives())
                .extracting(other -> other.value().timexValue())
                .containsExactly("2026-08");
        Resolution lastAugust = text(pick(Pick.LAST, month(Month.AUGUST))).lastOn("2025-11-12");
        assertThat(lastAugust.alternatives())
                .singleElement()
                .satisfies(other -> assertThat(other.confidence()).isLessThan(lastAugust.confidence()));
    }
}
