// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OSLO, Sept. 3 (NTB) -- The river rose.       | OSLO            | --09-03 | NTB",
                "MADRID (EFE) - The river rose.               | MADRID          | -       | EFE",
                "FRESNO, Calif. (AP) — The Latest on rain.    | FRESNO, Calif.  | -       | AP",
                "ST. CLOUD, Minn. (AP) —The river rose.       | ST. CLOUD, Minn.| -       | AP",
                "ALBANY, N.Y. — Rain fell.                    | ALBANY, N.Y.    | -       | -",
                "MUSCAT, Oman — Rain fell.                    | MUSCAT, Oman    | -       | -",
                "HILO, Hawaii (StationName) - Rain fell.      | HILO, Hawaii    | -       | StationName",
                "June 2 (UPI) — Rain fell.                    | -               | --06-02 | UPI",
                "LIMA – Rain fell.                            | LIMA            | -       | -",
                "NEW YORK, 4 May (Reuters) - “Rain”, he said. | NEW YORK        | --05-04 | Reuters",
                "Rio de Janeiro (AFP) — Rain fell.            | Rio de Janeiro  | -       | AFP",
                "SEOUL, March 17, 2025 (Yonhap) -- Rain fell. | SEOUL           | --03-17 | Yonhap",
            })
    void reads(String line, String place, String day, String agency) {
        DatelineFinder.Found found = DatelineFinder.find(line);
        assertThat(found).isNotNull();
        assertThat(found.dateline().place()).isEqualTo(place);
        assertThat(String.valueOf(found.dateline().day())).isEqualTo(String.valueOf(day));
        assertThat(found.dateline().agency()).isEqualTo(agency);
        assertThat(line.substring(found.rest())).matches("[A-Z“].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA — the space agency — said so.",
                "NATO — The alliance met.",
                "BREAKING — The river rose.",
                "Rain fell – The river rose.",
                "The mayor (left) - The river rose.",
                "He came, he saw - He left.",
                "LIMA — ",
                "LIMA rain",
                "A — The first letter.",
                "UPDATE - The river rose.",
                "- The river rose.",
            })
    void isNone(String line) {
        assertThat(DatelineFinder.find(line)).isNull();
    }
}
