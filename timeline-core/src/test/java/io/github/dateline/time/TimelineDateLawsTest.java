// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.TemporalValue.CalendarDate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every timeline date, over seeded random ones. */
class TimelineDateLawsTest {

    /** Readers reject or misread these: qualified decades and seasons, weeks, unknown digits of a day. */
    private static final Pattern NEVER =
            Pattern.compile("(.*/)?(.*X+[~?%]|-?\\d{4}-2[1-4][~?%]|.*(W|-\\dX|[?~%]{2}|null)).*");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void edtfIsReadBackWithTheSameDays(long seed) {
        for (TimelineDate date : RandomDates.mixed(seed, 2000)) {
            String edtf = date.edtf();
            assertThat(edtf).as(date.toString()).doesNotMatch(NEVER);
            Edtf read = Edtf.parse(edtf);
            assertThat(read.text()).isEqualTo(edtf);
            if (!isSouthernSeason(date)) {
                assertThat(read.days()).as("%s of %s", edtf, date).isEqualTo(date.days());
            }
        }
    }

    private static boolean isSouthernSeason(TimelineDate date) {
        return date.value() instanceof CalendarDate calendarDate
                && calendarDate.unit() instanceof Season season
                && season.hemisphere() == Hemisphere.SOUTH;
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 30, 400})
    void fieldsGiveTheDateBack(long seed) {
        for (TimelineDate date : RandomDates.mixed(seed, 2000)) {
            assertThat(DateFields.of(date).toDate())
                    .as(DateFields.of(date).toString())
                    .isEqualTo(date);
        }
    }

    @Test
    void canonicalValuesStayAsTheyAre() {
        for (TimelineDate date : RandomDates.mixed(3, 2000)) {
            assertThat(new TimelineDate(date.value(), date.relation(), date.uncertain()))
                    .isEqualTo(date);
        }
    }

    @Test
    void windowsHaveAnEndAndStayWithinTheYears() {
        for (TimelineDate date : RandomDates.mixed(4, 2000)) {
            DayRange days = date.days();
            assertThat(days.earliest() == null && days.latest() == null).isFalse();
            switch (date.relation()) {
                case BEFORE, BY -> assertThat(days.earliest()).isNull();
                case AFTER, SINCE -> assertThat(days.latest()).isNull();
                default -> assertThat(days).isEqualTo(date.value().days());
            }
        }
    }

    @Test
    void wordsNameEveryDate() {
        for (TimelineDate date : RandomDates.mixed(5, 2000)) {
            for (EnglishStyle style : EnglishStyle.values()) {
                assertThat(date.display(style))
                        .as(date.toString())
                        .isNotBlank()
                        .doesNotContain("null", "  ", "the the", " ,", "-W", "BC0")
                        .doesNotMatch(".*\\d-\\d.*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 70, 800})
    void orderIsTotalAndTheKeySortsAlike(long seed) {
        List<TimelineDate> dates = RandomDates.mixed(seed, 400);
        Collections.shuffle(dates, new Random(seed));
        Random random = new Random(seed + 1);
        for (int i = 0; i < 15_000; i++) {
            TimelineDate a = dates.get(random.nextInt(dates.size()));
            TimelineDate b = dates.get(random.nextInt(dates.size()));
            TimelineDate c = dates.get(random.nextInt(dates.size()));
            int ab = Integer.signum(a.compareTo(b));
            assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-ab);
            assertThat(ab == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
            if (ab <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c)).isNotPositive();
            }
            assertThat(Integer.signum(Arrays.compareUnsigned(bytes(a), bytes(b))))
                    .as("%s and %s", a.sortKey(), b.sortKey())
                    .isEqualTo(ab);
        }
    }

    /** Equal dates are ordered by what the caller appends; it must not change the order of others. */
    @Test
    void keysMayBeContinued() {
        List<TimelineDate> dates = RandomDates.mixed(9, 1500);
        dates.sort(Comparator.comparing(date -> date.sortKey() + "#000001"));
        assertThat(dates).isSorted();
    }

    @Test
    void keysAreAscii() {
        for (TimelineDate date : RandomDates.mixed(10, 500)) {
            assertThat(date.sortKey()).matches("[\\x21-\\x7e ]+").matches("[bc]\\d{4}-\\d\\d-\\d\\d/\\d{7}/\\d{6}/.*");
        }
    }

    private static byte[] bytes(TimelineDate date) {
        return date.sortKey().getBytes(StandardCharsets.UTF_8);
    }
}
