// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.ShortDecade;
import io.github.dateline.time.CalendarUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decades and centuries by digits or name: "the 1950s", "the '60s", "the nineties", "the 1800s", "the 490s BC". */
final class Decades implements Rule {

    static final String DECADE = "decade";
    static final String CENTURY_DIGITS = "century-in-digits";
    static final String DECADE_WORD = "decade-word";

    /** What the word file gives to "hundreds", as against "thousands". */
    private static final int HUNDREDS = 100;

    @Override
    public List<String> ids() {
        return List.of(DECADE, CENTURY_DIGITS, DECADE_WORD);
    }

    @Override
    public long starts() {
        return WordClass.bits(WordClass.MARK, WordClass.DECADE, WordClass.CARDINAL) | WordClass.LEAD | Tokens.TENS;
    }

    @Override
    public long needs() {
        return WordClass.DECADE.bit | WordClass.DATE_NUMBER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean the = t.is(i, Function.THE);
        int at = the ? i + 1 : i;
        Match spelled = spelled(t, i, at);
        if (spelled != null) {
            return spelled;
        }
        boolean special = t.flag(at, WordClass.DECADE, Meaning.RISKY | Meaning.PLURAL);
        if (t.is(at, WordClass.DECADE) && !special) {
            boolean led = the || t.is(at - 1, WordClass.PART) || t.isHyphen(at - 1);
            return led ? Match.of(i, at + 1, new ShortDecade(t.value(at, WordClass.DECADE)), DECADE_WORD) : null;
        }
        // "the nineteen seventies"
        if (t.is(at, WordClass.CARDINAL)
                && t.is(t.skipHyphen(at + 1), WordClass.DECADE)
                && !t.flag(t.skipHyphen(at + 1), WordClass.DECADE, Meaning.PLURAL)) {
            int word = t.skipHyphen(at + 1);
            int century = t.value(at, WordClass.CARDINAL);
            return century < 15 || century > 20
                    ? null
                    : Match.of(
                            i,
                            word + 1,
                            new Absolute(new CalendarUnit.Decade(century * 100 + t.value(word, WordClass.DECADE))),
                            DECADE_WORD);
        }
        if (t.isApostrophe(at) && t.isKind(at + 1, Tokens.TENS) && t.length(at + 1) <= 4 && t.number[at + 1] < 100) {
            return Match.of(i, at + 2, new ShortDecade(t.number[at + 1]), DECADE);
        }
        if (!t.isKind(at, Tokens.TENS)) {
            return null;
        }
        int n = t.number[at];
        if (n < 100) {
            boolean led = the || t.is(at - 1, WordClass.PART) || t.isHyphen(at - 1) || t.isMark(at - 1, '-');
            boolean age = t.any(at - 1, ~0L) && !led;
            boolean listed = (t.is(at - 1, Function.AND) || t.is(at - 1, Function.OR)) && t.isKind(at - 2, Tokens.TENS);
            if (listed && n >= 20) {
                return Match.of(i, at + 1, new ShortDecade(n), DECADE);
            }
            return led && n >= 20 && !age ? Match.of(i, at + 1, new ShortDecade(n), DECADE) : null;
        }
        boolean bc = t.is(at + 1, WordClass.ERA) && t.value(at + 1, WordClass.ERA) == 2;
        if (bc && n < 2000) {
            // The 490s BC are the years 499 to 490 BC, which begin astronomically with -498.
            return Match.of(i, at + 2, new Absolute(new CalendarUnit.Decade(-(n + 9) + 1)), DECADE);
        }
        if (n < 1000 || n >= 2200) {
            return null;
        }
        boolean century = n % 100 == 0 && n < 2000;
        CalendarUnit unit = century ? new CalendarUnit.Century(n) : new CalendarUnit.Decade(n);
        return Match.of(i, at + 1, new Absolute(unit), century ? CENTURY_DIGITS : DECADE);
    }

    /** "the two thousands", "the two thousand and tens", "the nineteen hundreds": with an article, since counts have none. */
    private static @Nullable Match spelled(Tokens t, int i, int at) {
        if (at == i || !t.is(at, WordClass.CARDINAL)) {
            return null;
        }
        int number = t.value(at, WordClass.CARDINAL);
        int next = t.skipHyphen(at + 1);
        boolean round = t.flag(next, WordClass.DECADE, Meaning.PLURAL);
        boolean hundreds = round && t.value(next, WordClass.DECADE) == HUNDREDS;
        if (hundreds && number >= 11 && number <= 19) {
            return Match.of(i, next + 1, new Absolute(new CalendarUnit.Century(number * 100)), CENTURY_DIGITS);
        }
        if (round && !hundreds && number == 2) {
            return Match.of(i, next + 1, new Absolute(new CalendarUnit.Decade(2000)), DECADE_WORD);
        }
        if (number != 2 || !t.is(next, WordClass.CARDINAL) || t.value(next, WordClass.CARDINAL) != 1000) {
            return null;
        }
        int tens = t.skip(next + 1, Function.AND);
        return t.is(tens, WordClass.DECADE) && !t.flag(tens, WordClass.DECADE, Meaning.PLURAL)
                ? Match.of(
                        i,
                        tens + 1,
                        new Absolute(new CalendarUnit.Decade(2000 + t.value(tens, WordClass.DECADE))),
                        DECADE_WORD)
                : null;
    }
}
