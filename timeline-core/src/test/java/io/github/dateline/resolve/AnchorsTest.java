// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static io.github.dateline.resolve.Words.ago;
import static io.github.dateline.resolve.Words.amount;
import static io.github.dateline.resolve.Words.bare;
import static io.github.dateline.resolve.Words.day;
import static io.github.dateline.resolve.Words.later;
import static io.github.dateline.resolve.Words.month;
import static io.github.dateline.resolve.Words.monthDay;
import static io.github.dateline.resolve.Words.period;
import static io.github.dateline.resolve.Words.pick;
import static io.github.dateline.resolve.Words.quarter;
import static io.github.dateline.resolve.Words.remaining;
import static io.github.dateline.resolve.Words.text;
import static io.github.dateline.resolve.Words.that;
import static io.github.dateline.resolve.Words.weekday;
import static io.github.dateline.resolve.Words.within;
import static io.github.dateline.resolve.Words.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.resolve.Words.Text;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.NumericDate;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShortDecade;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From where an expression counts: the article, its sentence, the date named before. */
class AnchorsTest {

    private static List<String> values(List<Resolution> resolutions) {
        return resolutions.stream().map(found -> found.value().timexValue()).toList();
    }

    @Nested
    class TheSentence {

        @Test
        void aYearReachesTheRestOfItsSentence() {
            assertThat(values(text().say(year(2016))
                            .say(bare(month(Month.MARCH)))
                            .say(bare(month(Month.JUNE)))
                            .on("2025-02-12")))
                    .containsExactly("2016", "2016-03", "2016-06");
        }

        @Test
        void aFarYearReachesItsParagraph() {
            assertThat(values(text().say(day("2018-06-03"))
                            .sentence()
                            .say(bare(monthDay(Month.JUNE, 7)))
                            .on("2025-02-12")))
                    .containsExactly("2018-06-03", "2018-06-07");
        }

        @Test
        void aYearStopsAtTheParagraph() {
            assertThat(values(text().say(period(Granularity.DAY, 0))
                            .say(year(2016))
                            .paragraph()
                            .say(bare(month(Month.JANUARY)))
                            .on("2025-02-12")))
                    .containsExactly("2025-02-12", "2016", "2025-01");
        }

        @Test
        void aNumberTakesTheMonthOfItsSentence() {
            assertThat(values(text().say(bare(monthDay(Month.JANUARY, 9)))
                            .say(bare(new Recurring.DayOfMonth(11, null)))
                            .on("2025-02-12")))
                    .containsExactly("2025-01-09", "2025-01-11");
        }

        @Test
        void aTimeTakesTheDayOfItsSentence() {
            assertThat(values(text().say(bare(weekday(DayOfWeek.MONDAY)))
                            .say(new At(null, TimeOfDay.Clock.of(16, 30)))
                            .on("2025-02-12")))
                    .containsExactly("2025-02-10", "2025-02-10T16:30");
        }

        @Test
        void aYearEarlierIsTheSameQuarter() {
            assertThat(values(text().say(bare(quarter(4)))
                            .say(new Shift(-1, Granularity.YEAR, Base.COMPARISON))
                            .on("2025-02-12")))
                    .containsExactly("2024-Q4", "2023-Q4");
            assertThat(values(text().say(bare(quarter(4)))
                            .say(ago(1, Granularity.YEAR))
                            .on("2025-02-12")))
                    .containsExactly("2024-Q4", "2023-Q4");
        }

        @Test
        void aComparisonWithoutPeriodStaysOpen() {
            Resolution found =
                    text(new Shift(-1, Granularity.YEAR, Base.COMPARISON)).lastOn("2025-02-12");
            assertThat(found.isPlaced()).isFalse();
            assertThat(found.anchor()).isEqualTo(AnchorKind.MISSING);
        }
    }

    @Nested
    class TheDateNamedBefore {

        @Test
        void thatYearAndTheFollowingDay() {
            assertThat(values(text().say(day("2019-03-10"))
                            .say(that(Granularity.YEAR, 0))
                            .on("2025-02-12")))
                    .containsExactly("2019-03-10", "2019");
            assertThat(values(text().say(day("2019-12-31"))
                            .say(that(Granularity.DAY, 1))
                            .on("2025-02-12")))
                    .containsExactly("2019-12-31", "2020-01-01");
        }

        @Test
        void daysAfterADayGiveADayAndYearsAYear() {
            assertThat(values(text().say(day("2019-03-10"))
                            .say(later(2, Granularity.DAY))
                            .on("2025-02-12")))
                    .containsExactly("2019-03-10", "2019-03-12");
            assertThat(values(text().say(day("2019-03-10"))
                            .say(later(1, Granularity.WEEK))
                            .on("2025-02-12")))
                    .containsExactly("2019-03-10", "2019-03-17");
            assertThat(values(text().say(day("2019-03-10"))
                            .say(later(2, Granularity.YEAR))
                            .on("2025-02-12")))
                    .containsExactly("2019-03-10", "2021");
        }

        @Test
        void daysAfterAMonthStayOpen() {
            Resolution found =
                    text().say(month(2020, 5)).say(later(3, Granularity.DAY)).lastOn("2025-02-12");
            assertThat(found.isPlaced()).isFalse();
        }

        @Test
        void withoutADateBeforeItNothingIsGuessed() {
            Resolution found = text(that(Granularity.DAY, 1)).lastOn("2025-02-12");
            assertThat(found.isPlaced()).isFalse();
            assertThat(found.trace()).contains("unresolved", "no date named before");
        }

        @Test
        void durationsAndVagueWordsAreSkipped() {
            List<Resolution> found = text().say(day("2019-03-10"))
                    .say(amount(3, Granularity.DAY, Placement.NONE))
                    .say(new TemporalExpression.Vague(TemporalValue.Reference.PAST_REF))
                    .say(that(Granularity.DAY, 1))
                    .on("2025-02-12");
            assertThat(values(found)).endsWith("2019-03-11");
            assertThat(found.get(3).anchor()).isEqualTo(AnchorKind.MENTION);
        }

        @Test
        void whatHangsOnADeicticDateHangsOnTheDocument() {
            List<Resolution> found = text().say(period(Granularity.DAY, -1))
                    .say(that(Granularity.DAY, 1))
                    .on("2025-02-12");
            assertThat(values(found)).containsExactly("2025-02-11", "2025-02-12");
            assertThat(found).allMatch(Resolution::dependsOnDocument);
        }

        @Test
        void laterThatYearBeginsWithTheDateBefore() {
            Resolution found = text().say(day("2019-03-10"))
                    .say(remaining(that(Granularity.YEAR, 0)))
                    .lastOn("2025-02-12");
            assertThat(Words.show(found)).isEqualTo("2019 END 2019-03-10..2019-12-31 within");
        }
    }

    @Nested
    class NoDocumentDate {

        private List<Resolution> resolve(Text text) {
            return text.by(DefaultTemporalResolver.create(), Anchor.unknown());
        }

        @Test
        void completeDatesResolve() {
            assertThat(values(resolve(text().say(month(2024, 8)).say(new ShortDecade(50)))))
                    .containsExactly("2024-08", "195");
        }

        @Test
        void deicticOnesKeepTheirWordsAndSayWhy() {
            List<Resolution> found = resolve(text().words("last August")
                    .say(pick(Pick.LAST, month(Month.AUGUST)))
                    .words("yesterday")
                    .say(period(Granularity.DAY, -1))
                    .words("two years ago")
                    .say(ago(2, Granularity.YEAR))
                    .words("Friday")
                    .say(bare(weekday(DayOfWeek.FRIDAY)))
                    .words("at noon")
                    .say(new At(null, TimeOfDay.Part.MIDDAY)));
            assertThat(found).noneMatch(Resolution::isPlaced).allMatch(one -> one.anchor() == AnchorKind.MISSING);
            assertThat(found.get(0).trace())
                    .isEqualTo("last August → XXXX-08 unresolved: needs the date of the article");
            assertThat(values(found)).containsExactly("XXXX-08", "XXXX-XX-XX", "XXXX", "XXXX-WXX-5", "XXXX-XX-XXTMI");
        }

        @Test
        void whatHangsOnACompleteDateResolves() {
            List<Resolution> found = resolve(text().say(day("2018-06-03"))
                    .paragraph()
                    .say(bare(monthDay(Month.JUNE, 7)))
                    .say(that(Granularity.DAY, 1)));
            assertThat(values(found)).containsExactly("2018-06-03", "2018-06-07", "2018-06-08");
            assertThat(found.get(2).anchor()).isEqualTo(AnchorKind.MENTION);
        }
    }

    @Nested
    class Narrative {

        private final TemporalResolver histories =
                DefaultTemporalResolver.builder().domain(Domain.NARRATIVE).build();
        private final Anchor anchor = Anchor.of(LocalDate.of(2025, 2, 12));

        @Test
        void partialDatesGoForwardFromTheDateBefore() {
            Text text = text().say(day("1915-11-20"))
                    .paragraph()
                    .say(bare(monthDay(Month.DECEMBER, 2)))
                    .paragraph()
                    .say(bare(month(Month.MARCH)))
                    .paragraph()
                    .say(bare(monthDay(Month.APRIL, 4)))
                    .say(bare(weekday(DayOfWeek.FRIDAY)));
            assertThat(values(text.by(histories, anchor)))
                    .containsExactly("1915-11-20", "1915-12-02", "1916-03", "1916-04-04", "1916-04-07");
        }

        @Test
        void aShortLookBackStaysInTheYear() {
            Text text = text().say(month(1915, 6)).paragraph().say(bare(month(Month.APRIL)));
            assertThat(values(text.by(histories, anchor))).containsExactly("1915-06", "1915-04");
        }

        @Test
        void decadesTakeTheCenturyOfTheStory() {
            Text text = text().say(year(1832)).say(new ShortDecade(60));
            assertThat(values(text.by(histories, anchor))).containsExactly("1832", "186");
        }

        @Test
        void isFoundFromTheDatesOfTheText() {
            Text history = text().say(year(1931))
                    .say(month(1932, 5))
                    .paragraph()
                    .say(day("1932-07-30"))
                    .paragraph()
                    .say(bare(month(Month.OCTOBER)));
            assertThat(values(history.on("2025-02-12"))).endsWith("1932-10");
            Text report = text().say(period(Granularity.DAY, -1))
                    .say(bare(weekday(DayOfWeek.MONDAY)))
                    .paragraph()
                    .say(year(1931))
                    .paragraph()
                    .say(bare(month(Month.OCTOBER)));
            assertThat(values(report.on("2025-02-12"))).endsWith("2024-10");
        }

        @Test
        void canBeForbidden() {
            Text history = text().say(year(1931))
                    .say(month(1932, 5))
                    .paragraph()
                    .say(day("1932-07-30"))
                    .paragraph()
                    .say(bare(month(Month.OCTOBER)));
            TemporalResolver news =
                    DefaultTemporalResolver.builder().domain(Domain.NEWS).build();
            assertThat(values(history.by(news, anchor))).endsWith("2024-10");
        }
    }

    @Nested
    class NumbersOfTheText {

        @Test
        void anUnambiguousDateTellsTheOrder() {
            Resolution found = text().words("17/03/2024")
                    .say(day("2024-03-17"))
                    .say(new NumericDate(3, 4, 2024, false))
                    .lastOn("2025-02-12");
            assertThat(found.value().timexValue()).isEqualTo("2024-04-03");
            assertThat(found.rule()).isEqualTo(ResolutionRule.NUMERIC_EVIDENCE.id());
            assertThat(found.alternatives())
                    .extracting(other -> other.value().timexValue())
                    .containsExactly("2024-03-04");
        }

        @Test
        void theConfiguredOrderComesFirst() {
            Text text = text().say(new NumericDate(17, 3, 2024, false)).say(new NumericDate(3, 4, 2024, false));
            TemporalResolver american = DefaultTemporalResolver.builder()
                    .dayOrder(DayOrder.MONTH_FIRST)
                    .build();
            assertThat(values(text.by(american, Anchor.unknown()))).containsExactly("2024-03-17", "2024-03-04");
        }
    }

    @Test
    void aMonthOfThatYear() {
        assertThat(values(text().say(day("2019-03-10"))
                        .say(within(month(Month.AUGUST), that(Granularity.YEAR, 0)))
                        .on("2025-02-12")))
                .containsExactly("2019-03-10", "2019-08");
    }
}
