// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.testing.CorpusCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a phrasing: its marked words with the word before them, names of months and weekdays and numbers replaced
 * by their class, and the kind of value with where it lies from the day of writing. Two phrasings of one form differ in
 * nothing but the month, the weekday or the number.
 */
final class FormKey {

    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fifteen", "eighteen", "twenty");

    private static final Pattern MONTH_VALUE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:T.*)?");
    private static final Set<String> DAYS = names(true);
    private static final Set<String> MONTHS = names(false);

    private FormKey() {}

    static String of(CorpusCase each) {
        Phrasing phrasing = Phrasing.parse(each.phrasing());
        String text = phrasing.text();
        if (!phrasing.spans().isEmpty()) {
            int start = phrasing.spans().get(0).start();
            int before = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
            int end = phrasing.spans().get(phrasing.spans().size() - 1).end();
            text = text.substring(Math.min(before, start), end);
        }
        return words(text) + " = " + kind(each);
    }

    private static String words(String text) {
        StringBuilder form = new StringBuilder();
        for (String word : text.split("(?<=\\W)|(?=\\W)")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (MONTHS.contains(lower)) {
                form.append("MONTH");
            } else if (DAYS.contains(lower)) {
                form.append("WEEKDAY");
            } else if (NUMBERS.contains(lower)) {
                form.append("NUMBER");
            } else {
                form.append(lower.replaceAll("\\d{1,2}(?!\\d)", "9").replaceAll("\\d{3,}", "9999"));
            }
        }
        return form.toString();
    }

    /** Where the year is left to the reader, how far away the date lies is what tells the cases apart. */
    private static String kind(CorpusCase each) {
        String first = each.expected().split("[ ;]")[0];
        boolean yearGiven = each.phrasing().matches(".*\\d{4}.*");
        Matcher month = MONTH_VALUE.matcher(first);
        String distance = "";
        if (each.dct() != null && !yearGiven && month.matches()) {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(month.group(1)),
                    Integer.parseInt(month.group(2)),
                    month.group(3) == null ? 1 : Integer.parseInt(month.group(3)));
            distance = month.group(3) == null
                    ? step(ChronoUnit.MONTHS.between(each.dct().withDayOfMonth(1), day), 0, 2, 5, 6, 11)
                    : step(ChronoUnit.DAYS.between(each.dct(), day), 0, 1, 3, 6, 31, 183);
        }
        return each.expected().replaceAll("\\d", "9") + " " + distance;
    }

    private static String step(long distance, int... limits) {
        for (int limit : limits) {
            if (Math.abs(distance) <= limit) {
                return Long.signum(distance) * limit + "";
            }
        }
        return Long.signum(distance) + "far";
    }

    private static Set<String> names(boolean days) {
        Set<String> names = new TreeSet<>();
        for (Enum<?> each : days ? DayOfWeek.values() : Month.values()) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                String name = each instanceof DayOfWeek day
                        ? day.getDisplayName(style, Locale.ENGLISH)
                        : ((Month) each).getDisplayName(style, Locale.ENGLISH);
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
