// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;
import io.github.dateline.tag.TemporalExpression.Recurring;
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
    public long needs() {
        return WordClass.UNIT.bit | WordClass.DAY_PART.bit;
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
        if (at > i && t.is(at, WordClass.UNIT) && Words.unit(t, at) == Granularity.WEEKEND) {
            return null;
        }
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
        if (!unit || t.is(i, Function.A) || t.is(at - 1, Function.OTHER)) {
            return null;
        }
        Granularity size = Words.unit(t, at);
        if (size.isFinerThan(Granularity.DAY) || size.isCoarserThan(Granularity.YEAR) || size == Granularity.QUARTER) {
            return null;
        }
        if (led && !narrowed) {
            return Match.of(i, at + 1, new Period(size, 0, Base.SPEECH), UNIT);
        }
        if (size == Granularity.WEEKEND) {
            // "long weekend ahead!": that of the running week, unless the message looks back
            boolean over = Directions.of(t, i, at + 1) == Direction.PAST;
            return Match.of(i, at + 1, new Named(new Recurring.Weekend(), over ? Pick.BARE : Pick.THIS), Units.WEEKEND);
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

    /**
     * Tells whether the text is a short message: it names a user, a topic or a link, it smiles, shouts or trails off, or
     * it speaks of the writer or exclaims without quotation marks.
     */
    static boolean isMessage(CharSequence text) {
        int length = text.length();
        if (length > LONGEST_MESSAGE) {
            return false;
        }
        boolean quoted = false;
        boolean personal = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char next = i + 1 < length ? text.charAt(i + 1) : ' ';
            char third = i + 2 < length ? text.charAt(i + 2) : ' ';
            boolean mark = (c == '@' || c == '#') && Character.isLetter(next);
            boolean link = c == ':' && next == '/' && third == '/';
            boolean smile =
                    (c == ':' || c == ';' || c == '=') && ")(DPp".indexOf(next) >= 0 && !Character.isLetter(third)
                            || (c == ':' || c == ';') && next == '-' && ")(DP".indexOf(third) >= 0;
            boolean loud = (c == '!' || c == '?') && (next == '!' || next == '?') || c == '.' && next == '.';
            if (mark || link || smile || loud) {
                return true;
            }
            quoted |= c == '"' || c == '\u201C' || c == '`';
            personal |= isWriter(text, i) || c == '!' && !Character.isLetterOrDigit(next);
        }
        return personal && !quoted;
    }

    /** "I", "my", "me" as a word of its own. */
    private static boolean isWriter(CharSequence text, int i) {
        if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            return false;
        }
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (c == 'I' || c == 'i') {
            return next == ' ' || next == '\'' || next == '\u2019';
        }
        char third = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
        return (c == 'M' || c == 'm') && (next == 'y' || next == 'e') && !Character.isLetterOrDigit(third);
    }
}
