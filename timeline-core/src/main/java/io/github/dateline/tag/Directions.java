// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Finds the verb clue that governs a date: the nearest one in its clause, first to the left, then to the right. */
final class Directions {

    /** A clause is read this far to either side. */
    private static final int REACH = 14;

    private Directions() {}

    static Direction of(Tokens t, int from, int to) {
        Direction left = scan(t, from - 1, -1, false);
        if (left != Direction.NONE) {
            return left;
        }
        Direction right = scan(t, isFronted(t, from, to) ? to + 1 : to, 1, false);
        if (right != Direction.NONE) {
            return right;
        }
        // "They have blown up four bridges, including one in February": only the past reaches over a comma.
        return scan(t, from - 1, -1, true) == Direction.PAST ? Direction.PAST : Direction.NONE;
    }

    /** "By Friday, the rebels had fled": a date that opens its sentence belongs to the clause behind the comma. */
    private static boolean isFronted(Tokens t, int from, int to) {
        int opening = from - 1;
        while (t.any(opening, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit)) {
            opening--;
        }
        return opening < 0 && t.isMark(to, ',');
    }

    /**
     * Returns the direction of the first clue from a token on.
     *
     * @param commas whether the search goes on behind a comma
     */
    private static Direction scan(Tokens t, int at, int step, boolean commas) {
        Direction weak = Direction.NONE;
        int i = at;
        for (int n = 0; n < REACH && i >= 0 && i < t.count; n++, i += step) {
            if (isBoundary(t, i) && !(commas && t.isMark(i, ','))) {
                break;
            }
            int end = isMonth(t, i) ? -1 : t.phraseEnd(i, WordClass.CLUE);
            if (end > 0) {
                int raw = t.phraseValue(i, end, WordClass.CLUE);
                Direction direction = Direction.values()[raw & Meaning.VALUE];
                if (direction == Direction.PAST && (isAhead(t, i - 1) || isAhead(t, i - 2))) {
                    // "will be held", "is to be cut": the helping verb decides.
                    return Direction.FUTURE;
                }
                if (direction == Direction.FUTURE && t.endsWith(i - 1, "been") && t.endsWith(i - 2, "had")) {
                    // "had been due to expire": a plan of the past.
                    return Direction.PAST;
                }
                if (direction != Direction.PRESENT) {
                    return direction;
                }
                weak = direction;
            } else if (t.small(i) && t.endsWith(i, "ed") && t.length(i) > 4 && !t.any(i, ~0L)) {
                if (t.is(i - 1, WordClass.CLUE) || t.is(i - 2, WordClass.CLUE)) {
                    // "is expected", "will be opened": the helping verb decides.
                    continue;
                }
                int article = t.endsWith(i - 1, "ly") || t.endsWith(i - 1, "still") ? i - 2 : i - 1;
                if (t.is(article, Function.A) || t.is(article, Function.THE)) {
                    // "an unspecified date", "the planned sale" tell nothing.
                    continue;
                }
                return Direction.PAST;
            }
        }
        return weak;
    }

    private static boolean isAhead(Tokens t, int i) {
        return t.is(i, WordClass.CLUE) && t.value(i, WordClass.CLUE) == Direction.FUTURE.ordinal() && !isMonth(t, i);
    }

    /** "The toll of May 2007 was high" names the month; no verb stands there. */
    private static boolean isMonth(Tokens t, int i) {
        return i > 0 && t.is(i, WordClass.MONTH) && t.capital(i);
    }

    private static boolean isBoundary(Tokens t, int i) {
        if (!t.isKind(i, Tokens.MARK)) {
            return false;
        }
        return switch (t.chars[t.start[i]]) {
            case ',', ';', ':', '"', '\u201C', '\u201D', '\u2014', '(', ')' -> true;
            default -> t.isDash(i) && !t.glued(i);
        };
    }
}
