// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-16 | 2021-03-16T08:47:00+02:00",
                "2021-03-16 | 2021/03/16",
                "2021-03-16 | 20210316",
                "2021-03-16 | 20210316T000000Z",
                "2021-03-16 | 16.03.2021, 14:35 Uhr",
                "2021-03-16 | 16. 3. 2021",
                "2021-03-16 | 16.3.21",
                "2021-03-16 | 16 / 03 / 2021",
                "2021-03-16 | 16. März 2021",
                "2021-03-16 | Dienstag, den 16. März 2021",
                "2021-03-16 | 16 mars 2021 à 9h12",
                "2022-04-01 | 1er avril 2022",
                "2021-03-16 | 16 de marzo de 2021",
                "2021-03-16 | 16 marzo 2021",
                "2021-03-16 | 16 maart 2021",
                "2021-03-16 | 16 de março de 2021",
                "2021-03-16 | 16 marca 2021",
                "2021-03-16 | 16 марта 2021",
                "2021-03-16 | 16 Mart 2021",
                "2021-03-16 | 2021. március 16.",
                "2021-03-16 | 2021年3月16日",
                "2021-03-16 | Updated 1714 GMT (0114 HKT) March 16, 2021",
                "2021-03-16 | Updated Mar. 16, 2021 9:12 am ET",
                "2021-03-16 | Last modified on Tue 16 Mar 2021",
                "2021-03-16 | updated: Mar 16 2021, 16:08pm ist",
                "2021-03-16 | First published on March 16, 2021 / 2:15 AM",
                "2021-03-16 | Published Tue, Mar 16 2021 • 5:38 AM EDT",
                "2021-03-15 | Published: Monday, March 15th, 2021 at 10:24 a.m.",
                "2021-03-16 | Published March 16th, 2021 - 06:41 GMT",
                "2025-03-17 | Published 12:03 BST, 17 March 2025",
                "2019-11-22 | Fri Nov 22 10:11:12 CET 2019",
                "2025-03-17 | Mon, 17 Mar 25 08:00:00 EST",
                "2021-03-16 | 3/16/2021",
            })
    void finds(String day, String text) {
        assertThat(DayScanner.first(text, DayOrder.DAY_FIRST)).isNotNull().satisfies(found -> {
            assertThat(found.day()).hasToString(day);
            assertThat(found.end()).isLessThanOrEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2021",
                "16 March",
                "12:30",
                "1.234.567",
                "2021",
                "3,000 men",
                "31.02.2021",
                "2021-13-01",
                "10.5.3",
                "may 5 or 6",
                "12345678901",
                "+49 30 12 34 56 78",
                "1-2-3",
                "0/0/0",
                "99.99.9999",
                "room 5 March hall",
            })
    void findsNone(String text) {
        assertThat(DayScanner.find(text, DayOrder.DAY_FIRST, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2020,2020-04-03,2020-03-04",
        "03.04.2020,2020-04-03,2020-04-03",
        "13/04/2020,2020-04-13,2020-04-13"
    })
    void orderDecidesOnlyWhereBothAreMeant(String text, String dayFirst, String monthFirst) {
        assertThat(DayScanner.first(text, DayOrder.DAY_FIRST).day()).hasToString(dayFirst);
        assertThat(DayScanner.first(text, DayOrder.MONTH_FIRST).day()).hasToString(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1 1 1 ", "1.1.", "2020-", "May May ", "3. May ", "12/12/", "Jan. "})
    void hostileTextIsReadInOnePass(String part) {
        assertThat(DayScanner.find(part.repeat(100_000), DayOrder.DAY_FIRST, 10))
                .isInstanceOf(List.class);
    }
}
