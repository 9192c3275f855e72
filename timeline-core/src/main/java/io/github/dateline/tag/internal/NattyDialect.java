// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says the same in words that Natty knows. It has no "midday", "eve of", "Friday week", "half past two"; it drops a bare
 * "a" before "week"; and it loses the date when a part of the day and an hour stand round it.
 */
final class NattyDialect {

    private static final String CLOCK = "(\\d{1,2}(?::\\d\\d)?)";
    private static final String MERIDIAN = " ?([ap])\\.?m\\.?";
    private static final String PART = "(morning|afternoon|evening)";
    private static final String WEEKDAY = "((?:mon|tues|wednes|thurs|fri|satur|sun)day)";
    private static final String MONTH = "(" + String.join("|", TreeTranslator.months()) + ")";
    private static final String ZONE = "(?:(?:local|eastern|central|mountain|pacific|moscow|greenwich mean"
            + "|british summer|central european)(?: standard| daylight| summer)? time"
            + "|eastern|central|mountain|pacific|[ecmp][sd]?t|gmt|utc|bst|ist|jst|cest|cet|eest|eet|msk|ae[sd]t)";

    /** In order; each sees what the ones before it wrote. */
    private static final List<Rewrite> REWRITES = List.of(
            rewrite("\\b([01]\\d|2[0-3])([0-5]\\d) (?:gmt|utc)\\b", "$1:$2"),
            rewrite("(?<=\\d|[ap]m|[ap]\\.m\\.|noon|midnight),? " + ZONE + "\\b", ""),
            rewrite("\\bmidday\\b", "noon"),
            rewrite("\\b12(?::00)? (noon|midnight)\\b", "$1"),
            // Parts of a day with an hour: "tonight at 8", "8:30 this morning", "Tuesday evening at 7".
            rewrite("^midnight tonight$", "midnight today"),
            rewrite("^tonight$", "today night"),
            rewrite("^" + CLOCK + MERIDIAN + " tonight$", "$1 $2m today"),
            rewrite("^" + CLOCK + " tonight$|^tonight,? at " + CLOCK + "$", "$1$2 at night today"),
            rewrite("^tonight,? at " + CLOCK + MERIDIAN + "$", "$1 $2m today"),
            rewrite("^this " + PART + "$", "today $1"),
            rewrite("^(.+) (?:morning|afternoon|evening|night),? at " + CLOCK + MERIDIAN + "$", "$2 $3m $1"),
            rewrite("^(.+) " + PART + ",? at " + CLOCK + "$", "$3 in the $2 $1"),
            rewrite("^(.+) night,? at " + CLOCK + "$", "$2 at night $1"),
            rewrite(
                    "^" + CLOCK + MERIDIAN + " (?:on )?(?!in the|at )(.+) (?:morning|afternoon|evening|night)$",
                    "$1 $2m $3"),
            rewrite("^" + CLOCK + " (?:on )?(?!in the|at )(.+) " + PART + "$", "$1 in the $3 $2"),
            rewrite("^" + CLOCK + " (?:on )?(?!in the|at )(.+) night$", "$1 at night $2"),
            rewrite("(?<=morning|afternoon|evening|night|[ap]m) this$", " today"),
            // Idioms of days and weeks.
            rewrite("\\b(?:on )?(?:the )?eve of ", "the day before "),
            rewrite("^(?:the )?night before last$", "night the day before yesterday"),
            rewrite("^(?:the )?(week|month|year) before last$", "2 $1s ago"),
            rewrite("\\bweekends\\b", "saturdays"),
            rewrite("\\ban? (?=(?:day|week|fortnight|month|year)\\b)", "one "),
            rewrite("^(?:" + WEEKDAY + "|(today|tomorrow)) week$", "one week from $1$2"),
            rewrite("^([a-z]+|\\d+) (weeks?) (?:on )?(?:" + WEEKDAY + "|(today|tomorrow))$", "$1 $2 from $3$4"),
            rewrite("^([a-z]+|\\d+) (weeks?) ago (?:on |last )?" + WEEKDAY + "$", "$1 $2 before past $3"),
            rewrite("^([a-z]+|\\d+) (weeks?) ago (today|yesterday)$", "$1 $2 before $3"),
            // Years and pointing words after and before a holiday or month.
            rewrite("\\b(?:" + MONTH + "|(" + Phrase.STAND_IN + ")),? (?:of|in) (\\d{4})\\b", "$1$2 $3"),
            rewrite("^this (?=" + Phrase.STAND_IN + "\\b)", "upcoming "));

    private NattyDialect() {}

    static String rewrite(String text) {
        String result = ClockWords.toDigits(text);
        for (Rewrite each : REWRITES) {
            result = each.pattern().matcher(result).replaceAll(each.replacement());
        }
        return result.replace("  ", " ");
    }

    private static Rewrite rewrite(String pattern, String replacement) {
        return new Rewrite(Pattern.compile(pattern), replacement);
    }

    private record Rewrite(Pattern pattern, String replacement) {}
}
