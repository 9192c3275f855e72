// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.DataFile;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the holiday data; the form of a line stands at the head of {@code holidays.txt}. */
final class HolidayFile {

    private static final String RESOURCE = "/io/github/dateline/tag/holidays.txt";
    private static final String THROUGH = " through ";
    private static final Pattern MONTH_DAY = Pattern.compile("\\d\\d-\\d\\d");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?(?:/(\\d))?");

    private final Map<String, List<HolidayRule>> rules = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    private HolidayFile() {}

    /** Returns the rules of the shipped file by id. */
    static Map<String, List<HolidayRule>> load() {
        return of(DataFile.read(RESOURCE));
    }

    /**
     * Returns the rules by id.
     *
     * @throws IllegalArgumentException if a line is malformed, two lines of an id overlap, or an id that a line counts
     *     from is not there: {@code file:line: ...}
     */
    static Map<String, List<HolidayRule>> of(DataFile data) {
        HolidayFile file = new HolidayFile();
        for (DataFile.Row row : data.rows()) {
            file.add(row.line(), row.place());
        }
        file.origins.forEach((place, origin) -> {
            if (!file.rules.containsKey(origin) || file.origins.containsKey(placeOf(file.rules, origin))) {
                throw expected(place, "a holiday with a day of its own", origin);
            }
        });
        Map<String, List<HolidayRule>> result = new HashMap<>();
        file.rules.forEach((id, list) -> result.put(id, List.copyOf(list)));
        return Map.copyOf(result);
    }

    private static String placeOf(Map<String, List<HolidayRule>> rules, String id) {
        return rules.getOrDefault(id, List.of()).get(0).place();
    }

    private void add(String line, String place) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 2 || fields.length > 3 || fields[0].isBlank()) {
            throw expected(place, "id, rule and perhaps years between tabs", line);
        }
        boolean approximate = fields[1].startsWith("~ ");
        HolidayRule rule;
        try {
            String text = approximate ? fields[1].substring(2) : fields[1];
            int through = text.indexOf(THROUGH);
            HolidaySchedule schedule = schedule(through < 0 ? text : text.substring(0, through), place);
            HolidaySchedule end = through < 0 ? null : last(text.substring(through + THROUGH.length()), place);
            rule = withYears(schedule, end, fields.length == 3 ? fields[2] : "..", approximate, place);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(place + ": expected a rule, found \"" + line + '"', e);
        }
        List<HolidayRule> list = rules.computeIfAbsent(fields[0], id -> new ArrayList<>());
        for (HolidayRule other : list) {
            if (other.overlaps(rule)) {
                throw expected(place, "years other than those of " + other.place(), line);
            }
        }
        list.add(rule);
    }

    /** "through eid-al-fitr -1": the last day, counted from another holiday. */
    private HolidaySchedule last(String text, String place) {
        String[] word = text.split(" ", -1);
        if (word.length != 2) {
            throw expected(place, "a holiday and days from it behind \"through\"", text);
        }
        origins.put(place + " (last day)", word[0]);
        return HolidaySchedule.daysFrom(year -> first(word[0], year), Integer.parseInt(word[1]));
    }

    private static HolidayRule withYears(
            HolidaySchedule schedule, @Nullable HolidaySchedule end, String years, boolean approximate, String place) {
        var match = YEARS.matcher(years);
        if (!match.matches()) {
            throw expected(place, "years such as 1986.. or 1937../4", years);
        }
        int first = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? 9999 : Integer.parseInt(match.group(2));
        int every = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
        return new HolidayRule(schedule, first, last, every, approximate, place, end);
    }

    private HolidaySchedule schedule(String rule, String place) {
        String[] word = rule.split(" ", -1);
        if (MONTH_DAY.matcher(word[0]).matches()) {
            return HolidaySchedule.fixed(monthDay(word[0]));
        }
        return switch (word[0]) {
            case "easter" -> HolidaySchedule.daysFrom(Computus::western, Integer.parseInt(word[1]));
            case "orthodox-easter" -> HolidaySchedule.daysFrom(Computus::orthodox, Integer.parseInt(word[1]));
            case "hebrew" -> HolidaySchedule.hebrew(hebrewMonth(word[1], place), Integer.parseInt(word[2]));
            case "islamic" -> {
                String[] parts = word[1].split("-", -1);
                yield HolidaySchedule.islamic(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
            case "table" -> table(word, place);
            default -> byWeekdayOrOrigin(word, place);
        };
    }

    private HolidaySchedule byWeekdayOrOrigin(String[] word, String place) {
        if (word.length == 2) {
            String origin = word[0];
            origins.put(place, origin);
            return HolidaySchedule.daysFrom(year -> first(origin, year), Integer.parseInt(word[1]));
        }
        return switch (word[1]) {
            case "from" -> HolidaySchedule.from(monthDay(word[2]), weekday(word[0], place));
            case "until" -> HolidaySchedule.until(monthDay(word[2]), weekday(word[0], place));
            default -> {
                int number = word[0].equals("last") ? -1 : Integer.parseInt(word[0]);
                yield HolidaySchedule.nth(number, weekday(word[1], place), Month.of(Integer.parseInt(word[2])));
            }
        };
    }

    private Optional<LocalDate> first(String id, int year) {
        return rules.getOrDefault(id, List.of()).stream()
                .flatMap(rule -> rule.in(year).stream())
                .findFirst();
    }

    private static HolidaySchedule table(String[] word, String place) {
        Map<Integer, LocalDate> days = new HashMap<>();
        for (String text : Arrays.asList(word).subList(1, word.length)) {
            LocalDate day = LocalDate.parse(text);
            if (days.put(day.getYear(), day) != null) {
                throw expected(place, "one day a year", text);
            }
        }
        return HolidaySchedule.table(days);
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static DayOfWeek weekday(String text, String place) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(text)) {
                return day;
            }
        }
        throw expected(place, "a weekday", text);
    }

    private static int hebrewMonth(String text, String place) {
        int month = HebrewCalendar.MONTHS.indexOf(text);
        if (month < 0) {
            throw expected(place, "one of " + HebrewCalendar.MONTHS, text);
        }
        return month;
    }

    private static IllegalArgumentException expected(String place, String expected, String found) {
        return new IllegalArgumentException(place + ": expected " + expected + ", found \"" + found + '"');
    }
}
