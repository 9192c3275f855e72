// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import org.jspecify.annotations.Nullable;

/** Finds the verb clue that governs a date: the nearest one in its clause, first to the left, then to the right. */
final class Directions {

    /** A clause is read this far to either side. */
    private static final int REACH = 14;

    /** "Will" and its kin reach further: "he will meet the presidents ... at the White House on Saturday". */
    private static final int MODAL_REACH = 24;

    private static final long CLUES = WordClass.CLUE.bit | WordClass.PHRASE;

    /** What stands behind a "to" that no verb follows. */
    private static final long NO_VERB =
            WordClass.bits(WordClass.FUNCTION, WordClass.SIGNAL, WordClass.CARDINAL, WordClass.EXTENT);

    private Directions() {}

    static Direction of(Tokens t, int from, int to) {
        boolean set = t.is(from - 1, Function.TO) || t.is(from - 1, Function.UNTIL);
        boolean weekday = t.is(from, WordClass.WEEKDAY) && !t.is(to, Function.POSSESSIVE);
        Direction left = scan(t, from - 1, -1, false, set, weekday);
        boolean cut = left == null;
        if (left != null && left != Direction.NONE) {
            return left == Direction.PAST && isAttribute(t, from, to) ? Direction.NONE : left;
        }
        Direction right = scan(t, isFronted(t, from, to) ? clause(t, to + 1) : to, 1, false, false, false);
        if (right != null && right != Direction.NONE) {
            return right;
        }
        int bracket = opening(t, from);
        if (t.isMark(bracket, '(')) {
            // "will leave at dawn (4 a.m. Thursday)": what stands in brackets belongs to the clause before them.
            Direction outside = scan(t, bracket - 1, -1, false, set, weekday);
            return outside == null ? Direction.NONE : outside;
        }
        // "They have blown up four bridges, including one in February": only the past reaches over a comma.
        return cut && scan(t, from - 1, -1, true, set, false) == Direction.PAST ? Direction.PAST : Direction.NONE;
    }

    /** "They rejected the June 26 election": the verb tells when it was rejected, the day is the election's. */
    private static boolean isAttribute(Tokens t, int from, int to) {
        boolean determined = t.any(from - 1, WordClass.LEAD)
                || t.is(from - 1, Function.POSSESSOR)
                || t.is(from - 1, Function.POSSESSIVE)
                || isParticiple(t, from - 1);
        boolean day = t.any(from, WordClass.MONTH.bit) && t.any(to - 1, WordClass.DIGITS.bit) && t.length(to - 1) <= 2;
        boolean behind = t.is(from - 2, Function.AFTER) || t.is(from - 2, Function.SINCE);
        return determined && day && !behind && t.small(to) && !t.any(to, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit);
    }

    /** "By Friday, the rebels had fled": a date that opens its sentence belongs to the clause behind the comma. */
    private static boolean isFronted(Tokens t, int from, int to) {
        return opening(t, from) < 0 && t.isMark(to, ',');
    }

    /** "In January, a week after the vote, a shop burned": passes over what tells the date once more. */
    private static int clause(Tokens t, int at) {
        boolean apposed = t.any(at, WordClass.LEAD)
                && t.is(at + 1, WordClass.UNIT)
                && (t.is(at + 2, Function.AFTER) || t.is(at + 2, Function.BEFORE));
        for (int i = at + 3; apposed && i < t.count && i < at + REACH; i++) {
            if (t.isMark(i, ',')) {
                return i + 1;
            }
        }
        return at;
    }

    /** Returns the last token before a date and its prepositions. */
    private static int opening(Tokens t, int from) {
        int opening = from - 1;
        while (t.any(opening, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit)) {
            opening--;
        }
        return opening;
    }

    /**
     * Returns the direction of the first clue from a token on, or null if a comma or a joint of clauses ended the search
     * before there was any: behind it there may be one.
     *
     * @param commas whether the search goes on behind a comma
     * @param weekday whether the date is a weekday
     * @param set whether the date is one to or until which something may have been put off
     */
    private static @Nullable Direction scan(Tokens t, int at, int step, boolean commas, boolean set, boolean weekday) {
        Direction weak = Direction.NONE;
        boolean cut = false;
        boolean infinitive = false;
        int i = at;
        int reach = step < 0 && !commas ? MODAL_REACH : REACH;
        for (int n = 0; n < reach && i >= 0 && i < t.count; n++, i += step) {
            if (isBoundary(t, i) && !(commas && t.isMark(i, ','))) {
                cut = t.isMark(i, ',');
                break;
            }
            if (n >= REACH) {
                if (isHelping(t, i) || isParticiple(t, i)) {
                    return isAhead(t, i) ? Direction.FUTURE : weak;
                }
                continue;
            }
            if (step < 0 && isInfinitive(t, i)) {
                infinitive = true;
                if (isBe(t, i + 1)) {
                    return toBe(t, i);
                }
            }
            int end = t.any(i, CLUES) && !isMonth(t, i) ? t.phraseEnd(i, WordClass.CLUE) : -1;
            if (end > 0) {
                int raw = t.phraseValue(i, end, WordClass.CLUE);
                if (step < 0 && !commas && (raw & Meaning.JOINT) != 0) {
                    // "He can be asked when the March polls were held": another clause, with a verb of its own.
                    cut = true;
                    break;
                }
                if (infinitive && (raw & Meaning.INTENT) != 0 || set && (raw & Meaning.MOVED) != 0) {
                    return Direction.FUTURE;
                }
                Direction direction = Words.direction(raw);
                if (direction == Direction.PAST && (isAhead(t, i - 1) || isAhead(t, i - 2))) {
                    // "will be held", "is to be cut": the helping verb decides.
                    return Direction.FUTURE;
                }
                if (direction == Direction.PAST && (isBe(t, i - 1) || isParticiple(t, i) && isNoVerb(t, i))) {
                    continue;
                }
                if (direction == Direction.FUTURE && t.is(i - 1, Companion.BEEN) && t.is(i - 2, Companion.HAD)) {
                    // "had been due to expire": a plan of the past.
                    return Direction.PAST;
                }
                if (direction == Direction.FUTURE && says(t, i - 1, Direction.PAST)) {
                    return Direction.PLANNED;
                }
                if (direction == Direction.PRESENT && weekday && !isBe(t, i) && isDoing(t, end)) {
                    return Direction.PLANNED;
                }
                if (direction != Direction.PRESENT && direction != Direction.NONE) {
                    return direction;
                }
                weak = direction == Direction.PRESENT ? direction : weak;
            } else if (isParticiple(t, i) && !t.any(i, ~WordClass.COMPANION.bit) && !isNoVerb(t, i)) {
                return Direction.PAST;
            }
        }
        return cut && weak == Direction.NONE ? null : weak;
    }

    private static boolean isParticiple(Tokens t, int i) {
        return t.length(i) > 4 && t.endsWith(i, "ed") && t.small(i);
    }

    private static boolean isHelping(Tokens t, int i) {
        return t.is(i, WordClass.CLUE) && t.value(i, WordClass.CLUE) != Direction.NONE.ordinal();
    }

    /** "Is expected", "will be opened": the helping verb decides. "An unspecified date", "the planned sale" tell nothing. */
    private static boolean isNoVerb(Tokens t, int participle) {
        if (isHelping(t, participle - 1) || isHelping(t, participle - 2)) {
            return true;
        }
        boolean qualified = t.endsWith(participle - 1, "ly") || t.is(participle - 1, Companion.STILL);
        int article = qualified ? participle - 2 : participle - 1;
        return t.is(article, Function.A) || t.is(article, Function.THE);
    }

    /** Tells whether a verb follows a "to", as far as its form shows. */
    private static boolean isInfinitive(Tokens t, int i) {
        return t.is(i, Function.TO) && t.small(i + 1) && !t.any(i + 1, NO_VERB);
    }

    /** "We are meeting on Saturday": what goes on has no weekday unless it is planned. */
    private static boolean isDoing(Tokens t, int verb) {
        int doing = t.is(verb, Companion.STILL) || t.endsWith(verb, "ly") ? verb + 1 : verb;
        return t.small(doing) && t.length(doing) > 4 && t.endsWith(doing, "ing");
    }

    /** Tells whether the word alone points there. */
    static boolean says(Tokens t, int i, Direction direction) {
        return t.is(i, WordClass.CLUE) && t.value(i, WordClass.CLUE) == direction.ordinal();
    }

    private static boolean isBe(Tokens t, int i) {
        return t.flag(i, WordClass.CLUE, Meaning.BASE);
    }

    /** "To be held in May" lies ahead; "had to be moved", "refused to be moved" do not. */
    private static Direction toBe(Tokens t, int to) {
        int before = to - 1;
        if (t.is(before, WordClass.CLUE)) {
            int raw = t.phraseValue(before, t.phraseEnd(before, WordClass.CLUE), WordClass.CLUE);
            boolean past = (raw & Meaning.VALUE) == Direction.PAST.ordinal() && (raw & Meaning.INTENT) == 0;
            return past ? Direction.PAST : Direction.FUTURE;
        }
        return isParticiple(t, before) ? Direction.PAST : Direction.FUTURE;
    }

    private static boolean isAhead(Tokens t, int i) {
        return t.is(i, WordClass.CLUE)
                && Words.direction(t.value(i, WordClass.CLUE)).isAhead()
                && !isMonth(t, i);
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
