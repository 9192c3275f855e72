// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts spoken clock times into digits: "half past two", "ten to six", "three o'clock", "five thirty p.m.". */
final class ClockWords {

    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String HOUR = "(" + String.join("|", HOURS) + "|\\d{1,2})";
    private static final String HALF_OF_DAY =
            "(?= (?:[ap]\\.?m\\b|in the (?:morning|afternoon|evening)\\b|at night\\b))";

    private static final Pattern PAST_OR_TO = Pattern.compile(
            "\\b(half|(?:a )?quarter|five|ten|twenty|twenty-five)(?: minutes)? (past|to) " + HOUR + "\\b(?!:)");
    private static final Pattern O_CLOCK = Pattern.compile("\\b" + HOUR + " o'clock\\b");
    private static final Pattern WITH_MINUTES =
            Pattern.compile("\\b" + HOUR + " (fifteen|twenty|thirty|forty|forty-five|fifty)" + HALF_OF_DAY);
    private static final Pattern ALONE = Pattern.compile("\\b(" + String.join("|", HOURS) + ")" + HALF_OF_DAY);

    private ClockWords() {}

    static String toDigits(String text) {
        String result = PAST_OR_TO.matcher(text).replaceAll(ClockWords::pastOrTo);
        result = O_CLOCK.matcher(result).replaceAll(match -> hour(match.group(1)) + ":00");
        result = WITH_MINUTES.matcher(result).replaceAll(match -> hour(match.group(1)) + ":" + minutes(match.group(2)));
        return ALONE.matcher(result).replaceAll(match -> Integer.toString(hour(match.group(1))));
    }

    private static String pastOrTo(MatchResult match) {
        int minutes = minutes(match.group(1));
        int hour = hour(match.group(3));
        if (match.group(2).equals("to")) {
            hour = hour == 1 ? 12 : hour - 1;
            minutes = 60 - minutes;
        }
        return hour + (minutes < 10 ? ":0" : ":") + minutes;
    }

    private static int hour(String word) {
        int index = HOURS.indexOf(word);
        return index < 0 ? Integer.parseInt(word) : index + 1;
    }

    private static int minutes(String word) {
        return switch (word) {
            case "five" -> 5;
            case "ten" -> 10;
            case "fifteen", "quarter", "a quarter" -> 15;
            case "twenty" -> 20;
            case "twenty-five" -> 25;
            case "half", "thirty" -> 30;
            case "forty" -> 40;
            case "forty-five" -> 45;
            default -> 50;
        };
    }
}
