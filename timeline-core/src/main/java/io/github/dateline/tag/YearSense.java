// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Tells a year in four digits from a count, a price, an address, a telephone number and other codes. */
final class YearSense {

    /** A word that has a number behind it where no other name stands before it. */
    private static final int LAW = 3;

    private YearSense() {}

    /** Tells whether four digits stand where a year stands, and not where a count, a price or a code does. */
    static boolean looksLikeYear(Tokens t, int i, YearReader year) {
        if (!t.isNumber(i)) {
            return true;
        }
        int before = i - 1;
        int after = year.end();
        if (isPartOfCode(t, i) || isNumbered(t, i) || isAddress(t, after) || isMade(t, i, after) || isNamed(t, i)) {
            return false;
        }
        boolean listing = t.isDash(before) && t.isNumber(before - 1) && t.length(before - 1) <= 2 && !t.glued(i);
        if (listing) {
            // "32 - 2015" is a sum or a score.
            return false;
        }
        if (i == 0 && (after >= t.count || t.isMark(after, '?') && after + 1 >= t.count) && isModern(t, i)) {
            return true;
        }
        if (t.isMark(after, '%')
                || t.any(after, WordClass.bits(WordClass.COUNTED, WordClass.ZONE))
                || t.is(after, WordClass.CARDINAL) && !isBeforeCount(t, before, after)) {
            return false;
        }
        boolean unitAfter = t.is(after, WordClass.UNIT)
                && !t.is(after, WordClass.SEASON)
                && t.flag(after, WordClass.UNIT, Meaning.PLURAL);
        if (unitAfter
                || t.isHyphen(after)
                        && t.glued(after)
                        && t.any(after + 1, WordClass.bits(WordClass.UNIT, WordClass.COUNTED))
                || isCountedRange(t, after)
                || isMeasure(t, after)) {
            return false;
        }
        if (t.is(after, WordClass.MERIDIEM) && t.small(after)) {
            return false;
        }
        int n = t.number[i];
        switch (t.function(before)) {
            case IN, SINCE, UNTIL, DURING, BY, FROM, BETWEEN, THROUGH, OF, BEFORE, AFTER, THE, AS, THAN -> {
                return n >= 1400 || !(t.small(after) && t.endsWith(after, "s") && !t.any(after, ~0L));
            }
            default -> {}
        }
        if (t.any(
                before,
                WordClass.bits(
                        WordClass.PART,
                        WordClass.EDGE,
                        WordClass.MONTH,
                        WordClass.SEASON,
                        WordClass.SIGNAL,
                        WordClass.YEAR_NOUN))) {
            return true;
        }
        if (t.is(after, WordClass.YEAR_NOUN)) {
            return true;
        }
        boolean listed = (t.is(before, Function.AND)
                        || t.is(before, Function.OR)
                        || t.is(before, Function.TO)
                        || t.isMark(before, ',')
                        || t.isDash(before)
                        || t.isMark(before, '/'))
                && t.isNumber(before - 1)
                && t.length(before - 1) == 4;
        boolean closed = t.isMark(before, ',') && (after >= t.count || t.isKind(after, Tokens.MARK));
        if (listed || (closed || isTold(t, before, after)) && n > 1500 || ascends(t, i, after)) {
            return true;
        }
        boolean alternative = t.is(after, Function.OR)
                && t.isNumber(after + 1)
                && t.length(after + 1) == 4
                && t.number[after + 1] > n
                && t.number[after + 1] - n <= 20
                && !t.any(after + 2, WordClass.COUNTED.bit);
        if (n >= 1400 && n <= 2100 && alternative) {
            return true;
        }
        boolean recent = n >= 1800 && n <= 2060;
        if (t.isMark(before, '(') || t.isMark(before, '[')) {
            return recent || t.isMark(after, ')') || t.isDash(after);
        }
        if (t.informal && t.isMark(before - 1, '#') && t.isWord(before) && recent && n >= 1990) {
            // "#stormwatch 2015"
            return true;
        }
        if (t.capital(before) && t.allCapitals(before)) {
            // "WWDC 2005" is the meeting of that year, "KN 2005" a model.
            boolean ended = after >= t.count || t.isKind(after, Tokens.MARK) || t.small(after);
            return t.length(before) >= 3
                    && n >= 1950
                    && n <= 2050
                    && (ended || n >= 1990 && n <= 2040)
                    && (before > 0 || t.informal);
        }
        if (t.any(before, WordClass.bits(WordClass.EXTENT, WordClass.COUNTED))) {
            boolean ends = after >= t.count || t.isKind(after, Tokens.MARK) || t.is(after, WordClass.FUNCTION);
            return t.is(before, WordClass.COUNTED) ? recent && n >= 1900 : n >= 1500 && ends;
        }
        boolean plural = t.small(after) && t.endsWith(after, "s") && !t.any(after, ~0L);
        boolean post = t.isHyphen(before) && t.glued(i) && t.small(before - 1);
        return recent && n >= 1900 && (!plural || post);
    }

    /** "In 1917 two storms broke": the number word counts what follows it. */
    private static boolean isBeforeCount(Tokens t, int before, int after) {
        boolean small = t.isWord(after) && t.value(after, WordClass.CARDINAL) < 100;
        return small && (t.is(before, Function.IN) || t.is(before, Function.SINCE) || t.is(before, Function.BY));
    }

    /** "this was 1776" with nothing behind it: what the sentence tells is the year. */
    private static boolean isTold(Tokens t, int before, int after) {
        boolean pointer = t.is(before - 1, WordClass.PICK)
                && (Words.pick(t, before - 1) == PickWord.THIS || Words.pick(t, before - 1) == PickWord.THAT);
        return pointer
                && t.is(before, Companion.BE)
                && (after >= t.count || t.isKind(after, Tokens.MARK) && !t.isHyphen(after));
    }

    /** A year that stands all alone, as in a table, must be one of the modern age. */
    private static boolean isModern(Tokens t, int i) {
        return t.number[i] >= 1500 && t.number[i] <= 2100;
    }

    /** "Flight 1989", "page 1998", "pages 1990-1998", "0800 1999 2000" */
    private static boolean isNumbered(Tokens t, int i) {
        int before = t.isHyphen(i - 1) && t.isNumber(i - 2) ? i - 3 : i - 1;
        if (isTelephone(t, i)) {
            return true;
        }
        int how = t.is(before, WordClass.NUMBERED) ? t.value(before, WordClass.NUMBERED) : 0;
        // "Law 2009" has a number, "the Fisheries Law 2009" a year.
        boolean bare = how < LAW || !t.capital(before - 1);
        return how > 0 && (how == 1 || t.capital(before)) && bare;
    }

    /** "020 1945 2010": groups of digits behind one that begins with a nought. */
    private static boolean isTelephone(Tokens t, int i) {
        for (int at = i - 1; at >= i - 3 && t.isNumber(at) && !t.glued(at + 1); at--) {
            if (t.length(at) >= 3 && t.chars[t.start[at]] == '0') {
                return true;
            }
        }
        return false;
    }

    /** "a 1987 Ford", "her 2004 Honda Civic": the year in which a car was made; "in 1987 Ford closed the plant" is a date. */
    private static boolean isMade(Tokens t, int i, int after) {
        return t.is(after, Companion.MAKE)
                && t.capital(after)
                && (t.is(i - 1, Function.A)
                        || t.is(i - 1, Function.THE)
                        || t.any(i - 1, WordClass.FUNCTION.bit)
                                && (t.is(i - 1, Function.POSSESSIVE) || t.is(i - 1, Function.POSSESSOR)));
    }

    /** "a firm called Orion 1980": part of a name. */
    private static boolean isNamed(Tokens t, int i) {
        return t.capital(i - 1) && t.is(i - 2, Companion.NAMING);
    }

    /** "1954 Oak Avenue" */
    private static boolean isAddress(Tokens t, int after) {
        return t.capital(after) && t.is(after + 1, WordClass.NAME_TITLE) && t.capital(after + 1);
    }

    /** "between 1800 and 1900 people", "1800-1900 calories" */
    private static boolean isCountedRange(Tokens t, int after) {
        boolean joined = t.is(after, Function.AND) || t.is(after, Function.TO) || t.isDash(after);
        // "7 percent in 2009 and 31 percent in 2010" counts no range.
        return joined
                && t.isNumber(after + 1)
                && t.number[after + 1] > t.number[after - 1]
                && t.is(after + 2, WordClass.COUNTED);
    }

    /** "a 2000-strong crowd", "the 2030-page report", but "a 1990-model car", "1950-era tanks" */
    private static boolean isMeasure(Tokens t, int after) {
        return t.isHyphen(after)
                && t.glued(after)
                && t.glued(after + 1)
                && t.small(after + 1)
                && !t.any(after + 1, WordClass.bits(WordClass.FUNCTION, WordClass.YEAR_NOUN, WordClass.MONTH));
    }

    /** "1861-1863", "1914-18": two numbers that only years write so. */
    private static boolean ascends(Tokens t, int i, int dash) {
        if (!t.isDash(dash) || !t.isNumber(dash + 1) || t.isDash(dash + 2)) {
            return false;
        }
        int n = t.number[dash + 1];
        int digits = t.length(dash + 1);
        int first = t.number[i];
        return digits == 4 && n > first && n - first < 1000 && n <= YearReader.LAST
                || digits == 2 && first > 1700 && n > first % 100 && t.glued(dash) && t.glued(dash + 1);
    }

    /** Glued to letters, digits, currency, a decimal point, a phone number's hyphens. */
    private static boolean isPartOfCode(Tokens t, int i) {
        int before = i - 1;
        if (t.glued(i)) {
            char c = t.chars[t.start[before]];
            boolean open = t.isMark(before, '(')
                    || t.isMark(before, '[')
                    || t.isMark(before, '"')
                    || t.isMark(before, '\u201C')
                    || t.isMark(before, '\'')
                    || t.isMark(before, ',')
                    || t.isMark(before, '~')
                    || t.isMark(before, '\u2018');
            boolean joined = t.isDash(before) || t.isMark(before, '/');
            if (!open && !joined) {
                return !(t.is(before, WordClass.MONTH));
            }
            if (joined) {
                // "mid-1998", "1997-1998" but not "555-1998" or "F-1998"
                boolean chain = t.isDash(before - 2) && t.glued(before - 1) && t.glued(before);
                boolean falls = t.isNumber(before - 1)
                        && t.length(before - 1) == 4
                        && t.glued(before)
                        && t.number[before - 1] >= t.number[i];
                boolean fits = !falls
                        && (!chain
                                        && t.any(
                                                before - 1,
                                                WordClass.bits(WordClass.PART, WordClass.MONTH, WordClass.SEASON))
                                || !chain && t.isNumber(before - 1) && t.length(before - 1) == 4
                                || c != '-' && c != '/'
                                || t.small(before - 1) && !t.glued(before)
                                || !t.glued(before)
                                || t.small(before - 1) && t.length(before - 1) > 2);
                if (!fits) {
                    return true;
                }
            }
        } else if (t.isMark(before, '$')
                || t.isMark(before, '\u00A3')
                || t.isMark(before, '\u20AC')
                || t.isMark(before, '#')) {
            return true;
        }
        int after = i + 1;
        if (t.glued(after)) {
            if (t.isWord(after) && !t.is(after, Function.POSSESSIVE)) {
                return true;
            }
            boolean mark = t.isMark(after, '.') || t.isMark(after, ',') || t.isMark(after, ':') || t.isMark(after, '/');
            if (mark
                    && t.glued(after + 1)
                    && t.isKind(after + 1, Tokens.NUMBER)
                    && !(t.isMark(after, '/') && t.length(after + 1) <= 4)) {
                return true;
            }
            if (t.isHyphen(after) && t.glued(after + 1) && t.isNumber(after + 1)) {
                int n = t.number[after + 1];
                int digits = t.length(after + 1);
                boolean range =
                        digits == 4 && n > t.number[i] && n <= YearReader.LAST || digits == 2 && n > t.number[i] % 100;
                return !range;
            }
            return t.isMark(after, '$') || t.isMark(after, '\u20AC');
        }
        return false;
    }
}
