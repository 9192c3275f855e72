// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** Tells which years only tell things apart and date no event. */
final class Modifiers {

    private final Phrases phrases;
    private final Tokens tokens;

    Modifiers(Phrases phrases) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
    }

    /** "the 2011 version", "its 2010 budget": a year that only tells things apart. */
    boolean isModifier(int first, int last, Segment segment) {
        if (isOfYears(first, last)) {
            return true;
        }
        if (last - first != 1
                || last >= segment.to()
                || first == segment.from()
                || tokens.lower(first).length() != 4) {
            return false;
        }
        String before = tokens.lower(first - 1);
        boolean inner = Words.isDeterminer(before)
                || tokens.possessive(first - 1)
                || before.equals("new")
                || before.equals("old");
        String after = tokens.lower(last);
        return inner
                && tokens.isNumber(first)
                && tokens.isWord(last)
                && !Words.isPreposition(after)
                && !Words.isFinite(after)
                && !after.equals("and")
                && !after.equals("that")
                && !after.equals("when");
    }

    /** "the second-biggest loss of 2007": the years only say among what it is counted. */
    private boolean isRanked(int first) {
        boolean ranked = false;
        for (int i = first - 2; i > 0 && first - i <= 5 && tokens.is(first - 1, "of"); i--) {
            ranked |= tokens.lower(i).endsWith("est") && tokens.lower(i).length() > 4;
        }
        return ranked;
    }

    /** "the cars of the 70s", "the class of 2005": years that only tell which things are meant. */
    private boolean isOfYears(int first, int last) {
        char end = tokens.lower(last - 1).charAt(tokens.lower(last - 1).length() - 1);
        boolean years = tokens.isNumber(last - 1)
                && tokens.lower(last - 1).length() <= 5
                && (last - first == 1 && tokens.lower(first).length() == 4 || end == 's');
        if (years && isRanked(first)) {
            return true;
        }
        return years
                && first > 1
                && tokens.is(first - 1, "of")
                && !phrases.inDate[first - 2]
                && tokens.isWord(first - 2)
                && !tokens.isNumber(first - 2)
                && !EventNouns.is(tokens.lower(first - 2))
                && !Words.isFinite(tokens.lower(first - 2))
                && !Words.isPreposition(tokens.lower(first - 2));
    }
}
