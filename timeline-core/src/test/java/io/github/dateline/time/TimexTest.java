// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.PartialDate;
import io.github.dateline.time.TemporalValue.Reference;
import io.github.dateline.time.TemporalValue.TimexType;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTest {

    @Test
    void valuesAreReadBack() {
        RandomDates random = new RandomDates(21, 0, 9000);
        for (int i = 0; i < 5000; i++) {
            CalendarDate date = random.date();
            CalendarDate read = Timex.parseValue(date.timexValue()).orElseThrow();
            assertThat(read.timexValue()).isEqualTo(date.timexValue());
            assertThat(read.timexType()).isEqualTo(date.timexType());
            if (date.unit().granularity() != Granularity.SEASON) {
                assertThat(read.unit()).isEqualTo(date.unit());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-11T14", "2025-02-11T14:00"})
    void anHourIsReadAsItsFirstMinute(String value) {
        assertThat(Timex.parseValue(value).orElseThrow().time()).isEqualTo(TimeOfDay.Clock.of(14, 0));
    }

    @Test
    void aTimeInUtcKeepsItsZone() {
        CalendarDate read = Timex.parseValue("2025-02-11T14:00Z").orElseThrow();
        assertThat(read.time()).isEqualTo(TimeOfDay.Clock.of(14, 0).inUtc());
        assertThat(read.timexValue()).isEqualTo("2025-02-11T14:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAST_REF",
                "PRESENT_REF",
                "FUTURE_REF",
                "P3D",
                "PXM",
                "PT2H",
                "XXXX-04",
                "XXXX-WXX-5",
                "XXXX-XX-XX",
                "2025-WXX",
                "2025-XX",
                "BCXXXX-XX-XX",
                "BC0480-08-XXTEV",
                "XXXX-SU",
                "2025-02-11TXX:XX",
                "19XX",
                "XXXX-02-29"
            })
    void valuesWithoutAPlaceAreEmpty(String value) {
        assertThat(Timex.parseValue(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-31",
                "2025-02-29",
                "2025-13",
                "2025-00",
                "2025-W54",
                "2025-W53",
                "2025-Q5",
                "2025-Q0",
                "2025-H3",
                "0000",
                "BC0000",
                "2025-2-1",
                "20250211",
                "2025-02-11T",
                "2025-02-11T25:00",
                "2025-02-11T14:60",
                "2025-02-11T14:00ZZ",
                "2025-02-11TXY",
                "2025-SX",
                "-0043",
                "Friday",
                "BC",
                "XXXX-13",
                "XXXX-02-30",
                "\u0662\u0660\u0662\u0665",
                "1-1-1",
                "5",
                "00000"
            })
    void malformedAndImpossibleValuesAreQuoted(String value) {
        assertThatThrownBy(() -> Timex.parseValue(value))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("\"" + value + "\"");
    }

    @Test
    void longValuesAreCut() {
        String value = "2".repeat(100_000);
        assertThatThrownBy(() -> Timex.parseValue(value))
                .isInstanceOf(DateTimeException.class)
                .message()
                .hasSizeLessThan(100);
    }

    @Test
    void typeAndModifierDecideTheValue() {
        assertThat(Timex.read(new Timex3(TimexType.DATE, "PAST_REF", null))).isEqualTo(Reference.PAST_REF);
        assertThat(Timex.read(new Timex3(TimexType.DATE, "XXXX-04", Modifier.END)))
                .isEqualTo(new PartialDate("XXXX-04", TimexType.DATE, Modifier.END));
        assertThat(Timex.read(new Timex3(TimexType.SET, "XXXX-WXX-1", null)).timexType())
                .isEqualTo(TimexType.SET);
        assertThat(Timex.read(new Timex3(TimexType.DURATION, "P3M", Modifier.APPROX))
                        .modifier())
                .isEqualTo(Modifier.APPROX);
        assertThat(Timex.read(new Timex3(TimexType.DATE, "2025-02", Modifier.START))
                        .days())
                .isEqualTo(DateNotation.parse("2025-02.START").days());
    }

    @Test
    void partialDatesThatNoYearHasAreRejected() {
        assertThatThrownBy(() -> new PartialDate("XXXX-04-31", TimexType.DATE, null))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("XXXX-04-31");
        assertThat(new PartialDate("XXXX-WXX-5", TimexType.DATE, null).days()).isNull();
    }
}
