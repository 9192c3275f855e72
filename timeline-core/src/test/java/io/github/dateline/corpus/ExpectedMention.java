// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.resolve.Resolution;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue.TimexType;
import io.github.dateline.time.Timex3;
import java.util.Arrays;
import java.util.List;

/**
 * What one mention must give: a TIMEX3 value, then a type where the value alone does not tell it, a {@code mod}, and the
 * days of its sentence: {@code 2025-02 START}, {@code P1D SET}, {@code 2023-05 since 2023-05-01..}.
 *
 * @param value the TIMEX3 value; {@code *} for any, {@code ?} for a mention that must be found but has no place in the
 *     calendar
 * @param type the TIMEX3 type, or null if it does not matter
 * @param mod the TIMEX3 {@code mod}, or null for none
 * @param anyMod whether the {@code mod} does not matter
 * @param days the days, or null if nothing is said of them
 */
record ExpectedMention(String value, TimexType type, Modifier mod, boolean anyMod, ExpectedDays days) {

    private static final String ANY = "*";
    private static final String UNRESOLVED = "?";

    static ExpectedMention parse(String text) {
        List<String> words = Arrays.asList(text.split(" +"));
        String value = words.get(0);
        boolean free = value.equals(ANY) || value.equals(UNRESOLVED);
        TimexType type = free ? null : impliedType(value);
        Modifier mod = null;
        boolean anyMod = free;
        ExpectedDays days = null;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(ANY)) {
                anyMod = true;
            } else if (isName(TimexType.values(), word)) {
                type = TimexType.valueOf(word);
            } else if (isName(Modifier.values(), word)) {
                mod = Modifier.valueOf(word);
            } else {
                days = ExpectedDays.parse(String.join(" ", words.subList(i, words.size())));
                break;
            }
        }
        return new ExpectedMention(value, type, mod, anyMod, days);
    }

    private static boolean isName(Enum<?>[] values, String word) {
        return Arrays.stream(values).anyMatch(each -> each.name().equals(word));
    }

    private static TimexType impliedType(String value) {
        if (value.startsWith("P") && !value.endsWith("_REF")) {
            return TimexType.DURATION;
        }
        return !value.endsWith("_REF") && value.indexOf('T') > 0 ? TimexType.TIME : TimexType.DATE;
    }

    boolean fitsValue(Resolution resolution) {
        if (value.equals(UNRESOLVED)) {
            return !resolution.isPlaced();
        }
        Timex3 timex = Timex3.of(resolution.value());
        return (value.equals(ANY) || value.equals(timex.value()))
                && (type == null || type == timex.type())
                && (anyMod || mod == timex.mod());
    }

    boolean fitsDays(Resolution resolution) {
        return days == null || days.fits(resolution.date());
    }
}
