// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import org.jspecify.annotations.Nullable;

/**
 * A number before a unit: "twelve", "2 1/2", "a couple of", "two or three", "several".
 *
 * @param end index of the token after it
 * @param number the number, or null if the words do not say
 * @param half whether a half is added
 * @param article whether it is only "a" or "an"
 * @param loose whether the words leave the number open: "a couple of", "two or three"
 */
record Quantity(int end, @Nullable Integer number, boolean half, boolean article, boolean loose) {

    static final int MOST = 100_000;

    /** Reads a number from the token on, or returns null. */
    static @Nullable Quantity at(Tokens t, int i) {
        Quantity first = single(t, i);
        if (first == null || first.article || first.number == null) {
            return first;
        }
        int next = first.end;
        if (t.is(next, Companion.LARGE) && t.flag(next + 1, WordClass.UNIT, Meaning.PLURAL)) {
            // "65 million years": more than a calendar counts
            return new Quantity(next + 1, null, false, false, true);
        }
        boolean joined = t.is(next, Function.OR) || t.is(next, Function.TO) || t.isDash(next);
        if (joined) {
            Quantity second = single(t, next + 1);
            if (second != null && !second.article && second.number != null && second.number > first.number) {
                return new Quantity(second.end, second.number, second.half, false, true);
            }
        }
        return first;
    }

    private static @Nullable Quantity single(Tokens t, int i) {
        if (t.isKind(i, Tokens.NUMBER) || t.isKind(i, Tokens.GROUPED)) {
            return digits(t, i);
        }
        if (t.is(i, Function.A)) {
            int next = i + 1;
            if (t.is(next, WordClass.QUANTIFIER) && t.raw(next, WordClass.QUANTIFIER) != FEW_ONLY) {
                return quantifier(t, next);
            }
            if (t.is(next, WordClass.CARDINAL) && t.value(next, WordClass.CARDINAL) >= 100) {
                return words(t, next);
            }
            if (t.is(next, Function.HALF)) {
                return new Quantity(next + 1, 0, true, false, false);
            }
            return new Quantity(next, 1, false, true, false);
        }
        if (t.is(i, WordClass.QUANTIFIER)) {
            return quantifier(t, i);
        }
        if (t.is(i, Function.HALF) && t.is(i + 1, Function.A)) {
            return new Quantity(i + 2, 0, true, false, false);
        }
        return t.is(i, WordClass.CARDINAL) ? words(t, i) : null;
    }

    private static final int FEW_ONLY = -1;

    private static Quantity digits(Tokens t, int i) {
        if (t.number[i] < 0 || t.number[i] > MOST && t.isKind(i, Tokens.NUMBER)) {
            return new Quantity(i + 1, null, false, false, true);
        }
        int n = t.number[i];
        // "1.5" and "2 1/2"
        if (t.isMark(i + 1, '.') && t.glued(i + 1) && t.isNumber(i + 2) && t.glued(i + 2)) {
            return new Quantity(i + 3, n, t.number[i + 2] > 0, false, false);
        }
        if (t.isNumber(i + 1) && t.isMark(i + 2, '/') && t.isNumber(i + 3) && t.number[i + 1] < t.number[i + 3]) {
            return new Quantity(i + 4, n, true, false, false);
        }
        if (t.isMark(i + 1, '/') && t.isNumber(i + 2) && n == 1 && t.number[i + 2] == 2) {
            return new Quantity(i + 3, 0, true, false, false);
        }
        if (t.isMark(i + 1, '\u00BD')) {
            return new Quantity(i + 2, n, true, false, false);
        }
        if (t.isMark(i + 1, '+')) {
            return new Quantity(i + 2, n, false, false, true);
        }
        return withHalf(t, i + 1, n);
    }

    private static Quantity withHalf(Tokens t, int end, int number) {
        if (t.is(end, Function.AND) && (t.is(end + 1, Function.A) && t.is(end + 2, Function.HALF))) {
            return new Quantity(end + 3, number, true, false, false);
        }
        boolean hyphened = t.isHyphen(end)
                && t.is(end + 1, Function.AND)
                && t.isHyphen(end + 2)
                && t.is(end + 3, Function.A)
                && t.isHyphen(end + 4)
                && t.is(end + 5, Function.HALF);
        if (hyphened) {
            return new Quantity(end + 6, number, true, false, false);
        }
        return new Quantity(end, number, false, false, false);
    }

    private static Quantity quantifier(Tokens t, int i) {
        int value = t.value(i, WordClass.QUANTIFIER);
        int end = t.skip(i + 1, Function.OF);
        int large = t.is(end, WordClass.CARDINAL) ? end + 1 : end;
        if (t.is(large, Companion.LARGE) && t.flag(large + 1, WordClass.UNIT, Meaning.PLURAL)) {
            return new Quantity(large + 1, null, false, false, true);
        }
        boolean couple = value > 0;
        return new Quantity(end, couple ? value : null, false, false, true);
    }

    /** Reads number words: "twenty-five", "two hundred and fifty", "two thousand". */
    private static @Nullable Quantity words(Tokens t, int from) {
        if (t.value(from, WordClass.CARDINAL) == 0) {
            // "Oh, two days"
            return null;
        }
        int total = 0;
        int current = 0;
        int i = from;
        int last = 0;
        while (t.is(i, WordClass.CARDINAL) && i - from < 12) {
            int value = t.value(i, WordClass.CARDINAL);
            if (value == 100) {
                current = Math.max(1, current) * 100;
            } else if (value == 1000) {
                total += Math.max(1, current) * 1000;
                current = 0;
            } else if (last == 0 || last >= 20 && last < 100 && value < 10 || last >= 100) {
                current += value;
            } else {
                break;
            }
            last = value;
            i++;
            if (total > MOST) {
                break;
            }
            boolean hyphen = t.isHyphen(i) && t.is(i + 1, WordClass.CARDINAL);
            boolean and = t.is(i, Function.AND) && last >= 100 && t.is(i + 1, WordClass.CARDINAL);
            if (hyphen && last >= 20 || and) {
                i++;
            } else if (hyphen) {
                break;
            }
        }
        return withHalf(t, i, total + current);
    }
}
