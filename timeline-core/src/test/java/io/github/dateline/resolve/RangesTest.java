// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static io.github.dateline.resolve.Words.bare;
import static io.github.dateline.resolve.Words.day;
import static io.github.dateline.resolve.Words.mod;
import static io.github.dateline.resolve.Words.month;
import static io.github.dateline.resolve.Words.monthDay;
import static io.github.dateline.resolve.Words.numbered;
import static io.github.dateline.resolve.Words.period;
import static io.github.dateline.resolve.Words.text;
import static io.github.dateline.resolve.Words.weekday;
import static io.github.dateline.resolve.Words.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TimelineDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RangesTest {

    @ParameterizedTest(name = "{0} on {1}: {5}")
    @MethodSource("ranges")
    void joins(
            String words,
            String day,
            TemporalSignal before,
            TemporalExpression first,
            TemporalExpression second,
            String expected) {
        List<Resolution> found =
                text().range(before, first, TemporalSignal.TO, second).on(day);
        TimelineDate range = found.get(0).range();
        assertThat(range).isNotNull();
        assertThat(found.get(1).range()).isEqualTo(range);
        assertThat(Words.show(range)).isEqualTo(expected);
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                row(
                        "between 3 and 5 March 2025",
                        "2025-02-12",
                        TemporalSignal.BETWEEN,
                        bare(numbered(3)),
                        day("2025-03-05"),
                        "2025-03-03..2025-03-05 within"),
                row(
                        "from 3 to 5 March 2025",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        bare(numbered(3)),
                        day("2025-03-05"),
                        "2025-03-03..2025-03-05 span"),
                row(
                        "May 6 to 9",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(monthDay(Month.MAY, 6)),
                        bare(numbered(9)),
                        "2025-05-06..2025-05-09 span"),
                row(
                        "17-19 September 2023",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(numbered(17)),
                        day("2023-09-19"),
                        "2023-09-17..2023-09-19 span"),
                row(
                        "30 to 2 October 2023",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(numbered(30)),
                        day("2023-10-02"),
                        "2023-09-30..2023-10-02 span"),
                row(
                        "October 30 to 2",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(monthDay(Month.OCTOBER, 30)),
                        bare(numbered(2)),
                        "2024-10-30..2024-11-02 span"),
                row(
                        "June 28 - July 2, 2023",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(monthDay(Month.JUNE, 28)),
                        day("2023-07-02"),
                        "2023-06-28..2023-07-02 span"),
                row(
                        "from January to March 2024",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        bare(month(Month.JANUARY)),
                        month(2024, 3),
                        "2024-01-01..2024-03-31 span"),
                row(
                        "December 29 to January 3",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        bare(monthDay(Month.DECEMBER, 29)),
                        bare(monthDay(Month.JANUARY, 3)),
                        "2024-12-29..2025-01-03 span"),
                row(
                        "December 29 to January 3",
                        "2025-11-12",
                        TemporalSignal.NONE,
                        bare(monthDay(Month.DECEMBER, 29)),
                        bare(monthDay(Month.JANUARY, 3)),
                        "2025-12-29..2026-01-03 span"),
                row(
                        "November to January 2020",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        bare(month(Month.NOVEMBER)),
                        month(2020, 1),
                        "2019-11-01..2020-01-31 span"),
                row(
                        "November 2023 to March",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        month(2023, 11),
                        bare(month(Month.MARCH)),
                        "2023-11-01..2024-03-31 span"),
                row(
                        "1914-18",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        year(1914),
                        new ShortYear(18),
                        "1914-01-01..1918-12-31 span"),
                row(
                        "1898-02",
                        "2025-02-12",
                        TemporalSignal.NONE,
                        year(1898),
                        new ShortYear(2),
                        "1898-01-01..1902-12-31 span"),
                row(
                        "between 2010 and 2015",
                        "2025-02-12",
                        TemporalSignal.BETWEEN,
                        year(2010),
                        year(2015),
                        "2010-01-01..2015-12-31 within"),
                row(
                        "April 2019 to June 2020",
                        "2025-02-12",
                        TemporalSignal.BETWEEN,
                        month(2019, 4),
                        month(2020, 6),
                        "2019-04-01..2020-06-30 within"),
                row(
                        "the end of May to mid-September 2024",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        mod(Modifier.END, bare(month(Month.MAY))),
                        mod(Modifier.MID, month(2024, 9)),
                        "2024-05-21..2024-09-20 span"),
                row(
                        "Thursday to Sunday",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        bare(weekday(DayOfWeek.THURSDAY)),
                        bare(weekday(DayOfWeek.SUNDAY)),
                        "2025-02-06..2025-02-09 span"),
                row(
                        "Monday to today",
                        "2025-02-12",
                        TemporalSignal.FROM,
                        bare(weekday(DayOfWeek.MONDAY)),
                        period(Granularity.DAY, 0),
                        "2025-02-10..2025-02-12 span"));
    }

    @Test
    void aRangeAheadBeginsWithItsFirstDay() {
        List<Resolution> found = text().direction(Direction.FUTURE)
                .range(
                        TemporalSignal.FROM,
                        bare(weekday(DayOfWeek.MONDAY)),
                        TemporalSignal.TO,
                        bare(weekday(DayOfWeek.FRIDAY)))
                .on("2025-02-12");
        assertThat(Words.show(found.get(0).range())).isEqualTo("2025-02-17..2025-02-21 span");
    }

    @Test
    void theVerbTurnsAPairWithoutYear() {
        List<Resolution> found = text().direction(Direction.PAST)
                .range(TemporalSignal.FROM, bare(month(Month.MARCH)), TemporalSignal.TO, bare(month(Month.MAY)))
                .on("2025-02-12");
        assertThat(Words.show(found.get(0).range())).isEqualTo("2024-03-01..2024-05-31 span");
    }

    @Test
    void endsKeepTheirOwnDays() {
        List<Resolution> found = text().range(
                        TemporalSignal.FROM, day("2025-03-03"), TemporalSignal.TO, day("2025-03-05"))
                .on("2025-02-12");
        assertThat(found)
                .extracting(Words::show)
                .containsExactly("2025-03-03 2025-03-03..2025-03-03 on", "2025-03-05 2025-03-05..2025-03-05 on");
    }

    @Test
    void aPairTheWrongWayRoundMakesNoRange() {
        assertThat(text().range(TemporalSignal.FROM, year(2015), TemporalSignal.TO, year(2010))
                        .on("2025-02-12"))
                .allSatisfy(end -> assertThat(end.range()).isNull());
    }

    private static Arguments row(
            String words,
            String day,
            TemporalSignal before,
            TemporalExpression first,
            TemporalExpression second,
            String expected) {
        return Arguments.of(words, day, before, first, second, expected);
    }
}
