// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Tells a month from the other words that look like it: may, march, a woman called April, the name Jan. */
final class MonthSense {

    private MonthSense() {}

    /** Tells whether the word stands for a month without day or year beside it. */
    static boolean isMonth(Tokens t, int i, int end) {
        boolean risky = t.flag(i, WordClass.MONTH, Meaning.RISKY);
        boolean name = t.flag(i, WordClass.MONTH, Meaning.BARE);
        boolean abbreviated = t.flag(i, WordClass.MONTH, Meaning.ABBREVIATED);
        if (t.is(end, WordClass.NAME_TITLE) && t.capital(end)
                || t.isApostrophe(i - 1)
                || t.isMark(i - 1, '@')
                || t.isMark(i - 1, '#')
                || t.glued(i) && !t.isDash(i - 1) && t.any(i - 1, ~WordClass.MARK.bit)) {
            return false;
        }
        if (t.is(i - 1, Companion.NAMING) && (risky || name)) {
            // "a doll called April"
            return false;
        }
        boolean led = isLed(t, i);
        if (!t.capital(i)) {
            return led && !abbreviated || !risky && !abbreviated && !name;
        }
        if (abbreviated) {
            return (led || end > i + 1 || isListed(t, i, end)) && !(t.capital(end) && t.capital(i - 1));
        }
        boolean surname = t.capital(end) && !t.any(end, WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY));
        if (risky) {
            boolean adjective =
                    (t.is(i - 1, Function.THE) || t.is(i - 1, Function.A)) && t.small(end) && !t.any(end, ~0L);
            return led && !(surname && !t.is(i - 1, Function.IN)) || isListed(t, i, end) || adjective;
        }
        if (name) {
            boolean firstName = t.capital(i - 1) && i > 1 && !t.any(i - 1, ~0L);
            // "his sister June", "April said"
            boolean noun = t.isWord(i - 1) && !t.any(i - 1, ~0L) && !t.endsWith(i - 1, "ed");
            boolean speaks = i == 0 && Directions.says(t, end, Direction.PAST);
            return led || !surname && !firstName && !noun && !speaks;
        }
        return true;
    }

    /** A word stands before it that leads to a date: in, since, last, early, of. */
    private static boolean isLed(Tokens t, int i) {
        if (t.is(i - 1, WordClass.PICK) && t.small(i) && t.flag(i, WordClass.MONTH, Meaning.RISKY)) {
            int pick = t.value(i - 1, WordClass.PICK);
            return (pick == PickWord.LAST.ordinal() || pick == PickWord.NEXT.ordinal()) && !t.isWord(i + 1);
        }
        if (t.any(i - 1, WordClass.bits(WordClass.PICK, WordClass.PART, WordClass.SIGNAL, WordClass.EXTENT))
                && !t.is(i - 1, WordClass.QUANTIFIER)) {
            return !(t.is(i - 1, Function.FOR) || t.is(i - 1, Function.TO) || t.is(i - 1, WordClass.PICK) && t.small(i))
                    || t.is(i - 1, Function.TO) && t.is(i - 2, WordClass.MONTH)
                    || t.is(i - 1, WordClass.PICK)
                            && !t.is(i + 1, WordClass.FUNCTION)
                            && t.value(i - 1, WordClass.PICK) != PickWord.THAT.ordinal();
        }
        if (t.isHyphen(i - 1) && t.is(i - 2, WordClass.PART)) {
            return true;
        }
        return switch (t.function(i - 1)) {
            case IN, DURING, BETWEEN, THROUGH, UNTIL, SINCE, BY, FROM, BEFORE, AFTER, EVERY -> true;
            case OF -> t.capital(i) || t.any(i - 2, WordClass.bits(WordClass.UNIT, WordClass.EDGE));
            default -> false;
        };
    }

    /** A month before or after it: "March and April", "between April and May". */
    private static boolean isListed(Tokens t, int i, int end) {
        boolean before = (t.is(i - 1, Function.AND)
                        || t.is(i - 1, Function.OR)
                        || t.is(i - 1, Function.TO)
                        || t.isMark(i - 1, ',')
                        || t.isMark(i - 1, '/')
                        || t.isDash(i - 1))
                && (t.is(i - 2, WordClass.MONTH) || t.isKind(i - 2, Tokens.NUMBER) && t.length(i - 2) == 4);
        boolean after = (t.is(end, Function.AND)
                        || t.is(end, Function.OR)
                        || t.is(end, Function.TO)
                        || t.isMark(end, ',')
                        || t.isMark(end, '/')
                        || t.isDash(end))
                && t.is(end + 1, WordClass.MONTH)
                && t.capital(end + 1);
        return before || after;
    }

    /** Tells whether the number behind the word is a day: not in "In May 15 people died". */
    static boolean mayTakeDay(Tokens t, int i, int next, DayNumber day) {
        if (t.isMark(i - 1, '#') || t.isMark(i - 1, '@')) {
            return false;
        }
        if (!t.capital(i)
                && t.flag(i, WordClass.MONTH, Meaning.RISKY)
                && !(day.ordinal()
                        || t.small(i) && isLed(t, i)
                        || t.any(i - 1, WordClass.bits(WordClass.WEEKDAY, WordClass.MERIDIEM))
                        || t.isMark(i - 1, ',') && t.is(i - 2, WordClass.WEEKDAY)
                        || i == 0)) {
            return false;
        }
        if (!t.capital(i)
                && t.flag(i, WordClass.MONTH, Meaning.ABBREVIATED)
                && t.flag(i, WordClass.MONTH, Meaning.RISKY)) {
            return false;
        }
        boolean word = !t.isKind(day.end() - 1, Tokens.NUMBER) && !t.isKind(day.end() - 1, Tokens.NTH);
        boolean opens = i == 0 && day.end() >= t.count || t.is(i - 1, Function.ON);
        if (word && t.flag(i, WordClass.MONTH, Meaning.RISKY) && !t.capital(i) && !opens) {
            return false;
        }
        if (day.ordinal()) {
            return true;
        }
        int after = day.end();
        if (t.is(after, WordClass.COUNTED) || t.is(after, WordClass.UNIT) && !t.is(after, WordClass.ORDINAL)) {
            return false;
        }
        if (day.day() > 31) {
            // "August 32" is an impossible day, "August 98 percent" a month and a number.
            return !t.isWord(after) && !t.isHyphen(after) && !t.isApostrophe(next);
        }
        return true;
    }

    static boolean mayTakeYear(Tokens t, int i, int next) {
        if (t.capital(i) || !t.flag(i, WordClass.MONTH, Meaning.RISKY)) {
            return !t.isMark(i - 1, '#');
        }
        return isLed(t, i) || (t.isNumber(next) || t.isApostrophe(next)) && i == 0;
    }

    /** Tells whether the month word behind a day is one: not in "the first may be", "5 march on". */
    static boolean mayFollowDay(Tokens t, int month, int dayEnd) {
        if (t.capital(month)) {
            return true;
        }
        boolean risky = t.flag(month, WordClass.MONTH, Meaning.RISKY);
        boolean year = YearTail.at(t, month + 1, false) != null;
        return !risky
                || year
                || t.is(month - 1, Function.OF)
                || t.isKind(dayEnd - 1, Tokens.NTH) && !t.isWord(month + 1);
    }
}
