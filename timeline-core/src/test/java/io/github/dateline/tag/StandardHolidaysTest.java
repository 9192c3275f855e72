// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dateline.text.DataFile;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardHolidaysTest {

    private final StandardHolidays holidays = StandardHolidays.create();

    @ParameterizedTest
    @CsvSource({
        "christmas, 2024-12-25",
        "new-years-eve, 2019-12-31",
        "easter, 1583-04-10",
        "easter, 1818-03-22",
        "easter, 1943-04-25",
        "easter, 1954-04-18",
        "easter, 1981-04-19",
        "easter, 2000-04-23",
        "easter, 2008-03-23",
        "easter, 2024-03-31",
        "easter, 2025-04-20",
        "easter, 2049-04-18",
        "easter, 2076-04-19",
        "good-friday, 2023-04-07",
        "easter-monday, 1916-04-24",
        "ash-wednesday, 2024-02-14",
        "shrove-tuesday, 2025-03-04",
        "palm-sunday, 2025-04-13",
        "ascension-day, 2024-05-09",
        "pentecost, 2024-05-19",
        "whit-monday, 2023-05-29",
        "corpus-christi, 2024-05-30",
        "advent-sunday, 2023-12-03",
        "advent-sunday, 2022-11-27",
        "orthodox-easter, 2023-04-16",
        "orthodox-easter, 2024-05-05",
        "orthodox-easter, 2025-04-20",
        "orthodox-good-friday, 2022-04-22",
        "passover, 2023-04-06",
        "passover, 2024-04-23",
        "passover, 1948-04-24",
        "rosh-hashanah, 2023-09-16",
        "rosh-hashanah, 2024-10-03",
        "yom-kippur, 1973-10-06",
        "yom-kippur, 2025-10-02",
        "sukkot, 2023-09-30",
        "simchat-torah, 2023-10-08",
        "hanukkah, 2024-12-26",
        "hanukkah, 2023-12-08",
        "purim, 2024-03-24",
        "purim, 2023-03-07",
        "shavuot, 2024-06-12",
        "ramadan, 2024-03-11",
        "ramadan, 2025-03-01",
        "eid-al-fitr, 2023-04-21",
        "eid-al-fitr, 2024-04-10",
        "eid-al-adha, 2024-06-16",
        "eid-al-adha, 2025-06-06",
        "islamic-new-year, 2024-07-07",
        "lunar-new-year, 2024-02-10",
        "lunar-new-year, 2025-01-29",
        "lunar-new-year-eve, 2023-01-21",
        "lantern-festival, 2024-02-24",
        "mid-autumn-festival, 2023-09-29",
        "diwali, 2024-10-31",
        "diwali, 2022-10-24",
        "dussehra, 2023-10-24",
        "onam, 2022-09-08",
        "vaisakhi, 2018-04-14",
        "kings-day, 2014-04-26",
        "tax-day, 2012-04-17",
        "administrative-professionals-day, 2016-04-27",
        "discovery-day@CA, 2020-06-22",
        "daylight-saving-start, 2017-03-12",
        "grandparents-day, 2019-09-08",
        "clean-monday, 2018-02-19",
        "lag-baomer, 2018-05-03",
        "thanksgiving, 2024-11-28",
        "thanksgiving, 1863-11-26",
        "thanksgiving, 1939-11-23",
        "thanksgiving, 1942-11-26",
        "black-friday, 2023-11-24",
        "cyber-monday, 2024-12-02",
        "giving-tuesday, 2024-12-03",
        "mlk-day, 1986-01-20",
        "mlk-day, 2025-01-20",
        "presidents-day, 2025-02-17",
        "memorial-day, 1950-05-30",
        "memorial-day, 2024-05-27",
        "labor-day, 2024-09-02",
        "columbus-day, 1962-10-12",
        "columbus-day, 2024-10-14",
        "veterans-day, 1975-10-27",
        "veterans-day, 2024-11-11",
        "election-day, 2000-11-07",
        "election-day, 2016-11-08",
        "election-day, 2024-11-05",
        "inauguration-day, 1933-03-04",
        "inauguration-day, 1861-03-04",
        "inauguration-day, 2021-01-20",
        "super-tuesday, 2020-03-03",
        "super-bowl-sunday, 2024-02-11",
        "super-bowl-sunday, 2016-02-07",
        "mothers-day, 2024-05-12",
        "mothers-day@GB, 2024-03-10",
        "fathers-day, 2024-06-16",
        "juneteenth, 2021-06-19",
        "groundhog-day, 2025-02-02",
        "victoria-day, 2024-05-20",
        "victoria-day, 2021-05-24",
        "may-bank-holiday, 1995-05-08",
        "may-bank-holiday, 2019-05-06",
        "may-bank-holiday, 2020-05-08",
        "august-bank-holiday, 2024-08-26",
        "remembrance-sunday, 2024-11-10",
        "melbourne-cup-day, 2024-11-05",
        "independence-day@UA, 1991-08-24",
        "patriots-day, 2013-04-15",
    })
    void fallsOnTheDayThatPeopleKept(String id, LocalDate day) {
        assertThat(holidays.dayOf(id, day.getYear())).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "mlk-day, 1985",
        "earth-day, 1969",
        "inauguration-day, 2022",
        "inauguration-day, 1935",
        "kwanzaa, 1965",
        "german-unity-day, 1989",
        "lunar-new-year, 1900",
        "diwali, 2200",
        "easter, 1582",
        "ramadan, 1500",
        "veterans-day, 1953",
        "no-such-day, 2024",
    })
    void isEmptyWhereItWasNotKeptOrIsNotKnown(String id, int year) {
        assertThat(holidays.dayOf(id, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CA, thanksgiving, 2024-10-14",
        "US, thanksgiving, 2024-11-28",
        "CA, black-friday, 2024-11-29",
        "GB, mothers-day, 2025-03-30",
        "FR, labor-day, 2024-05-01",
        "NZ, labor-day, 2024-10-28",
        "IN, independence-day, 2024-08-15",
        "US, vj-day, 1945-09-02",
    })
    void aCountryPutsItsOwnDaysFirst(String country, String id, LocalDate day) {
        assertThat(StandardHolidays.forCountry(country).dayOf(id, day.getYear()))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "USA", "U1"})
    void aCountryIsTwoCapitalLetters(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardHolidays.forCountry(country))
                .withMessageContaining('"' + country + '"');
    }

    @Test
    void easterIsASundayInItsWindowThroughAllItsYears() {
        for (int year = 1583; year <= 9999; year++) {
            LocalDate easter = holidays.dayOf("easter", year).orElseThrow();
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
            LocalDate orthodox = holidays.dayOf("orthodox-easter", year).orElseThrow();
            assertThat(orthodox.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            // Never earlier than the western one, and never more than five weeks later, until the calendars drift
            // apart.
            if (year < 2400) {
                assertThat(orthodox).isBetween(easter, easter.plusWeeks(5));
            }
        }
    }

    @Test
    void theDayLiesInTheYearAskedFor() {
        for (String id : StandardHolidays.ids()) {
            for (int year = 1500; year <= 2300; year++) {
                int asked = year;
                assertThat(holidays.dayOf(id, year))
                        .as("%s %s", id, year)
                        .isIn(holidays.dayOf(id, year).filter(day -> day.getYear() == asked), Optional.empty());
            }
        }
    }

    @Test
    void eachIdFallsOnSomeDayOfTheLastCentury() {
        for (String id : StandardHolidays.ids()) {
            assertThat(IntStream.rangeClosed(1950, 2025)
                            .anyMatch(year -> holidays.dayOf(id, year).isPresent()))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void moonSightedFeastsAreApproximate() {
        assertThat(holidays.isApproximate("eid-al-fitr")).isTrue();
        assertThat(holidays.isApproximate("easter")).isFalse();
        assertThat(holidays.isApproximate("no-such-day")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a>12-25>1986..>x | days.txt:2: expected id, rule and perhaps years between tabs",
                "a | days.txt:2: expected id, rule and perhaps years between tabs",
                "a>13-25 | days.txt:2: expected a rule",
                "a>2 freitag 5 | days.txt:2: expected a weekday, found \"freitag\"",
                "a>hebrew june 5 | days.txt:2: expected one of",
                "a>easter | days.txt:2: expected a rule",
                "a>table 2024-02-10 2024-02-11 | days.txt:2: expected one day a year",
                "a>nowhere +1 | days.txt:2: expected a holiday with a day of its own, found \"nowhere\"",
                "a>12-25>since 1900 | days.txt:2: expected years such as 1986.. or 1937../4, found \"since 1900\"",
                "b>12-26 | days.txt:2: expected years other than those of days.txt:1",
            })
    void aBadLineIsNamedByFileAndLine(String line, String message) {
        String text = "b\t12-25\n" + line.replace('>', '\t');
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageStartingWith(message);
    }

    private static void parse(String text) throws IOException {
        HolidayFile.of(DataFile.parse("days.txt", new StringReader(text)));
    }
}
