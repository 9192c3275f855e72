// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import io.github.dateline.time.CalendarUnit.Century;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Decade;
import io.github.dateline.time.CalendarUnit.HalfYear;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.CalendarUnit.Quarter;
import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.CalendarUnit.Week;
import io.github.dateline.time.CalendarUnit.Weekend;
import io.github.dateline.time.CalendarUnit.Year;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes timeline dates of every kind from a seed. */
final class RandomDates {

    private final Random random;
    private final int centre;
    private final int spread;

    /** Draws years from {@code centre - spread} to {@code centre + spread}: few years make dates that touch. */
    RandomDates(long seed, int centre, int spread) {
        this.random = new Random(seed);
        this.centre = centre;
        this.spread = spread;
    }

    /** Returns dates around now, around the turn of the eras, and over all years. */
    static List<TimelineDate> mixed(long seed, int count) {
        List<TimelineDate> dates = new ArrayList<>();
        dates.addAll(new RandomDates(seed, 2024, 1).dates(count));
        dates.addAll(new RandomDates(seed, 0, 12).dates(count));
        dates.addAll(new RandomDates(seed, 0, 9998).dates(count));
        return dates;
    }

    List<TimelineDate> dates(int count) {
        List<TimelineDate> dates = new ArrayList<>();
        int tries = 0;
        while (dates.size() < count) {
            if (++tries > 20 * count) {
                throw new AssertionError("too few of the drawn dates exist: " + dates.size());
            }
            try {
                dates.add(new TimelineDate(value(), pick(Relation.values()), random.nextInt(5) == 0));
            } catch (DateTimeException | IllegalArgumentException e) {
                // Drawn at random, so some do not exist: an interval backwards, the day after an open end.
            }
        }
        return dates;
    }

    private TemporalValue value() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Interval(end(), end());
            case 2 -> new Amount("P" + (1 + random.nextInt(9)) + "M", maybe(Modifier.APPROX), someWindow());
            default -> date();
        };
    }

    private @Nullable CalendarDate end() {
        return random.nextInt(6) == 0 ? null : date();
    }

    CalendarDate date() {
        Modifier modifier = random.nextInt(3) == 0 ? pick(Modifier.values()) : null;
        TimeOfDay time = random.nextInt(5) == 0 ? time() : null;
        DayRange window = random.nextInt(4) == 0 ? someWindow() : null;
        return new CalendarDate(unit(), time, modifier, window);
    }

    private TimeOfDay time() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(TimeOfDay.Part.values());
            case 1 ->
                new TimeOfDay.Clock(random.nextInt(24), random.nextInt(60), random.nextInt(60), Granularity.SECOND);
            default -> new TimeOfDay.Clock(random.nextInt(25), 0, 0, pick(Granularity.HOUR, Granularity.MINUTE));
        };
    }

    private DayRange someWindow() {
        LocalDate earliest = day();
        LocalDate latest = earliest.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(400));
        return switch (random.nextInt(6)) {
            case 0 -> new DayRange(null, latest);
            case 1 -> new DayRange(earliest, null);
            default -> new DayRange(earliest, latest);
        };
    }

    CalendarUnit unit() {
        int year = year();
        return switch (random.nextInt(10)) {
            case 0 -> new Week(year, 1 + random.nextInt(52));
            case 1 -> new Weekend(year, 1 + random.nextInt(52));
            case 2 -> Month.of(year, 1 + random.nextInt(12));
            case 3 -> new Quarter(year, 1 + random.nextInt(4));
            case 4 -> new HalfYear(year, 1 + random.nextInt(2));
            case 5 -> new Season(year, pick(SeasonName.values()), pick(Hemisphere.values()));
            case 6 -> new Year(year);
            case 7 -> Decade.of(year);
            case 8 -> Century.of(year);
            default -> new Day(day());
        };
    }

    private LocalDate day() {
        return LocalDate.ofYearDay(year(), 1 + random.nextInt(365));
    }

    private int year() {
        return centre - spread + random.nextInt(2 * spread + 1);
    }

    private @Nullable Modifier maybe(Modifier modifier) {
        return random.nextBoolean() ? modifier : null;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
