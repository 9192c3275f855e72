// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.time.Edtf.NoEnd;
import io.github.dateline.time.Edtf.Qualifier;
import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1985-04-12, 1985-04-12, 1985-04-12",
                "1985-04, 1985-04-01, 1985-04-30",
                "1985, 1985-01-01, 1985-12-31",
                "0000, 0000-01-01, 0000-12-31",
                "-0043, -0043-01-01, -0043-12-31",
                "-0043-03-15, -0043-03-15, -0043-03-15",
                "-9999, -9999-01-01, -9999-12-31",
                "Y170002, +170002-01-01, +170002-12-31",
                "Y-17000, -17000-01-01, -17000-12-31",
                "201X, 2010-01-01, 2019-12-31",
                "20XX, 2000-01-01, 2099-12-31",
                "00XX, 0000-01-01, 0099-12-31",
                "-04XX, -0499-01-01, -0400-12-31",
                "-048X, -0489-01-01, -0480-12-31",
                "2004-XX, 2004-01-01, 2004-12-31",
                "1985-02-XX, 1985-02-01, 1985-02-28",
                "1985-XX-XX, 1985-01-01, 1985-12-31",
                "1984?, 1984-01-01, 1984-12-31",
                "2004-06~, 2004-06-01, 2004-06-30",
                "2004-06-11%, 2004-06-11, 2004-06-11",
                "201X?, 2010-01-01, 2019-12-31",
                "2001-21, 2001-03-01, 2001-05-31",
                "2001-24, 2001-12-01, 2002-02-28",
                "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
                "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
                "1985-04-12T24:00:00-04, 1985-04-12, 1985-04-12",
                "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
                "1964/2008, 1964-01-01, 2008-12-31",
                "2004-06/2006-08, 2004-06-01, 2006-08-31",
                "2004-02-01/2005, 2004-02-01, 2005-12-31",
                "-0498/-0489, -0498-01-01, -0489-12-31",
                "1985-04-12/.., 1985-04-12, -",
                "1985-04/, 1985-04-01, -",
                "../1985, -, 1985-12-31",
                "/1985-04-12, -, 1985-04-12",
                "1984~/2004-06%, 1984-01-01, 2004-06-30"
            })
    void stringsOfLevelZeroAndOne(String text, String earliest, String latest) {
        Edtf edtf = Edtf.parse(text);
        DayRange days = edtf.days();
        assertThat(String.valueOf(days.earliest())).isEqualTo(String.valueOf(earliest));
        assertThat(String.valueOf(days.latest())).isEqualTo(String.valueOf(latest));
        assertThat(edtf.text()).isEqualTo(text);
    }

    @Test
    void openAndUnknownEndsDiffer() {
        Edtf.Year year = new Edtf.Year(1985, 0, Qualifier.NONE);
        assertThat(Edtf.parse("1985/..")).isEqualTo(new Edtf.Interval(year, NoEnd.OPEN));
        assertThat(Edtf.parse("1985/")).isEqualTo(new Edtf.Interval(year, NoEnd.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "19, 2",
        "198, 3",
        "19850, 4",
        "1XXX, 4",
        "XXXX, 4",
        "-0000, 0",
        "1985-13, 5",
        "1985-00, 0",
        "1985-20, 5",
        "1985-25, 5",
        "1985-4, 5",
        "1985-04-1, 8",
        "1985-02-30, 0",
        "1985-02-29, 0",
        "1985-X1, 5",
        "1985-XX-01, 0",
        "1985-04-12T, 11",
        "1985-04-12T23:20, 11",
        "1985-XX-XXT23:20:30, 0",
        "Y1985, 1",
        "Y, 1",
        "Y012345, 1",
        "Y1700000000, 1",
        "Y17E7, 1",
        "1985?~, 5",
        "2001-21~, 7",
        "?1985, 0",
        "1985-04-?12, 8",
        "1985/1984, 0",
        "2004-XX/2005, 0",
        "2001-21/2002, 0",
        "1985-04-12T23:20:30Z/1986, 19",
        "../.., 0",
        "/, 0",
        "1985/1986/1987, 9",
        "[1985..1986], 0",
        "1985-W05, 5",
        "'1985 ', 4",
        "' 1985', 0",
        "\u0661\u0669\u0668\u0665, 0"
    })
    void otherStringsAreQuotedWithTheIndex(String text, int index) {
        assertThatThrownBy(() -> Edtf.parse(text == null ? "" : text))
                .isInstanceOfSatisfying(DateTimeParseException.class, e -> {
                    assertThat(e.getMessage()).contains("\"" + text + "\"", "index " + index);
                    assertThat(e.getErrorIndex()).isEqualTo(index);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "X", "-", "/", "Y", ".", "1985-"})
    void longStringsAreCut(String repeated) {
        String text = repeated.repeat(100_000);
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(DateTimeException.class)
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void constructorsRejectWhatDoesNotExist() {
        assertThatThrownBy(() -> new Edtf.Month(2025, 13, Qualifier.NONE)).hasMessageContaining("13");
        assertThatThrownBy(() -> new Edtf.Month(12025, 1, Qualifier.NONE)).hasMessageContaining("12025");
        assertThatThrownBy(() -> new Edtf.Day(2025, 2, 31, Qualifier.NONE)).hasMessageContaining("31");
        assertThatThrownBy(() -> new Edtf.Year(1955, 1, Qualifier.NONE)).hasMessageContaining("1955");
        assertThatThrownBy(() -> new Edtf.Year(1000, 3, Qualifier.NONE)).hasMessageContaining("3 unknown");
    }

    @Test
    void randomEdtfIsReadBack() {
        Random random = new Random(31);
        for (int i = 0; i < 5000; i++) {
            Edtf edtf = random(random);
            assertThat(Edtf.parse(edtf.text())).isEqualTo(edtf);
        }
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Edtf random(Random random) {
        int year = random.nextInt(19_999) - 9999;
        Qualifier qualifier = pick(random, Qualifier.values());
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> new Edtf.Year(year * 9_973, 0, qualifier);
            case 1 -> new Edtf.Year(Math.abs(year) / 100 * 100, random.nextInt(3), qualifier);
            case 2 -> new Edtf.Month(year, random.nextBoolean() ? null : month, qualifier);
            case 3 -> new Edtf.Day(year, month, random.nextBoolean() ? null : 28, qualifier);
            case 4 -> new Edtf.Season(year, pick(random, SeasonName.values()));
            case 5 -> new Edtf.Interval(new Edtf.Year(year, 0, qualifier), pick(random, NoEnd.values()));
            case 6 -> new Edtf.Interval(pick(random, NoEnd.values()), new Edtf.Month(year, month, qualifier));
            default ->
                new Edtf.Interval(new Edtf.Year(year, 0, qualifier), new Edtf.Day(year + 1, month, 28, qualifier));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02.START, [2025-02-01..2025-02-10]",
        "by 2025-01.START, [..2025-01-10~]",
        "2025-03-03/2025-03-05, [2025-03-03..2025-03-05]",
        "span 2025-03-03/2025-03-05, 2025-03-03/2025-03-05",
        "before 2025-01-10, [..2025-01-09]",
        "after 2016, [2017-01-01..]",
        "195.START, [1950..1953]",
        "195, 195X",
        "since 2023-05, 2023-05/..",
        "../2025-03, ../2025-03",
        "2024-Q3, 2024-07/2024-09",
        "possibly 2025-02.START, 2025-02-01%/2025-02-10%"
    })
    void pointsInAWindowAreSetsOfLevelTwo(String notation, String expected) {
        assertThat(Edtf.formatLevel2(DateNotation.parse(notation))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-11, on, 2025-01-11", "2024-08~, on, 2024-08.APPROX", "2019?, on, possibly 2019",
        "195X, within, 195", "2024-22, on, 2024-SU", "2023-05/.., since, since 2023-05",
        "../2025-01-09, before, before 2025-01-10", "../2025-03, by, by 2025-03",
                "2017-01-01/.., after, after 2016-12-31",
        "../2025-03, span, ../2025-03", "2010/2015, within, 2010/2015", "-0489, on, BC0490",
        "2010?/2015%, within, possibly 2010/2015.APPROX"
    })
    void editorsMayWriteEdtf(String text, String relation, String notation) {
        Relation named = Relation.valueOf(relation.toUpperCase(java.util.Locale.ROOT));
        assertThat(TimelineDate.ofEdtf(text, named)).isEqualTo(DateNotation.parse(notation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-XX", "-04XX", "Y170002", "-9999", "2025-02-31", "soon"})
    void whatIsNoUnitMakesNoDate(String text) {
        assertThatThrownBy(() -> TimelineDate.ofEdtf(text, Relation.ON)).isInstanceOf(DateTimeException.class);
    }
}
