// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static io.github.dateline.resolve.Words.ago;
import static io.github.dateline.resolve.Words.amount;
import static io.github.dateline.resolve.Words.bare;
import static io.github.dateline.resolve.Words.day;
import static io.github.dateline.resolve.Words.holiday;
import static io.github.dateline.resolve.Words.mod;
import static io.github.dateline.resolve.Words.month;
import static io.github.dateline.resolve.Words.monthDay;
import static io.github.dateline.resolve.Words.period;
import static io.github.dateline.resolve.Words.pick;
import static io.github.dateline.resolve.Words.quarter;
import static io.github.dateline.resolve.Words.remaining;
import static io.github.dateline.resolve.Words.season;
import static io.github.dateline.resolve.Words.soFar;
import static io.github.dateline.resolve.Words.text;
import static io.github.dateline.resolve.Words.unit;
import static io.github.dateline.resolve.Words.weekday;
import static io.github.dateline.resolve.Words.within;
import static io.github.dateline.resolve.Words.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Fiscal;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.NumericDate;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.ShortDecade;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.tag.TemporalExpression.Stretch;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of expression means on its own, seen from a day. */
class ReadingsTableTest {

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @MethodSource({
        "calendar",
        "weekdays",
        "weekends",
        "months",
        "seasons",
        "quarters",
        "relative",
        "parts",
        "digits",
        "times"
    })
    void reads(String words, String day, TemporalExpression expression, String expected) {
        assertThat(Words.show(text(expression).lastOn(day))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @MethodSource("signals")
    void relates(
            TemporalSignal signal, Direction direction, String day, TemporalExpression expression, String expected) {
        Resolution found =
                text().signal(signal).direction(direction).say(expression).lastOn(day);
        assertThat(Words.show(found)).isEqualTo(expected);
    }

    static Stream<Arguments> calendar() {
        return Stream.of(
                row("January 11, 2025", "2025-02-12", day("2025-01-11"), "2025-01-11 2025-01-11..2025-01-11 on"),
                row("August 2024", "2025-02-12", month(2024, 8), "2024-08 2024-08-01..2024-08-31 on"),
                row(
                        "early February 2025",
                        "2025-02-12",
                        mod(Modifier.START, month(2025, 2)),
                        "2025-02 START 2025-02-01..2025-02-10 within"),
                row(
                        "mid-May 2023",
                        "2025-02-12",
                        mod(Modifier.MID, month(2023, 5)),
                        "2023-05 MID 2023-05-11..2023-05-20 within"),
                row("late 2022", "2025-02-12", mod(Modifier.END, year(2022)), "2022 END 2022-09-01..2022-12-31 within"),
                row(
                        "around August 2024",
                        "2025-02-12",
                        mod(Modifier.APPROX, month(2024, 8)),
                        "2024-08 APPROX 2024-08-01..2024-08-31 on"),
                row(
                        "the 1950s",
                        "2025-02-12",
                        unit(new CalendarUnit.Decade(1950)),
                        "195 1950-01-01..1959-12-31 within"),
                row(
                        "early 1950s",
                        "2025-02-12",
                        mod(Modifier.START, unit(new CalendarUnit.Decade(1950))),
                        "195 START 1950-01-01..1953-12-31 within"),
                row(
                        "the 18th century",
                        "2025-02-12",
                        unit(new CalendarUnit.Century(1700)),
                        "17 1700-01-01..1799-12-31 within"),
                row(
                        "the summer of 2024",
                        "2025-02-12",
                        within(season(SeasonName.SUMMER), year(2024)),
                        "2024-SU 2024-06-01..2024-08-31 on"),
                row(
                        "Christmas 2023",
                        "2025-02-12",
                        within(holiday("christmas"), year(2023)),
                        "2023-12-25 2023-12-25..2023-12-25 on"),
                row("the '60s", "2025-02-12", new ShortDecade(60), "196 1960-01-01..1969-12-31 within"),
                row("'98", "2025-02-12", new ShortYear(98), "1998 1998-01-01..1998-12-31 on"),
                row("'25", "2025-02-12", new ShortYear(25), "2025 2025-01-01..2025-12-31 on"),
                row("'31", "2025-02-12", new ShortYear(31), "1931 1931-01-01..1931-12-31 on"),
                row(
                        "every Monday",
                        "2025-02-12",
                        new TemporalExpression.Repeated(new TemporalValue.Recurrence("XXXX-WXX-1", "EVERY", null)),
                        "XXXX-WXX-1"),
                row(
                        "recently",
                        "2025-02-12",
                        new TemporalExpression.Vague(TemporalValue.Reference.PAST_REF),
                        "PAST_REF"));
    }

    static Stream<Arguments> weekdays() {
        Recurring friday = weekday(DayOfWeek.FRIDAY);
        Recurring monday = weekday(DayOfWeek.MONDAY);
        return Stream.of(
                row("Friday", "2025-02-12", bare(friday), "2025-02-07 2025-02-07..2025-02-07 on"),
                row(
                        "Wednesday",
                        "2025-02-12",
                        bare(weekday(DayOfWeek.WEDNESDAY)),
                        "2025-02-12 2025-02-12..2025-02-12 on"),
                row("last Friday", "2025-02-12", pick(Pick.LAST, friday), "2025-02-07 2025-02-07..2025-02-07 on"),
                row(
                        "last Wednesday",
                        "2025-02-12",
                        pick(Pick.LAST, weekday(DayOfWeek.WEDNESDAY)),
                        "2025-02-05 2025-02-05..2025-02-05 on"),
                row("last Monday", "2025-02-12", pick(Pick.LAST, monday), "2025-02-10 2025-02-10..2025-02-10 on"),
                row("this past Monday", "2025-02-12", pick(Pick.PAST, monday), "2025-02-10 2025-02-10..2025-02-10 on"),
                row("next Friday", "2025-02-12", pick(Pick.NEXT, friday), "2025-02-21 2025-02-21..2025-02-21 on"),
                row("this Friday", "2025-02-12", pick(Pick.THIS, friday), "2025-02-14 2025-02-14..2025-02-14 on"),
                row("this Monday", "2025-02-12", pick(Pick.THIS, monday), "2025-02-10 2025-02-10..2025-02-10 on"),
                row("coming Monday", "2025-02-12", pick(Pick.COMING, monday), "2025-02-17 2025-02-17..2025-02-17 on"),
                row(
                        "Saturday last week",
                        "2025-02-12",
                        within(weekday(DayOfWeek.SATURDAY), period(Granularity.WEEK, -1)),
                        "2025-02-08 2025-02-08..2025-02-08 on"),
                row(
                        "Tuesday of last week",
                        "2025-02-12",
                        within(weekday(DayOfWeek.TUESDAY), period(Granularity.WEEK, -1)),
                        "2025-02-04 2025-02-04..2025-02-04 on"),
                row(
                        "two Fridays ago",
                        "2025-02-12",
                        new Counted(-2, friday, period(Granularity.DAY, 0)),
                        "2025-01-31 2025-01-31..2025-01-31 on"),
                row(
                        "the Friday before Christmas 2024",
                        "2025-02-12",
                        new Counted(-1, friday, within(holiday("christmas"), year(2024))),
                        "2024-12-20 2024-12-20..2024-12-20 on"),
                row(
                        "Tuesday the 18th",
                        "2025-02-26",
                        bare(new Recurring.DayOfMonth(18, DayOfWeek.TUESDAY)),
                        "2025-02-18 2025-02-18..2025-02-18 on"),
                row(
                        "Saturday the 18th",
                        "2025-02-26",
                        bare(new Recurring.DayOfMonth(18, DayOfWeek.SATURDAY)),
                        "2025-01-18 2025-01-18..2025-01-18 on"),
                row("the 18th", "2025-02-26", bare(new Recurring.DayOfMonth(18, null)), "XXXX-XX-18"));
    }

    static Stream<Arguments> weekends() {
        Recurring weekend = new Recurring.Weekend();
        return Stream.of(
                row("the weekend", "2025-02-12", bare(weekend), "2025-W06-WE 2025-02-08..2025-02-09 within"),
                row("the weekend", "2025-02-15", bare(weekend), "2025-W07-WE 2025-02-15..2025-02-16 within"),
                row(
                        "this weekend",
                        "2025-02-12",
                        pick(Pick.THIS, weekend),
                        "2025-W07-WE 2025-02-15..2025-02-16 within"),
                row(
                        "last weekend",
                        "2025-02-09",
                        pick(Pick.LAST, weekend),
                        "2025-W05-WE 2025-02-01..2025-02-02 within"),
                row(
                        "last weekend",
                        "2025-02-10",
                        pick(Pick.LAST, weekend),
                        "2025-W06-WE 2025-02-08..2025-02-09 within"),
                row(
                        "next weekend",
                        "2025-02-12",
                        pick(Pick.NEXT, weekend),
                        "2025-W08-WE 2025-02-22..2025-02-23 within"),
                row(
                        "the coming weekend",
                        "2025-02-12",
                        pick(Pick.COMING, weekend),
                        "2025-W07-WE 2025-02-15..2025-02-16 within"),
                row("the weekend", "2025-01-01", bare(weekend), "2024-W52-WE 2024-12-28..2024-12-29 within"),
                row(
                        "Labor Day weekend 2024",
                        "2025-02-12",
                        within(weekend, within(holiday("labor-day"), year(2024))),
                        "2024-W35-WE 2024-08-31..2024-09-02 within"),
                row(
                        "the last weekend of June 2024",
                        "2025-02-12",
                        new Nth(-1, Granularity.WEEKEND, month(2024, 6)),
                        "2024-W26-WE 2024-06-29..2024-06-30 within"));
    }

    static Stream<Arguments> months() {
        Recurring august = month(Month.AUGUST);
        return Stream.of(
                row("August", "2025-11-12", bare(august), "2025-08 2025-08-01..2025-08-31 on"),
                row("August", "2025-02-12", bare(august), "2024-08 2024-08-01..2024-08-31 on"),
                row("August", "2025-03-12", bare(august), "2025-08 2025-08-01..2025-08-31 on"),
                row("last August", "2025-11-12", pick(Pick.LAST, august), "2025-08 2025-08-01..2025-08-31 on"),
                row("last August", "2025-08-20", pick(Pick.LAST, august), "2024-08 2024-08-01..2024-08-31 on"),
                row(
                        "August last year",
                        "2025-11-12",
                        within(august, period(Granularity.YEAR, -1)),
                        "2024-08 2024-08-01..2024-08-31 on"),
                row(
                        "late last May",
                        "2025-11-12",
                        mod(Modifier.END, pick(Pick.LAST, month(Month.MAY))),
                        "2025-05 END 2025-05-21..2025-05-31 within"),
                row("next August", "2025-02-12", pick(Pick.NEXT, august), "2025-08 2025-08-01..2025-08-31 on"),
                row("this August", "2025-11-12", pick(Pick.THIS, august), "2025-08 2025-08-01..2025-08-31 on"),
                row("Jan. 6", "2024-12-18", bare(monthDay(Month.JANUARY, 6)), "2025-01-06 2025-01-06..2025-01-06 on"),
                row(
                        "Dec. 15",
                        "2025-01-08",
                        bare(monthDay(Month.DECEMBER, 15)),
                        "2024-12-15 2024-12-15..2024-12-15 on"),
                row(
                        "Feb. 29",
                        "2025-02-12",
                        bare(monthDay(Month.FEBRUARY, 29)),
                        "2024-02-29 2024-02-29..2024-02-29 on"),
                row(
                        "Monday, Feb. 12",
                        "2025-02-20",
                        bare(monthDay(Month.FEBRUARY, 12, DayOfWeek.MONDAY)),
                        "2024-02-12 2024-02-12..2024-02-12 on"),
                row(
                        "Sunday, Feb. 12",
                        "2025-02-20",
                        bare(monthDay(Month.FEBRUARY, 12, DayOfWeek.SUNDAY)),
                        "2025-02-12 2025-02-12..2025-02-12 on"),
                row("Easter", "2025-02-12", bare(holiday("easter")), "2025-04-20 2025-04-20..2025-04-20 on"),
                row(
                        "last Easter",
                        "2025-02-12",
                        pick(Pick.LAST, holiday("easter")),
                        "2024-03-31 2024-03-31..2024-03-31 on"),
                row("31 November", "2025-02-12", bare(monthDay(Month.NOVEMBER, 31)), "XXXX-XX-XX"));
    }

    static Stream<Arguments> seasons() {
        return Stream.of(
                row(
                        "this winter",
                        "2025-02-12",
                        pick(Pick.THIS, season(SeasonName.WINTER)),
                        "2024-WI 2024-12-01..2025-02-28 on"),
                row(
                        "this winter",
                        "2025-11-12",
                        pick(Pick.THIS, season(SeasonName.WINTER)),
                        "2025-WI 2025-12-01..2026-02-28 on"),
                row(
                        "this summer",
                        "2025-02-12",
                        pick(Pick.THIS, season(SeasonName.SUMMER)),
                        "2025-SU 2025-06-01..2025-08-31 on"),
                row(
                        "last summer",
                        "2025-11-12",
                        pick(Pick.LAST, season(SeasonName.SUMMER)),
                        "2024-SU 2024-06-01..2024-08-31 on"),
                row(
                        "last winter",
                        "2025-02-12",
                        pick(Pick.LAST, season(SeasonName.WINTER)),
                        "2023-WI 2023-12-01..2024-02-29 on"),
                row(
                        "this past spring",
                        "2025-02-12",
                        pick(Pick.PAST, season(SeasonName.SPRING)),
                        "2024-SP 2024-03-01..2024-05-31 on"),
                row(
                        "next fall",
                        "2025-02-12",
                        pick(Pick.NEXT, season(SeasonName.FALL)),
                        "2025-FA 2025-09-01..2025-11-30 on"),
                row("the summer", "2025-09-12", bare(season(SeasonName.SUMMER)), "2025-SU 2025-06-01..2025-08-31 on"));
    }

    static Stream<Arguments> quarters() {
        return Stream.of(
                row("the third quarter", "2025-02-12", bare(quarter(3)), "2024-Q3 2024-07-01..2024-09-30 on"),
                row("Q1", "2025-02-12", bare(quarter(1)), "2025-Q1 2025-01-01..2025-03-31 on"),
                row(
                        "next year's second quarter",
                        "2025-02-12",
                        within(quarter(2), period(Granularity.YEAR, 1)),
                        "2026-Q2 2026-04-01..2026-06-30 on"),
                row(
                        "first half of 2024",
                        "2025-02-12",
                        new Nth(1, Granularity.HALF_YEAR, year(2024)),
                        "2024-H1 2024-01-01..2024-06-30 within"),
                row("H2", "2025-02-12", bare(new Recurring.HalfOfYear(2)), "2024-H2 2024-07-01..2024-12-31 within"),
                row("last quarter", "2025-02-12", period(Granularity.QUARTER, -1), "2024-Q4 2024-10-01..2024-12-31 on"),
                row("fiscal 2024", "2025-02-12", new Fiscal(year(2024)), "2024 2024-01-01..2024-12-31 on"),
                row(
                        "the fiscal first quarter",
                        "2025-02-12",
                        new Fiscal(bare(quarter(1))),
                        "2025-Q1 2025-01-01..2025-03-31 on"));
    }

    static Stream<Arguments> relative() {
        return Stream.of(
                row("today", "2025-02-12", period(Granularity.DAY, 0), "2025-02-12 2025-02-12..2025-02-12 on"),
                row("yesterday", "2025-03-01", period(Granularity.DAY, -1), "2025-02-28 2025-02-28..2025-02-28 on"),
                row("last week", "2025-02-12", period(Granularity.WEEK, -1), "2025-W06 2025-02-03..2025-02-09 within"),
                row("last month", "2025-01-12", period(Granularity.MONTH, -1), "2024-12 2024-12-01..2024-12-31 on"),
                row("last year", "2025-02-12", period(Granularity.YEAR, -1), "2024 2024-01-01..2024-12-31 on"),
                row("last decade", "2025-02-12", period(Granularity.DECADE, -1), "201 2010-01-01..2019-12-31 within"),
                row("this century", "2025-02-12", period(Granularity.CENTURY, 0), "20 2000-01-01..2099-12-31 within"),
                row(
                        "late last year",
                        "2025-02-12",
                        mod(Modifier.END, period(Granularity.YEAR, -1)),
                        "2024 END 2024-09-01..2024-12-31 within"),
                row(
                        "early last year",
                        "2025-02-12",
                        mod(Modifier.START, period(Granularity.YEAR, -1)),
                        "2024 START 2024-01-01..2024-04-30 within"),
                row(
                        "earlier this year",
                        "2025-02-12",
                        soFar(period(Granularity.YEAR, 0)),
                        "2025 START 2025-01-01..2025-02-12 within"),
                row(
                        "earlier this week",
                        "2025-02-12",
                        soFar(period(Granularity.WEEK, 0)),
                        "2025-W07 START 2025-02-10..2025-02-12 within"),
                row(
                        "later this month",
                        "2025-02-12",
                        remaining(period(Granularity.MONTH, 0)),
                        "2025-02 END 2025-02-12..2025-02-28 within"),
                row("two years ago", "2025-02-12", ago(2, Granularity.YEAR), "2023 2023-01-01..2023-12-31 on"),
                row("five months ago", "2025-02-12", ago(5, Granularity.MONTH), "2024-09 2024-09-01..2024-09-30 on"),
                row("two weeks ago", "2025-02-12", ago(2, Granularity.WEEK), "2025-W05 2025-01-27..2025-02-02 within"),
                row("10 days ago", "2025-02-12", ago(10, Granularity.DAY), "2025-02-02 2025-02-02..2025-02-02 on"),
                row("a decade ago", "2025-02-12", ago(1, Granularity.DECADE), "2015 APPROX 2015-01-01..2015-12-31 on"),
                row(
                        "nearly seven years ago",
                        "2025-02-12",
                        mod(Modifier.APPROX, ago(7, Granularity.YEAR)),
                        "2018 APPROX 2018-01-01..2018-12-31 on"),
                row(
                        "more than 30 years ago",
                        "2025-02-12",
                        mod(Modifier.BEFORE, ago(30, Granularity.YEAR)),
                        "1995 BEFORE ..1994-12-31 before"),
                row(
                        "the past three months",
                        "2025-02-12",
                        amount(3, Granularity.MONTH, Placement.PAST),
                        "P3M 2024-11-12..2025-02-12 within"),
                row(
                        "the next two weeks",
                        "2025-02-12",
                        amount(2, Granularity.WEEK, Placement.FUTURE),
                        "P2W 2025-02-12..2025-02-26 within"),
                row("three days", "2025-02-12", amount(3, Granularity.DAY, Placement.NONE), "P3D"),
                row(
                        "the past few days",
                        "2025-02-12",
                        new TemporalExpression.Amount(null, Granularity.DAY, "PXD", null, Placement.PAST),
                        "PXD"),
                row(
                        "the day after Christmas",
                        "2025-01-12",
                        new ShiftFrom(1, Granularity.DAY, bare(holiday("christmas"))),
                        "2024-12-26 2024-12-26..2024-12-26 on"),
                row(
                        "two weeks before the March 5 vote",
                        "2025-02-12",
                        new ShiftFrom(-2, Granularity.WEEK, bare(monthDay(Month.MARCH, 5))),
                        "2025-02-19 2025-02-19..2025-02-19 on"),
                row(
                        "three days after May 2020",
                        "2025-02-12",
                        new ShiftFrom(3, Granularity.DAY, month(2020, 5)),
                        "XXXX-XX-XX"));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                row(
                        "the first week of October 2024",
                        "2025-02-12",
                        new Nth(1, Granularity.WEEK, month(2024, 10)),
                        "2024-W40 APPROX 2024-09-30..2024-10-06 within"),
                row(
                        "the last week of October 2024",
                        "2025-02-12",
                        new Nth(-1, Granularity.WEEK, month(2024, 10)),
                        "2024-W44 APPROX 2024-10-28..2024-11-03 within"),
                row(
                        "the second Tuesday in March 2024",
                        "2025-02-12",
                        new NthWeekday(2, DayOfWeek.TUESDAY, month(2024, 3)),
                        "2024-03-12 2024-03-12..2024-03-12 on"),
                row(
                        "the last Sunday of October 2024",
                        "2025-02-12",
                        new NthWeekday(-1, DayOfWeek.SUNDAY, month(2024, 10)),
                        "2024-10-27 2024-10-27..2024-10-27 on"),
                row(
                        "the fifth Monday in February 2025",
                        "2025-02-12",
                        new NthWeekday(5, DayOfWeek.MONDAY, month(2025, 2)),
                        "XXXX-XX-XX"),
                row(
                        "the first nine months of 2023",
                        "2025-02-12",
                        new Stretch(9, Granularity.MONTH, year(2023)),
                        "P9M 2023-01-01..2023-09-30 within"),
                row(
                        "the last two weeks of May 2023",
                        "2025-02-12",
                        new Stretch(-2, Granularity.WEEK, month(2023, 5)),
                        "P2W 2023-05-18..2023-05-31 within"),
                row(
                        "the last day of 2024",
                        "2025-02-12",
                        new Nth(-1, Granularity.DAY, year(2024)),
                        "2024-12-31 2024-12-31..2024-12-31 on"),
                row(
                        "the second half of the '70s",
                        "2025-02-12",
                        new Nth(2, Granularity.HALF_YEAR, new ShortDecade(70)),
                        "197 END 1975-01-01..1979-12-31 within"),
                row(
                        "the third month of last year",
                        "2025-02-12",
                        new Nth(3, Granularity.MONTH, period(Granularity.YEAR, -1)),
                        "2024-03 2024-03-01..2024-03-31 on"),
                row("the fifth quarter of 2024", "2025-02-12", new Nth(5, Granularity.QUARTER, year(2024)), "XXXX-QX"));
    }

    static Stream<Arguments> digits() {
        return Stream.of(
                row(
                        "03/04/2024",
                        "2025-02-12",
                        new NumericDate(3, 4, 2024, false),
                        "2024-03-04 2024-03-04..2024-03-04 on"),
                row(
                        "17/04/2024",
                        "2025-02-12",
                        new NumericDate(17, 4, 2024, false),
                        "2024-04-17 2024-04-17..2024-04-17 on"),
                row("9/11/01", "2025-02-12", new NumericDate(9, 11, 1, true), "2001-09-11 2001-09-11..2001-09-11 on"),
                row("1/6", "2024-12-18", new NumericDate(1, 6, null, false), "2025-01-06 2025-01-06..2025-01-06 on"),
                row("13/13/2024", "2025-02-12", new NumericDate(13, 13, 2024, false), "2024-XX-XX"),
                row("2/30/2024", "2025-02-12", new NumericDate(2, 30, 2024, false), "2024-XX-XX"));
    }

    static Stream<Arguments> times() {
        TimeOfDay night = TimeOfDay.Part.NIGHT;
        return Stream.of(
                row(
                        "last night",
                        "2025-02-12",
                        new At(period(Granularity.DAY, -1), night),
                        "2025-02-11TNI 2025-02-11..2025-02-11 on"),
                row(
                        "2 p.m. Tuesday",
                        "2025-02-12",
                        new At(bare(weekday(DayOfWeek.TUESDAY)), TimeOfDay.Clock.of(14, 0)),
                        "2025-02-11T14:00 2025-02-11..2025-02-11 on"),
                row(
                        "Saturday night",
                        "2025-02-12",
                        new At(bare(weekday(DayOfWeek.SATURDAY)), night),
                        "2025-02-08TNI 2025-02-08..2025-02-08 on"),
                row(
                        "9 a.m.",
                        "2025-02-12",
                        new At(null, TimeOfDay.Clock.of(9, 0)),
                        "2025-02-12T09:00 2025-02-12..2025-02-12 on"));
    }

    static Stream<Arguments> signals() {
        return Stream.of(
                signal(TemporalSignal.SINCE, "2025-02-12", month(2023, 5), "2023-05 2023-05-01.. since"),
                signal(TemporalSignal.AFTER, "2025-02-12", year(2016), "2016 2017-01-01.. after"),
                signal(TemporalSignal.BEFORE, "2025-02-12", day("2025-01-10"), "2025-01-10 ..2025-01-09 before"),
                signal(TemporalSignal.UNTIL, "2025-02-12", month(2025, 3), "2025-03 ..2025-03-31 span"),
                signal(TemporalSignal.TO, "2025-02-12", year(2022), "2022 ..2022-12-31 span"),
                signal(
                        TemporalSignal.BY,
                        "2025-02-12",
                        mod(Modifier.START, month(2025, 1)),
                        "2025-01 START ..2025-01-10 by"),
                signal(
                        TemporalSignal.AS_OF,
                        "2025-02-12",
                        mod(Modifier.START, month(2025, 2)),
                        "2025-02 START 2025-02-01..2025-02-10 within"),
                signal(
                        TemporalSignal.FOR,
                        "2025-02-12",
                        amount(3, Granularity.MONTH, Placement.PAST),
                        "P3M 2024-11-12..2025-02-12 span"),
                signal(TemporalSignal.FROM, "2025-02-12", day("2025-03-03"), "2025-03-03 2025-03-03.. since"),
                signal(
                        TemporalSignal.FROM,
                        "2025-02-12",
                        unit(new CalendarUnit.Decade(1950)),
                        "195 1950-01-01..1959-12-31 within"),
                signal(
                        TemporalSignal.SINCE,
                        "2025-02-12",
                        pick(Pick.LAST, month(Month.MARCH)),
                        "2024-03 2024-03-01.. since"),
                signal(
                        TemporalSignal.UNTIL,
                        "2025-02-12",
                        pick(Pick.NEXT, month(Month.DECEMBER)),
                        "2025-12 ..2025-12-31 span"),
                signal(TemporalSignal.BY, "2025-02-12", bare(month(Month.SEPTEMBER)), "2025-09 ..2025-09-30 by"),
                signal(TemporalSignal.BY, "2025-02-12", bare(weekday(DayOfWeek.FRIDAY)), "2025-02-14 ..2025-02-14 by"),
                Arguments.of(
                        TemporalSignal.BY,
                        Direction.PAST,
                        "2025-02-12",
                        bare(month(Month.SEPTEMBER)),
                        "2024-09 ..2024-09-30 by"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        bare(weekday(DayOfWeek.FRIDAY)),
                        "2025-02-14 2025-02-14..2025-02-14 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        bare(weekday(DayOfWeek.MONDAY)),
                        "2025-02-17 2025-02-17..2025-02-17 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        bare(month(Month.AUGUST)),
                        "2025-08 2025-08-01..2025-08-31 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.PAST,
                        "2025-03-12",
                        bare(month(Month.AUGUST)),
                        "2024-08 2024-08-01..2024-08-31 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        bare(new Recurring.Weekend()),
                        "2025-W07-WE 2025-02-15..2025-02-16 within"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        bare(quarter(2)),
                        "2025-Q2 2025-04-01..2025-06-30 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-11-02",
                        bare(quarter(3)),
                        "2025-Q3 2025-07-01..2025-09-30 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        pick(Pick.THIS, weekday(DayOfWeek.MONDAY)),
                        "2025-02-17 2025-02-17..2025-02-17 on"),
                Arguments.of(
                        TemporalSignal.NONE,
                        Direction.FUTURE,
                        "2025-02-12",
                        new ShortYear(31),
                        "2031 2031-01-01..2031-12-31 on"),
                signal(
                        TemporalSignal.BEFORE,
                        "2025-02-12",
                        new At(day("2025-02-11"), TimeOfDay.Clock.of(17, 0)),
                        "2025-02-11T17:00 ..2025-02-11 by"));
    }

    private static Arguments row(String words, String day, TemporalExpression expression, String expected) {
        return Arguments.of(words, day, expression, expected);
    }

    private static Arguments signal(TemporalSignal signal, String day, TemporalExpression expression, String expected) {
        return Arguments.of(signal, Direction.NONE, day, expression, expected);
    }
}
