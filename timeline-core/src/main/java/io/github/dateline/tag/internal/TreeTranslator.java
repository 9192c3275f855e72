// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns one syntax tree into the algebra of date expressions. What it does not know it declines; so it does with trees
 * that two different phrases share, unless the words tell them apart.
 */
final class TreeTranslator {

    private static final Pattern DAY_ONE = Pattern.compile("\\b(?:0?1|1st|first|one)\\b(?! day)");

    private static final Pattern DAY_OF = Pattern.compile("\\bday (?:of|in)\\b");
    private static final Pattern LAST_DAY_OF = Pattern.compile("\\blast day (?:of|in)\\b");
    private static final Pattern LAST_WEEKDAY = Pattern.compile("\\blast (?:[a-z]+day|weekend)\\b");

    private final Phrase phrase;
    private final Set<NattyForm> forms;
    private final SeekTranslator seeks;

    TreeTranslator(Phrase phrase, Set<NattyForm> forms) {
        this.phrase = phrase;
        this.forms = forms;
        this.seeks = new SeekTranslator(phrase, forms, this::date);
    }

    /** Returns the meaning of a {@code DATE_TIME}. */
    Optional<TemporalExpression> dateTime(ParseNode node) {
        if (node.size() == 1 && !node.child(0).is("EXPLICIT_TIME")) {
            return date(node.child(0));
        }
        if (node.hasChildren("EXPLICIT_TIME")) {
            return ClockTranslator.read(node.child(0), phrase, forms).map(time -> new At(null, time));
        }
        if (node.size() == 2 && node.child(1).is("EXPLICIT_TIME")) {
            return date(node.child(0))
                    .flatMap(date ->
                            ClockTranslator.read(node.child(1), phrase, forms).map(time -> new At(date, time)));
        }
        return Optional.empty();
    }

    private Optional<TemporalExpression> date(ParseNode node) {
        return switch (node.kind()) {
            case "RELATIVE_DATE" -> relative(node);
            case "EXPLICIT_DATE" -> calendarDay(node);
            default -> Optional.empty();
        };
    }

    private Optional<TemporalExpression> relative(ParseNode node) {
        if (node.hasChildren("SEEK")) {
            return seeks.seek(node.child(0));
        }
        if (node.hasChildren("EXPLICIT_SEEK")) {
            return holidayOfYear(node.child(0));
        }
        if (node.hasChildren("EXPLICIT_SEEK", "EXPLICIT_SEEK")) {
            return dayOfYear(node.child(0), node.child(1));
        }
        if (node.size() < 2 || node.size() > 3 || !node.child(0).is("SEEK")) {
            return Optional.empty();
        }
        ParseNode first = node.child(1);
        if (node.size() == 2) {
            return isBeforeLast(first)
                    ? weekdayBeforeLast(first)
                    : seeks.seek(node.child(0)).flatMap(whole -> part(first, whole));
        }
        // The year stands before a weekday and after a day.
        ParseNode second = node.child(2);
        boolean yearFirst = first.hasChildren("YEAR_OF");
        ParseNode year = yearFirst ? first : second;
        if (!year.hasChildren("YEAR_OF")) {
            return Optional.empty();
        }
        return seeks.seek(node.child(0))
                .flatMap(month -> ofYear(month, year.number()))
                .flatMap(whole -> part(yearFirst ? second : first, whole));
    }

    private static Optional<TemporalExpression> ofYear(TemporalExpression month, int year) {
        return month instanceof Named named && named.what() instanceof Recurring.MonthOfYear of && year > 999
                ? Optional.of(
                        new Absolute(CalendarUnit.Month.of(year, of.month().getValue())))
                : Optional.empty();
    }

    /** One day of a month, week or year. */
    private Optional<TemporalExpression> part(ParseNode point, TemporalExpression whole) {
        if (!point.is("EXPLICIT_SEEK")) {
            return Optional.empty();
        }
        if (point.hasChildren("INT", "DAY_OF_WEEK")) {
            // Natty's fifth is the last as well.
            int ordinal = point.child(0).number();
            int number = ordinal == 5 && says(LAST_WEEKDAY) ? -1 : ordinal;
            forms.add(NattyForm.NTH_WEEKDAY);
            return Optional.of(
                    seeks.isWeekend()
                            ? new Nth(number, Granularity.WEEKEND, whole)
                            : new NthWeekday(number, weekday(point.child(1).number()), whole));
        }
        if (point.hasChildren("DAY_OF_WEEK")) {
            return dayOfWeek(point.number(), whole);
        }
        return point.hasChildren("DAY_OF_MONTH") ? dayOfMonth(point.number(), whole) : Optional.empty();
    }

    private Optional<TemporalExpression> dayOfWeek(int number, TemporalExpression week) {
        if (says(DAY_OF)) {
            forms.add(NattyForm.NTH_DAY_OF_WEEK);
            return Optional.of(new Nth(says(LAST_DAY_OF) ? -1 : 1, Granularity.DAY, week));
        }
        if (isBound() || seeks.isWeekend()) {
            return Optional.empty();
        }
        forms.add(NattyForm.WEEKDAY_OF_WEEK);
        return Optional.of(new Within(new Recurring.Weekday(weekday(number)), week));
    }

    private Optional<TemporalExpression> dayOfMonth(int day, TemporalExpression month) {
        if (says(DAY_OF)) {
            forms.add(NattyForm.NTH_DAY_OF_MONTH);
            return Optional.of(new Nth(says(LAST_DAY_OF) ? -1 : day, Granularity.DAY, month));
        }
        if (isBound()) {
            return Optional.empty();
        }
        forms.add(NattyForm.DAY_OF_MONTH);
        return Optional.of(new Within(new Recurring.DayOfMonth(day, null), month));
    }

    /** "The end of next week" is no Friday and "the beginning of March" no 1st: parts of a unit, which we read ourselves. */
    private boolean isBound() {
        return phrase.asks("end") || phrase.asks("beginning") || phrase.asks("start");
    }

    private Optional<TemporalExpression> dayOfYear(ParseNode year, ParseNode day) {
        // "five 2009" has this shape too.
        if (!year.hasChildren("YEAR_OF") || !day.hasChildren("DAY_OF_YEAR") || !says(DAY_OF)) {
            return Optional.empty();
        }
        forms.add(NattyForm.NTH_DAY_OF_YEAR);
        int number = day.number() == 366 ? -1 : day.number();
        return Optional.of(new Nth(number, Granularity.DAY, new Absolute(new CalendarUnit.Year(year.number()))));
    }

    private Optional<TemporalExpression> holidayOfYear(ParseNode node) {
        if (!node.hasChildren("HOLIDAY", "YEAR_OF")) {
            return Optional.empty();
        }
        return seeks.holiday(node.child(0)).map(holiday -> {
            forms.add(NattyForm.HOLIDAY_OF_YEAR);
            return new Within(holiday, year(node.child(1)));
        });
    }

    private static TemporalExpression year(ParseNode node) {
        String digits = node.child(0).text();
        return digits.length() == 2 ? new ShortYear(node.number()) : new Absolute(new CalendarUnit.Year(node.number()));
    }

    private boolean isBeforeLast(ParseNode point) {
        return point.hasChildren("DAY_OF_WEEK") && phrase.asks("before last");
    }

    private Optional<TemporalExpression> weekdayBeforeLast(ParseNode point) {
        forms.add(NattyForm.WEEKDAY_BEFORE_LAST);
        return Optional.of(seeks.fromToday(-2, seeks.weekdayOrWeekend(point.number())));
    }

    private Optional<TemporalExpression> calendarDay(ParseNode node) {
        DayOfWeek weekday = null;
        ParseNode year = null;
        for (ParseNode part : node.children().subList(2, node.size())) {
            if (part.is("DAY_OF_WEEK")) {
                weekday = weekday(part.number());
            } else {
                year = part;
            }
        }
        int day = node.child(1).number();
        // "March 2009" has the shape of 1 March, and "two Octobers" that of 2 October.
        if ((day == 1 && !DAY_ONE.matcher(phrase.asked()).find()) || seeks.namesMonthInPlural()) {
            return Optional.empty();
        }
        Month month = Month.of(node.child(0).number());
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        forms.add(NattyForm.CALENDAR_DAY);
        Recurring dayOfYear = new Recurring.DayOfYear(month, day, weekday);
        if (year == null) {
            return Optional.of(new Named(dayOfYear, Pick.BARE));
        }
        TemporalExpression inYear = year(year);
        if (inYear instanceof ShortYear) {
            return Optional.of(new Within(dayOfYear, inYear));
        }
        try {
            return Optional.of(new Absolute(new CalendarUnit.Day(LocalDate.of(year.number(), month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean says(Pattern words) {
        return words.matcher(phrase.asked()).find();
    }

    /** Natty counts from Sunday. */
    static DayOfWeek weekday(int number) {
        return DayOfWeek.SUNDAY.plus(number - 1L);
    }

    static List<String> months() {
        return List.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december");
    }
}
