// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.testing.CorpusReader;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TemporalValue.PartialDate;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TemporalValue.Reference;
import io.github.dateline.time.TemporalValue.TimexType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineDateTest {

    @TestFactory
    Stream<DynamicTest> corpus() {
        return CorpusReader.tests(CorpusReader.readAll("corpus/time"), each -> {
            TimelineDate date = DateNotation.parse(each.phrasing());
            assertThat(String.join(
                            "; ",
                            date.edtf(),
                            date.earliest() + ".." + date.latest(),
                            date.precision().jsonName(),
                            date.relation().jsonName(),
                            date.approximate() ? "~" : "-",
                            date.display()))
                    .isEqualTo(each.expected());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-02-11; February 11, 2025",
                "2025-02-11T14:00; February 11, 2025, 2:00 p.m.",
                "2025-02-11T00:05; February 11, 2025, 12:05 a.m.",
                "2025-02-11T12:30; February 11, 2025, 12:30 p.m.",
                "2025-02-11TMO; morning of February 11, 2025",
                "2024-FA; fall 2024",
                "2025-W06-WE; weekend of February 8–9, 2025",
                "2025-03-03/2025-03-05; between March 3 and 5, 2025",
                "span 2025-03-30/2025-04-02; March 30 to April 2, 2025",
                "2024-12-29/2025-01-03; between December 29, 2024, and January 3, 2025",
                "span 2025-02-11T09:00/2025-02-11T14:30; February 11, 2025, 9:00 a.m. to 2:30 p.m.",
                "before 2025-01-10; before January 10, 2025",
                "by 2025-02-11T14:00; by 2:00 p.m. on February 11, 2025",
                "BC0490-09-12; September 12, 490 BC",
                "2025.START[2025-01-01..2025-02-12]; 2025, by February 12",
                "2025-02.START; early February 2025"
            })
    void americanWords(String notation, String words) {
        assertThat(DateNotation.parse(notation).display(EnglishStyle.MONTH_DAY)).isEqualTo(words);
    }

    /** Wider windows first, then the time of day; what only has an end comes after the events of that day. */
    @Test
    void timelineOrder() {
        List<String> order = List.of(
                "BC04",
                "BC0499",
                "BC0490",
                "BC0490-09-12",
                "BC0001",
                "0079",
                "17",
                "since 1950-01-01",
                "195",
                "195.START",
                "1950",
                "1950-Q1",
                "1950-01-01",
                "since 2024-08",
                "2024-08",
                "2024-08.START",
                "2024-08-01",
                "2024-08-03",
                "2024-08-03TMO",
                "2024-08-03T08:00",
                "2024-08-03TAF",
                "2024-08-03T14:00",
                "2024-08-03T14:00:05",
                "2024-08-03TEV",
                "2024-08-03TNI",
                "before 2024-08-04",
                "by 2024-08-03",
                "../2024-08-03",
                "2024-08-04");
        List<TimelineDate> dates =
                new ArrayList<>(order.stream().map(DateNotation::parse).toList());
        Collections.shuffle(dates, new Random(5));
        Collections.sort(dates);
        assertThat(dates).isEqualTo(order.stream().map(DateNotation::parse).toList());
    }

    @Test
    void whatReadsAlikeIsEqual() {
        CalendarDate may = DateNotation.date("2023-05");
        CalendarDate june = DateNotation.date("2024-06");
        assertThat(TimelineDate.of(new Interval(may, june), Relation.SINCE))
                .isEqualTo(TimelineDate.of(may, Relation.SINCE));
        assertThat(TimelineDate.of(new Interval(may, june), Relation.AFTER))
                .isEqualTo(TimelineDate.of(june, Relation.AFTER));
        LocalDate day = LocalDate.of(2025, 2, 11);
        CalendarUnit unit = new CalendarUnit.Day(day);
        assertThat(TimelineDate.of(new CalendarDate(unit, null, null, DayRange.of(day)), Relation.ON))
                .isEqualTo(TimelineDate.of(CalendarDate.of(unit)));
        TimeOfDay hour = new TimeOfDay.Clock(14, 0, 0, Granularity.HOUR);
        assertThat(TimelineDate.of(new CalendarDate(unit, hour, null, null)))
                .isEqualTo(DateNotation.parse("2025-02-11T14:00"));
    }

    @ParameterizedTest
    @MethodSource("placeless")
    void valuesWithoutAPlaceAreRejected(TemporalValue value) {
        assertThatThrownBy(() -> TimelineDate.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value.timexValue());
    }

    static Stream<TemporalValue> placeless() {
        return Stream.of(
                new Amount("P3D", null, null),
                new Recurrence("XXXX-WXX-1", "EVERY", null),
                new PartialDate("XXXX-04", TimexType.DATE, null),
                Reference.PAST_REF,
                Reference.PRESENT_REF,
                Reference.FUTURE_REF);
    }

    @Test
    void openEndsThatTheRelationNeedsAreRejected() {
        CalendarDate may = DateNotation.date("2023-05");
        Interval until = new Interval(null, may);
        Interval from = new Interval(may, null);
        assertThatThrownBy(() -> TimelineDate.of(until, Relation.SINCE)).hasMessageContaining("../2023-05");
        assertThatThrownBy(() -> TimelineDate.of(until, Relation.BEFORE)).hasMessageContaining("../2023-05");
        assertThatThrownBy(() -> TimelineDate.of(from, Relation.BY)).hasMessageContaining("2023-05/..");
        assertThatThrownBy(() -> TimelineDate.of(from, Relation.AFTER)).hasMessageContaining("2023-05/..");
        assertThatThrownBy(() -> new Interval(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDate(may.unit(), null, null, new DayRange(null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysThatDoNotExistAreRejected() {
        CalendarDate last = DateNotation.date("9999");
        CalendarDate first = DateNotation.date("BC9999");
        assertThatThrownBy(() -> TimelineDate.of(last, Relation.AFTER))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("10000");
        assertThatThrownBy(() -> TimelineDate.of(first, Relation.BEFORE))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("-9999");
        assertThatThrownBy(() -> new Interval(last, first))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("9999-01-01");
        assertThatThrownBy(() -> new TimeOfDay.Clock(24, 1, 0, Granularity.MINUTE))
                .hasMessageContaining("24:1");
    }

    @Test
    void contradictingFieldsAreQuoted() {
        DateFields good = DateFields.of(DateNotation.parse("2025-02.START"));
        DateFields bad = new DateFields(
                "2025-02-01~/2025-02-11~",
                good.timex3(),
                null,
                null,
                good.earliest(),
                good.latest(),
                good.precision(),
                good.relation(),
                good.approximate(),
                good.uncertain());
        assertThat(good.toDate()).isEqualTo(DateNotation.parse("2025-02.START"));
        assertThatThrownBy(bad::toDate)
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2025-02-01~/2025-02-11~");
    }

    @Test
    void endsAreKeptOnlyWhereEdtfLosesThem() {
        assertThat(DateFields.of(DateNotation.parse("2025-03-03/2025-03-05")).from())
                .isNull();
        assertThat(DateFields.of(DateNotation.parse("195/197")).from())
                .isEqualTo(new Timex3(TimexType.DATE, "195", null));
    }
}
