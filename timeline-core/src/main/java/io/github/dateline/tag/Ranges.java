// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Modified;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Vague;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TimeOfDay.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring dates into ranges, and spreads the year of the second end to a first end that lacks one. */
final class Ranges {

    private static final int NOON = 12;

    private Ranges() {}

    static void join(Tokens t, List<Piece> pieces) {
        for (int k = 0; k + 1 < pieces.size(); k++) {
            Piece a = pieces.get(k);
            Piece b = pieces.get(k + 1);
            boolean bound = isBound(t, a, b);
            if (a.role() != RangeRole.NONE
                    || b.role() != RangeRole.NONE
                    || !bound && (!Expressions.isDate(a.expression()) || !Expressions.isDate(b.expression()))) {
                continue;
            }
            boolean range = bound || isRange(t, a, b);
            boolean list = !range && isList(t, a, b);
            if (!range && !list) {
                continue;
            }
            TemporalExpression lent = range ? lendDay(t, a, b) : null;
            TemporalExpression first = lent == null ? spread(a.expression(), b.expression()) : lent;
            if (first != null) {
                a = a.with(first);
            }
            if (range) {
                a = new Piece(a.from(), a.to(), a.expression(), a.rule(), RangeRole.FIRST);
                b = new Piece(b.from(), b.to(), b.expression(), b.rule(), RangeRole.SECOND);
            }
            pieces.set(k, a);
            pieces.set(k + 1, b);
        }
    }

    private static boolean isNow(Tokens t, Piece piece) {
        return piece.to() == piece.from() + 1
                && t.is(piece.from(), Companion.TALK)
                && piece.expression() instanceof Vague;
    }

    /** "between August 2019 and now", "from now to 5 May": at the end of a range the word is the day of writing. */
    private static boolean isBound(Tokens t, Piece a, Piece b) {
        if (b.from() != a.to() + 1 || isNow(t, a) == isNow(t, b)) {
            return false;
        }
        TemporalSignal signal = Context.before(t, a.from());
        return signal == TemporalSignal.BETWEEN && t.is(a.to(), Function.AND)
                || signal == TemporalSignal.FROM && (t.is(a.to(), Function.TO) || t.is(a.to(), Function.UNTIL));
    }

    /** "7:30-9 p.m. Friday": the first time is one of that day, and of the half of it that stands behind the second. */
    private static @Nullable TemporalExpression lendDay(Tokens t, Piece a, Piece b) {
        if (!(a.expression() instanceof At first)
                || first.date() != null
                || !(b.expression() instanceof At second)
                || second.date() == null
                || !(first.time() instanceof Clock from)
                || !(second.time() instanceof Clock to)) {
            return null;
        }
        boolean half = to.hour() >= NOON && from.hour() < NOON && from.hour() + NOON <= to.hour();
        boolean written = false;
        for (int i = a.from(); i < b.to(); i++) {
            written |= t.is(i, WordClass.MERIDIEM) && i >= b.from();
            half &= !t.is(i, WordClass.MERIDIEM) || i >= b.from();
        }
        Clock begin = half && written
                ? new Clock(from.hour() + NOON, from.minute(), from.second(), from.granularity())
                : from;
        return new At(second.date(), begin);
    }

    private static boolean isRange(Tokens t, Piece a, Piece b) {
        int gap = b.from() - a.to();
        int at = a.to();
        if (b.rule().equals(Turned.EVENT)) {
            // "2 October 1950 - the day after the crossing" names one day twice.
            return false;
        }
        if (isAlone(b.expression()) && !(a.expression() instanceof At)) {
            // "8 November 2011 - 17:42" is one moment.
            return false;
        }
        if (gap == 1 && t.isDash(at)) {
            return true;
        }
        if (gap == 1 && t.isMark(at, '/') && isDay(a) && isDay(b) && t.isNumber(b.from()) && t.length(b.from()) == 4) {
            // "2015-03-28/2015-03-29"
            return true;
        }
        if (gap == 2 && t.isMark(at, '-') && t.isMark(at + 1, '-')) {
            return true;
        }
        int last = b.from() - 1;
        if (gap < 1 || gap > 3) {
            return false;
        }
        TemporalSignal signal = Context.before(t, a.from());
        if (t.is(last, Function.AND)) {
            return gap == 1 && signal == TemporalSignal.BETWEEN;
        }
        boolean to = t.is(at, Function.TO) || t.is(at, Function.THROUGH) || t.is(at, Function.UNTIL);
        boolean led =
                signal == TemporalSignal.FROM || t.is(at, Function.THROUGH) || sameKind(a.expression(), b.expression());
        return gap == 1 && to && led;
    }

    private static boolean isAlone(TemporalExpression e) {
        return e instanceof At time && time.date() == null;
    }

    private static boolean isDay(Piece piece) {
        TemporalExpression e =
                piece.expression() instanceof At at && at.date() != null ? at.date() : piece.expression();
        return e instanceof Absolute absolute && absolute.unit() instanceof CalendarUnit.Day;
    }

    private static boolean sameKind(TemporalExpression a, TemporalExpression b) {
        return Expressions.granularity(a) != null && Expressions.granularity(a) == Expressions.granularity(b);
    }

    /** "March and April 2024": no range, but the year is shared. */
    private static boolean isList(Tokens t, Piece a, Piece b) {
        boolean and = t.is(a.to(), Function.AND) || t.is(a.to(), Function.OR) || t.isMark(a.to(), '/');
        return b.from() == a.to() + 1 && and && sameKind(a.expression(), b.expression());
    }

    /** Returns the first end with the year of the second, or null if it needs none or there is none. */
    private static @Nullable TemporalExpression spread(TemporalExpression a, TemporalExpression b) {
        if (a instanceof At from && from.date() == null) {
            // "9:30 to 11:00 on Thursday"
            return b instanceof At to && to.date() != null ? new At(to.date(), from.time()) : null;
        }
        if (a instanceof Modified m) {
            TemporalExpression inner = spread(m.inner(), b);
            return inner == null ? null : new Modified(inner, m.modifier(), m.style());
        }
        if (!(a instanceof Named named) || named.pick() != Pick.BARE) {
            return null;
        }
        TemporalExpression other = b instanceof Modified m ? m.inner() : b;
        if (other instanceof Within w) {
            return Expressions.within(named.what(), w.period());
        }
        if (!(other instanceof Absolute absolute)) {
            return null;
        }
        int year = absolute.unit().firstDay().getYear();
        if (absolute.unit() instanceof CalendarUnit.Year && !(named.what() instanceof Recurring.MonthOfYear)) {
            return null;
        }
        if (absolute.unit() instanceof CalendarUnit.Year || named.what() instanceof Recurring.Weekday) {
            return null;
        }
        int firstMonth = month(named.what());
        int lastMonth = absolute.unit().firstDay().getMonthValue();
        if (firstMonth > lastMonth && firstMonth > 0) {
            // "December 29 to January 3, 2025" begins in the year before.
            year--;
        }
        return Expressions.within(named.what(), Expressions.year(year));
    }

    private static int month(Recurring what) {
        if (what instanceof Recurring.MonthOfYear m) {
            return m.month().getValue();
        }
        return what instanceof Recurring.DayOfYear d ? d.month().getValue() : 0;
    }
}
