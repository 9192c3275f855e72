// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * An amount in two units, the second directly below the first: "1 year 2 months", "an hour and thirty minutes".
 *
 * @param end index of the token after it
 * @param number the amount in the smaller unit
 * @param unit the smaller unit
 * @param timexValue the amount as it is written: P1Y2M
 */
record Compound(int end, int number, Granularity unit, String timexValue) {

    /** Reads the second part of an amount whose first is read, or returns null. */
    static @Nullable Compound at(Tokens t, int end, @Nullable Integer number, Granularity unit) {
        int next = t.skip(end, Function.AND);
        if (number == null || !t.any(next, WordClass.DIGITS.bit | WordClass.CARDINAL.bit)) {
            return null;
        }
        Quantity second = Quantity.at(t, next);
        if (second == null || second.number() == null || second.half() || !t.is(second.end(), WordClass.UNIT)) {
            return null;
        }
        int size = size(unit, Words.unit(t, second.end()));
        long total = (long) number * size + second.number();
        if (size == 0 || second.loose() || second.number() >= size && size != 12 || total > Quantity.MOST) {
            return null;
        }
        String value = value(unit, number, second.number());
        return new Compound(second.end() + 1, (int) total, Words.unit(t, second.end()), value);
    }

    /** Returns how many of the smaller unit make the larger one, 0 if they do not go together. */
    private static int size(Granularity large, Granularity small) {
        return switch (large) {
            case YEAR -> small == Granularity.MONTH ? 12 : 0;
            case WEEK -> small == Granularity.DAY ? 7 : 0;
            case DAY -> small == Granularity.HOUR ? 24 : 0;
            case HOUR -> small == Granularity.MINUTE ? 60 : 0;
            case MINUTE -> small == Granularity.SECOND ? 60 : 0;
            default -> 0;
        };
    }

    private static String value(Granularity large, int first, int second) {
        return switch (large) {
            case YEAR -> "P" + first + "Y" + second + "M";
            case WEEK -> "P" + first + "W" + second + "D";
            case DAY -> "P" + first + "DT" + second + "H";
            case HOUR -> "PT" + first + "H" + second + "M";
            default -> "PT" + first + "M" + second + "S";
        };
    }
}
