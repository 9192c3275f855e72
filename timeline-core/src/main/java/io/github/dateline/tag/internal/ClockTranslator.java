// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.TimeOfDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of day out of an {@code EXPLICIT_TIME}. */
final class ClockTranslator {

    /** Without one of these a number is no time: Natty reads "Friday 13" as 13:00 and "1953" as 19:53. */
    private static final Pattern EVIDENCE = Pattern.compile("\\b\\d{1,2}:\\d\\d\\b|\\b\\d{4} ?(?:hours|hrs|h)\\b");

    private ClockTranslator() {}

    /** Returns the time, empty if it does not exist or the words do not vouch for it. */
    static Optional<TimeOfDay> read(ParseNode time, Phrase phrase, Set<NattyForm> forms) {
        String hours = null;
        String minutes = "";
        String seconds = "";
        String half = "";
        for (ParseNode part : time.children()) {
            switch (part.kind()) {
                case "HOURS_OF_DAY" -> hours = part.child(0).text();
                case "MINUTES_OF_HOUR" -> minutes = part.child(0).text();
                case "SECONDS_OF_MINUTE" -> seconds = part.child(0).text();
                case "AM_PM" -> half = part.text();
                case "ZONE" -> {
                    // The time is kept as the article gives it.
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (hours == null) {
            return Optional.empty();
        }
        // Natty gives each named part of a day an hour of its own choice, always with a bare 0 for minutes and seconds.
        if (minutes.equals("0") && seconds.equals("0")) {
            return named(phrase, forms);
        }
        return clock(hours, minutes, seconds, half, phrase, forms);
    }

    private static Optional<TimeOfDay> named(Phrase phrase, Set<NattyForm> forms) {
        TimeOfDay found = null;
        for (String word : phrase.askedWords()) {
            TimeOfDay named = named(word);
            if (named != null && found != null) {
                return Optional.empty();
            }
            found = named == null ? found : named;
        }
        if (found != null) {
            forms.add(found instanceof TimeOfDay.Part ? NattyForm.DAY_PART : NattyForm.NAMED_HOUR);
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable TimeOfDay named(String word) {
        return switch (word) {
            case "morning" -> TimeOfDay.Part.MORNING;
            case "afternoon" -> TimeOfDay.Part.AFTERNOON;
            case "evening" -> TimeOfDay.Part.EVENING;
            case "night" -> TimeOfDay.Part.NIGHT;
            case "noon" -> new TimeOfDay.Clock(12, 0, 0, Granularity.HOUR);
            // News means the end of the day it names: a deadline of "midnight Thursday".
            case "midnight" -> new TimeOfDay.Clock(24, 0, 0, Granularity.HOUR);
            default -> null;
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<TimeOfDay> clock(
            String hours, String minutes, String seconds, String half, Phrase phrase, Set<NattyForm> forms) {
        if (!isNumber(hours) || !minutes.isEmpty() && !isNumber(minutes) || !seconds.isEmpty() && !isNumber(seconds)) {
            // Where Natty repairs a phrase it cannot read, a leaf holds the word "null".
            return Optional.empty();
        }
        int hour = Integer.parseInt(hours);
        if (half.isEmpty()) {
            if (!EVIDENCE.matcher(phrase.asked()).find()) {
                return Optional.empty();
            }
        } else if (hour < 1 || hour > 12 || !fitsThePart(hour, phrase.askedWords())) {
            return Optional.empty();
        } else {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        int minute = minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
        int second = seconds.isEmpty() ? 0 : Integer.parseInt(seconds);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        Granularity granularity =
                seconds.isEmpty() ? (minutes.length() < 2 ? Granularity.HOUR : Granularity.MINUTE) : Granularity.SECOND;
        forms.add(NattyForm.CLOCK);
        return Optional.of(new TimeOfDay.Clock(hour, minute, second, granularity));
    }

    /** Natty takes "2 at night" and "12 at night" for the afternoon and noon. */
    private static boolean fitsThePart(int hour, List<String> words) {
        if (words.contains("night")) {
            return hour >= 6 && hour < 12;
        }
        if (words.contains("evening")) {
            return hour >= 4 && hour < 12;
        }
        if (words.contains("afternoon")) {
            return hour == 12 || hour < 8;
        }
        return true;
    }
}
