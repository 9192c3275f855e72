// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.time.CalendarUnit.Century;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Decade;
import io.github.dateline.time.CalendarUnit.HalfYear;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.CalendarUnit.Quarter;
import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.CalendarUnit.Week;
import io.github.dateline.time.CalendarUnit.Weekend;
import io.github.dateline.time.CalendarUnit.Year;
import io.github.dateline.time.TemporalValue.CalendarDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarUnitTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-11, 2025-01-11, 2025-01-11",
        "2025-W07, 2025-02-10, 2025-02-16",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2019-W01, 2018-12-31, 2019-01-06",
        "2025-W06-WE, 2025-02-08, 2025-02-09",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2025-H2, 2025-07-01, 2025-12-31",
        "2024-SP, 2024-03-01, 2024-05-31",
        "2024-WI, 2024-12-01, 2025-02-28",
        "2023-WI, 2023-12-01, 2024-02-29",
        "2019, 2019-01-01, 2019-12-31",
        "195, 1950-01-01, 1959-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "17, 1700-01-01, 1799-12-31",
        "BC0001, 0000-01-01, 0000-12-31",
        "BC0044, -0043-01-01, -0043-12-31",
        "BC0490-09, -0489-09-01, -0489-09-30",
        "BC0044-03-15, -0043-03-15, -0043-03-15",
        "BC0480-SP, -0479-03-01, -0479-05-31",
        "BC0481-WI, -0480-12-01, -0479-02-28",
        "BC047, -0478-01-01, -0469-12-31",
        "BC000, -0008-01-01, 0000-12-31",
        "BC03, -0399-01-01, -0300-12-31",
        "BC00, -0099-01-01, 0000-12-31"
    })
    void daysOfAValue(String value, LocalDate first, LocalDate last) {
        CalendarDate date = Timex.parseValue(value).orElseThrow();
        assertThat(date.days()).isEqualTo(new DayRange(first, last));
        assertThat(date.timexValue()).isEqualTo(value.replace("X", ""));
    }

    @Test
    void decadesAndCenturiesHoldTheirYears() {
        for (int year = -9998; year <= 9999; year++) {
            assertThat(Decade.of(year).days().contains(LocalDate.of(year, 6, 1)))
                    .isTrue();
            if (year >= -9899) {
                assertThat(Century.of(year).days().contains(LocalDate.of(year, 6, 1)))
                        .isTrue();
            }
        }
        assertThat(Decade.of(-489).firstDay().getYear()).isEqualTo(-498);
        assertThat(Century.of(-489).timexValue()).isEqualTo("BC04");
    }

    @Test
    void weeksAgreeWithTheirDays() {
        for (LocalDate day = LocalDate.of(-9, 1, 1); day.getYear() < 10; day = day.plusDays(1)) {
            checkWeek(day);
        }
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            checkWeek(day);
        }
    }

    private static void checkWeek(LocalDate day) {
        Week week = Week.of(day);
        assertThat(week.days().contains(day)).isTrue();
        assertThat(week.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        // The week belongs to the year of its Thursday, and is the n-th with a Thursday in it.
        LocalDate thursday = week.firstDay().plusDays(3);
        assertThat(week.weekYear()).isEqualTo(thursday.getYear());
        assertThat(week.week()).isEqualTo((thursday.getDayOfYear() + 6) / 7);
    }

    @Test
    void unitsFollowEachOtherWithoutGap() {
        RandomDates random = new RandomDates(11, 0, 3000);
        for (int i = 0; i < 3000; i++) {
            CalendarUnit unit = random.unit();
            assertThat(unit.plus(7).plus(-7)).isEqualTo(unit);
            boolean gaps = unit instanceof Weekend || unit instanceof Season;
            boolean turn =
                    unit.lastDay().getYear() == 0 && unit.plus(1).firstDay().getYear() == 0;
            if (!gaps && !turn) {
                assertThat(unit.plus(1).firstDay()).isEqualTo(unit.lastDay().plusDays(1));
            }
            assertThat(Timex.parseValue(unit.timexValue()).orElseThrow().timexValue())
                    .isEqualTo(unit.timexValue());
        }
    }

    @Test
    void partsTileTheirUnit() {
        RandomDates random = new RandomDates(12, 1000, 2000);
        for (int i = 0; i < 2000; i++) {
            CalendarUnit unit = random.unit();
            if (!(unit instanceof Day || unit instanceof Weekend)) {
                DayRange start = PartWindows.of(unit, Modifier.START);
                DayRange mid = PartWindows.of(unit, Modifier.MID);
                DayRange end = PartWindows.of(unit, Modifier.END);
                assertThat(start.earliest()).isEqualTo(unit.firstDay());
                assertThat(mid.earliest()).isEqualTo(next(start));
                assertThat(end.earliest()).isEqualTo(next(mid));
                assertThat(end.latest()).isEqualTo(unit.lastDay());
            }
        }
    }

    private static LocalDate next(DayRange range) {
        return java.util.Objects.requireNonNull(range.latest()).plusDays(1);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void impossibleUnitsAreRejected(ThrowingCallable unit, String quoted) {
        assertThatThrownBy(unit).isInstanceOf(DateTimeException.class).hasMessageContaining(quoted);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                rejected(() -> new Week(2025, 53), "53 of year 2025"),
                rejected(() -> new Week(2025, 0), "0 of year 2025"),
                rejected(() -> new Weekend(2025, 54), "54 of year 2025"),
                rejected(() -> new Week(9999, 52), "10000"),
                rejected(() -> Month.of(2025, 13), "13"),
                rejected(() -> Month.of(10000, 1), "10000"),
                rejected(() -> new Quarter(2025, 5), "5 of year 2025"),
                rejected(() -> new HalfYear(2025, 3), "3 of year 2025"),
                rejected(() -> new Season(10000, SeasonName.SUMMER, Hemisphere.NORTH), "10000"),
                rejected(() -> new Season(9999, SeasonName.WINTER, Hemisphere.NORTH), "10000"),
                rejected(() -> new Year(10000), "10000"),
                rejected(() -> new Year(-9999), "-9999"),
                rejected(() -> new Day(LocalDate.of(12000, 1, 1)), "12000"),
                rejected(() -> new Decade(1955), "1955"),
                rejected(() -> new Decade(-490), "-490"),
                rejected(() -> new Decade(Integer.MAX_VALUE), "2147483647"),
                rejected(() -> new Century(1750), "1750"),
                rejected(() -> new Century(-500), "-500"),
                rejected(() -> new Year(2025).plus(Integer.MAX_VALUE), "2147485672"),
                rejected(() -> new Decade(1950).plus(Integer.MAX_VALUE), "outside"),
                rejected(() -> new Quarter(2025, 1).plus(Integer.MIN_VALUE), "outside"),
                rejected(() -> new Week(2025, 1).plus(Integer.MAX_VALUE), "outside"),
                rejected(() -> Month.of(2025, 1).plus(Integer.MAX_VALUE), "outside"));
    }

    private static Arguments rejected(ThrowingCallable unit, String quoted) {
        return Arguments.of(unit, quoted);
    }
}
