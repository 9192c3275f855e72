// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.time.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units and parts of the day without article, number or preposition, as short messages use them for the running one:
 * "great day", "rainy afternoon". Articles use the same words for anything, so there this family is silent.
 */
final class InformalUnits implements Rule {

    static final String UNIT = "informal-unit";
    static final String DAY_PART = "informal-day-part";

    /** What may stand between the article and the unit: the first day, the whole day, a late night. */
    private static final long NARROWING = WordClass.bits(WordClass.ORDINAL, WordClass.FILLER, WordClass.PART);

    /** A message is no longer than this many characters. */
    private static final int LONGEST_MESSAGE = 400;

    @Override
    public List<String> ids() {
        return List.of(UNIT, DAY_PART);
    }

    @Override
    public long starts() {
        return WordClass.UNIT.bit | WordClass.DAY_PART.bit | WordClass.DIGITS.bit | NARROWING | WordClass.LEAD;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        if (!t.informal) {
            return null;
        }
        boolean led = t.is(i, Function.THE) || t.is(i, Function.A);
        int at = led ? i + 1 : i;
        boolean narrowed = t.any(at, NARROWING) && !t.any(at, WordClass.UNIT.bit | WordClass.DAY_PART.bit)
                || t.isKind(at, Tokens.NTH);
        at = narrowed ? at + 1 : at;
        if (isJoined(t, i, at)) {
            return null;
        }
        if (t.is(at, WordClass.DAY_PART)) {
            TemporalExpression today = new Period(Granularity.DAY, 0, Base.SPEECH);
            return Match.of(i, at + 1, new At(today, DayTimes.part(t, at)), DAY_PART);
        }
        boolean unit = t.is(at, WordClass.UNIT)
                && !t.flag(at, WordClass.UNIT, Meaning.PLURAL)
                && !t.flag(at, WordClass.UNIT, Meaning.ABBREVIATED);
        if (!unit || t.is(i, Function.A)) {
            return null;
        }
        Granularity size = Words.unit(t, at);
        if (size.isFinerThan(Granularity.DAY) || size.isCoarserThan(Granularity.YEAR) || size == Granularity.QUARTER) {
            return null;
        }
        if (led && !narrowed) {
            return Match.of(i, at + 1, new Period(size, 0, Base.SPEECH), UNIT);
        }
        // "day 2"
        boolean counted = t.isNumber(at + 1) && t.length(at + 1) <= 2 && !t.glued(at + 1);
        return Match.of(i, counted ? at + 2 : at + 1, Expressions.amount(1, false, size, null, Placement.NONE), UNIT);
    }

    private static boolean isJoined(Tokens t, int i, int at) {
        boolean before = i > 0 && t.glued(i) && !t.isMark(i - 1, '(') && !t.isMark(i - 1, '"');
        boolean after = t.isHyphen(at + 1) && t.glued(at + 1);
        return before || after || t.isMark(i - 1, '#') || t.isMark(i - 1, '@');
    }

    /** Tells whether the text is a short message: it names a user, a topic or a link. */
    static boolean isMessage(CharSequence text) {
        int length = text.length();
        if (length > LONGEST_MESSAGE) {
            return false;
        }
        for (int i = 0; i + 2 < length; i++) {
            char c = text.charAt(i);
            boolean mark = (c == '@' || c == '#') && Character.isLetter(text.charAt(i + 1));
            boolean link = c == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/';
            if (mark || link) {
                return true;
            }
        }
        return false;
    }
}
