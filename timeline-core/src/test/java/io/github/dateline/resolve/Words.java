// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.text.Span;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Short names for expressions, and texts made of mentions, for the tests of this package. */
final class Words {

    private Words() {}

    static Absolute day(String iso) {
        return new Absolute(new CalendarUnit.Day(LocalDate.parse(iso)));
    }

    static Absolute month(int year, int month) {
        return new Absolute(CalendarUnit.Month.of(year, month));
    }

    static Absolute year(int year) {
        return new Absolute(new CalendarUnit.Year(year));
    }

    static Absolute unit(CalendarUnit unit) {
        return new Absolute(unit);
    }

    static Recurring weekday(DayOfWeek day) {
        return new Recurring.Weekday(day);
    }

    static Recurring month(Month month) {
        return new Recurring.MonthOfYear(month);
    }

    static Recurring monthDay(Month month, int day) {
        return new Recurring.DayOfYear(month, day, null);
    }

    static Recurring monthDay(Month month, int day, DayOfWeek weekday) {
        return new Recurring.DayOfYear(month, day, weekday);
    }

    static Recurring numbered(int day) {
        return new Recurring.DayOfMonth(day, null);
    }

    static Recurring season(SeasonName season) {
        return new Recurring.SeasonOfYear(season);
    }

    static Recurring quarter(int quarter) {
        return new Recurring.QuarterOfYear(quarter);
    }

    static Recurring holiday(String id) {
        return new Recurring.Holiday(id);
    }

    static Named bare(Recurring what) {
        return new Named(what, Pick.BARE);
    }

    static Named pick(Pick pick, Recurring what) {
        return new Named(what, pick);
    }

    static TemporalExpression within(Recurring what, TemporalExpression period) {
        return new TemporalExpression.Within(what, period);
    }

    static Period period(Granularity unit, int offset) {
        return new Period(unit, offset, Base.SPEECH);
    }

    static Period that(Granularity unit, int offset) {
        return new Period(unit, offset, Base.MENTION);
    }

    static Shift ago(int amount, Granularity unit) {
        return new Shift(-amount, unit, Base.SPEECH);
    }

    static Shift later(int amount, Granularity unit) {
        return new Shift(amount, unit, Base.MENTION);
    }

    static Modified mod(Modifier modifier, TemporalExpression inner) {
        return new Modified(inner, modifier, ModifierStyle.PLAIN);
    }

    static Modified soFar(TemporalExpression inner) {
        return new Modified(inner, Modifier.START, ModifierStyle.SO_FAR);
    }

    static Modified remaining(TemporalExpression inner) {
        return new Modified(inner, Modifier.END, ModifierStyle.REMAINING);
    }

    static TemporalExpression.Amount amount(int number, Granularity unit, TemporalExpression.Placement placement) {
        return new TemporalExpression.Amount(number, unit, DurationForm.of(number, unit), null, placement);
    }

    static Text text() {
        return new Text();
    }

    static Text text(TemporalExpression expression) {
        return new Text().say(expression);
    }

    /** Prints the value, its modifier, and its days with the relation: {@code 2025-02 START 2025-02-01..2025-02-10 within}. */
    static String show(Resolution resolution) {
        TemporalValue value = resolution.value();
        String shown = value.timexValue() + (value.modifier() == null ? "" : " " + value.modifier());
        return resolution.date() == null ? shown : shown + " " + show(resolution.date());
    }

    static String show(TimelineDate date) {
        return end(date.earliest()) + ".." + end(date.latest()) + " "
                + date.relation().jsonName();
    }

    private static String end(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Builds the mentions of a text, one after the other. */
    static final class Text {
        private final List<TemporalMention> mentions = new ArrayList<>();
        private TemporalSignal signal = TemporalSignal.NONE;
        private Direction direction = Direction.NONE;
        private RangeRole role = RangeRole.NONE;
        private String words;
        private int sentence;
        private int paragraph;

        Text signal(TemporalSignal value) {
            signal = value;
            return this;
        }

        Text direction(Direction value) {
            direction = value;
            return this;
        }

        Text role(RangeRole value) {
            role = value;
            return this;
        }

        Text words(String value) {
            words = value;
            return this;
        }

        Text sentence() {
            sentence++;
            return this;
        }

        Text paragraph() {
            sentence++;
            paragraph++;
            return this;
        }

        Text say(TemporalExpression expression) {
            String said = Objects.requireNonNullElse(words, "words");
            int at = mentions.size() * 40;
            mentions.add(new TemporalMention(
                    new Span(at, at + said.length()),
                    said,
                    expression,
                    signal,
                    role,
                    direction,
                    false,
                    false,
                    sentence,
                    paragraph,
                    "test"));
            signal = TemporalSignal.NONE;
            direction = Direction.NONE;
            role = RangeRole.NONE;
            words = null;
            return this;
        }

        Text range(TemporalSignal before, TemporalExpression first, TemporalSignal between, TemporalExpression second) {
            Direction both = direction;
            signal(before).role(RangeRole.FIRST).say(first);
            return signal(between).role(RangeRole.SECOND).direction(both).say(second);
        }

        List<TemporalMention> mentions() {
            return List.copyOf(mentions);
        }

        List<Resolution> on(String day) {
            return by(DefaultTemporalResolver.create(), Anchor.of(LocalDate.parse(day)));
        }

        List<Resolution> by(TemporalResolver resolver, Anchor anchor) {
            return resolver.resolve(mentions(), anchor);
        }

        /** Returns the last resolution. */
        Resolution lastOn(String day) {
            List<Resolution> all = on(day);
            return all.get(all.size() - 1);
        }
    }
}
