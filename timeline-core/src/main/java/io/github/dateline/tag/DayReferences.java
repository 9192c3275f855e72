// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days counted from the day of writing by one word or phrase: today, yesterday, the day after tomorrow. */
final class DayReferences implements Rule {

    static final String DAY = "day-reference";

    @Override
    public List<String> ids() {
        return List.of(DAY);
    }

    @Override
    public long starts() {
        return WordClass.DAY_REFERENCE.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int end = t.phraseEnd(i, WordClass.DAY_REFERENCE);
        if (end < 0 || t.is(end, WordClass.NAME_TITLE) && t.capital(end)) {
            return null;
        }
        if (t.isMark(i - 1, '@')
                || t.isMark(i - 1, '#')
                || end == i + 1 && t.capital(i) && t.is(i - 1, WordClass.COUNTED)) {
            return null;
        }
        if (isOfAge(t, i, end) || isNamed(t, i, end) || isWish(t, i, end)) {
            return null;
        }
        int offset = (t.phraseValue(i, end, WordClass.DAY_REFERENCE) & Meaning.VALUE) - 8;
        return Match.of(i, end, new Period(Granularity.DAY, offset, Base.SPEECH), DAY);
    }

    /** "today's youth", "in today's digital world", "the world of tomorrow" */
    private static boolean isOfAge(Tokens t, int i, int end) {
        boolean possessed = t.is(end, Function.POSSESSIVE)
                && (t.is(end + 1, Companion.AGE) || t.small(end + 1) && t.is(end + 2, Companion.AGE));
        // "the leaders of tomorrow", but "ahead of tomorrow" and "the close of tomorrow's trading"
        boolean coming = t.phraseValue(i, end, WordClass.DAY_REFERENCE) > 8
                && t.small(i - 2)
                && t.endsWith(i - 2, "s")
                && !t.any(i - 2, ~0L)
                && !t.isApostrophe(end)
                && !t.is(end, Function.POSSESSIVE)
                && !t.any(end, WordClass.DAY_PART.bit);
        return possessed || t.is(i - 1, Function.OF) && (t.is(i - 2, Companion.AGE) || coming);
    }

    /** "a better tomorrow": no day has an article and an adjective. */
    private static boolean isWish(Tokens t, int i, int end) {
        return end == i + 1 && t.is(i - 2, Function.A) && t.is(i - 1, Companion.BETTER);
    }

    /** "USA Today", a paper; a headline in nothing but capitals tells nothing. */
    private static boolean isNamed(Tokens t, int i, int end) {
        return end == i + 1 && t.capital(i) && !t.allCapitals(i) && t.allCapitals(i - 1) && t.length(i - 1) > 1;
    }
}
