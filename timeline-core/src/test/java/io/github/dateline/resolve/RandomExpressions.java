// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.text.Span;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimeOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of random mentions, every kind of expression among them, some with years at the edge of the calendar. */
final class RandomExpressions {

    private static final String WORDS = "words";

    private final Random random;

    RandomExpressions(long seed) {
        this.random = new Random(seed);
    }

    List<TemporalMention> text(int size) {
        List<TemporalMention> mentions = new ArrayList<>();
        int sentence = 0;
        int paragraph = 0;
        RangeRole role = RangeRole.NONE;
        for (int i = 0; i < size; i++) {
            if (role != RangeRole.FIRST && random.nextInt(3) == 0) {
                sentence++;
                paragraph += random.nextInt(3) == 0 ? 1 : 0;
            }
            role = role == RangeRole.FIRST
                    ? RangeRole.SECOND
                    : random.nextInt(4) == 0 ? RangeRole.FIRST : RangeRole.NONE;
            mentions.add(new TemporalMention(
                    new Span(i * 20, i * 20 + WORDS.length()),
                    WORDS,
                    expression(3),
                    any(TemporalSignal.values()),
                    role,
                    any(Direction.values()),
                    random.nextInt(5) == 0,
                    sentence % 4 == 3,
                    sentence,
                    paragraph,
                    "test"));
        }
        return mentions;
    }

    /** Returns a day of the recent past, or now and then one at the edge of the calendar. */
    LocalDate day() {
        return switch (random.nextInt(12)) {
            case 0 -> LocalDate.of(9999, 12, 31);
            case 1 -> LocalDate.of(-9998, 1, 1);
            case 2 -> LocalDate.MAX;
            case 3 -> LocalDate.MIN;
            default -> LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    LocalDate plainDay() {
        return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private TemporalExpression expression(int depth) {
        int kind = random.nextInt(depth > 0 ? 21 : 12);
        return switch (kind) {
            case 0 -> new TemporalExpression.Absolute(unit());
            case 1 -> new TemporalExpression.Named(recurring(), any(Pick.values()));
            case 2 -> new TemporalExpression.Period(any(Granularity.values()), number(), any(Base.values()));
            case 3 -> new TemporalExpression.Shift(number(), any(Granularity.values()), any(Base.values()));
            case 4 ->
                new TemporalExpression.NumericDate(
                        random.nextInt(34),
                        random.nextInt(34),
                        random.nextBoolean() ? random.nextInt(2100) : null,
                        random.nextInt(4) == 0);
            case 5 -> new TemporalExpression.ShortYear(random.nextInt(100));
            case 6 -> new TemporalExpression.ShortDecade(random.nextInt(10) * 10);
            case 7 ->
                new TemporalExpression.Amount(
                        random.nextInt(4) == 0 ? null : number(),
                        any(Granularity.values()),
                        "P3D",
                        any(Modifier.values()),
                        any(Placement.values()));
            case 8 -> new TemporalExpression.Repeated(new TemporalValue.Recurrence("P1D", null, null));
            case 9 -> new TemporalExpression.Vague(any(TemporalValue.Reference.values()));
            case 10 -> new TemporalExpression.Named(recurring(), Pick.BARE);
            case 11 -> new TemporalExpression.Reported(1900 + random.nextInt(200));
            case 12 -> new TemporalExpression.Within(recurring(), expression(depth - 1));
            case 13 -> new TemporalExpression.ShiftFrom(number(), any(Granularity.values()), expression(depth - 1));
            case 14 ->
                new TemporalExpression.Nth(random.nextInt(9) - 4, any(Granularity.values()), expression(depth - 1));
            case 15 ->
                new TemporalExpression.NthWeekday(
                        random.nextInt(11) - 5, any(DayOfWeek.values()), expression(depth - 1));
            case 16 -> new TemporalExpression.Stretch(number(), any(Granularity.values()), expression(depth - 1));
            case 17 ->
                new TemporalExpression.Modified(
                        expression(depth - 1), any(Modifier.values()), any(ModifierStyle.values()));
            case 18 -> new TemporalExpression.At(random.nextInt(4) == 0 ? null : expression(depth - 1), time());
            case 19 -> new TemporalExpression.Fiscal(expression(depth - 1));
            default ->
                new TemporalExpression.Counted(
                        random.nextBoolean() ? 1 + random.nextInt(4) : -1 - random.nextInt(4),
                        recurring(),
                        expression(depth - 1));
        };
    }

    private int number() {
        return switch (random.nextInt(12)) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> Integer.MIN_VALUE;
            case 2 -> 9000;
            default -> random.nextInt(41) - 20;
        };
    }

    private TimeOfDay time() {
        return random.nextBoolean()
                ? TimeOfDay.Clock.of(random.nextInt(24), random.nextInt(60))
                : any(TimeOfDay.Part.values());
    }

    private Recurring recurring() {
        return switch (random.nextInt(9)) {
            case 0 -> new Recurring.Weekday(any(DayOfWeek.values()));
            case 1 -> new Recurring.MonthOfYear(any(Month.values()));
            case 2 ->
                new Recurring.DayOfYear(
                        any(Month.values()),
                        1 + random.nextInt(31),
                        random.nextBoolean() ? any(DayOfWeek.values()) : null);
            case 3 ->
                new Recurring.DayOfMonth(1 + random.nextInt(31), random.nextBoolean() ? any(DayOfWeek.values()) : null);
            case 4 -> new Recurring.QuarterOfYear(1 + random.nextInt(4));
            case 5 -> new Recurring.HalfOfYear(1 + random.nextInt(2));
            case 6 -> new Recurring.SeasonOfYear(any(SeasonName.values()));
            case 7 -> new Recurring.Weekend();
            default -> new Recurring.Holiday(random.nextBoolean() ? "easter" : "no such day");
        };
    }

    private CalendarUnit unit() {
        int year = random.nextInt(6) == 0 ? (random.nextBoolean() ? 9999 : -9998) : random.nextInt(2200) - 100;
        return switch (random.nextInt(8)) {
            case 0 -> new CalendarUnit.Day(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case 1 -> CalendarUnit.Week.of(LocalDate.of(Math.floorMod(year, 9000) + 1, 6, 1));
            case 2 -> CalendarUnit.Month.of(year, 1 + random.nextInt(12));
            case 3 -> new CalendarUnit.Quarter(year, 1 + random.nextInt(4));
            case 4 -> new CalendarUnit.Season(Math.floorMod(year, 9000), any(SeasonName.values()), Hemisphere.NORTH);
            case 5 -> new CalendarUnit.Decade(Math.floorMod(year, 900) * 10);
            case 6 -> new CalendarUnit.Century(Math.floorMod(year, 90) * 100);
            default -> new CalendarUnit.Year(year);
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
