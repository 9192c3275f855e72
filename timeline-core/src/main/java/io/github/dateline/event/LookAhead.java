// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Set;

/** Tells what begins at a token of a sentence and where it ends, a bounded number of tokens ahead. */
final class LookAhead {

    /** So many tokens ahead it is looked for the end of what begins. */
    static final int FAR = 30;

    private static final Set<String> LEADS =
            Set.of("over", "about", "nearly", "around", "more", "approximately", "there", "no");

    private final Tokens tokens;
    private final boolean[] inDate;
    private final Phrases phrases;

    LookAhead(Phrases phrases) {
        this.tokens = phrases.tokens;
        this.inDate = phrases.inDate;
        this.phrases = phrases;
    }

    /** Returns where the run of words from the index ends: at the next comma, semicolon or relative word. */
    int boundary(int i) {
        int end = Math.min(tokens.size(), i + FAR);
        for (int j = i; j < end; j++) {
            if (!inDate[j] && (phrases.isStop(j) || Words.isRelative(tokens.lower(j)))) {
                return j;
            }
        }
        return end;
    }

    /** Returns the first index behind a date, what leads to it, and its comma. */
    int afterDate(int k) {
        int n = tokens.size();
        int j = k;
        while (j < n && (inDate[j] || leadsToDate(j, n) || j > k && tokens.is(j, ")") && inDate[j - 1])) {
            j++;
        }
        return j > k && tokens.is(j, ",") ? j + 1 : j;
    }

    private boolean leadsToDate(int j, int n) {
        return j + 1 < n && inDate[j + 1] && (Words.isPreposition(tokens.lower(j)) || tokens.is(j, "("));
    }

    /** Tells whether the word may begin the subject of a clause. */
    boolean startsSubject(int i) {
        String word = tokens.lower(i);
        return Words.isDeterminer(word)
                || Words.isPronoun(word)
                || LEADS.contains(word)
                || tokens.isCapital(i)
                || tokens.isNumber(i)
                || (Words.hasPluralEnding(word) && !Words.isFinite(word));
    }

    /**
     * ", first opened in 1902", ", built by Roe & Co in 1930": a participle without subject or object, then a date.
     *
     * @param from where the running part of the sentence begins
     */
    boolean isReduced(int from, int next) {
        int n = tokens.size();
        int verb = next;
        while (verb < n && (tokens.lower(verb).endsWith("ly") || tokens.is(verb, "first") || tokens.is(verb, "then"))) {
            verb++;
        }
        String word = verb < n ? tokens.lower(verb) : "";
        if (!Words.isPast(word)
                || Words.isReporting(word)
                || verb + 1 >= n
                || !Words.isPreposition(tokens.lower(verb + 1))) {
            return false;
        }
        int end = boundary(verb + 1);
        boolean inserted = end + 1 < n && tokens.is(end, ",") && phrases.hasFinite(end + 1, n);
        return phrases.hasDate(verb + 1, end)
                && !phrases.hasFinite(verb + 1, end)
                && !tokens.is(verb, "followed")
                && !Words.isIntransitive(word)
                && (phrases.hasFinite(from, next) || inserted);
    }

    /** ", to be released in May": what is to happen to the noun before. */
    boolean isAhead(int next) {
        return next + 3 < tokens.size()
                && tokens.is(next, "to")
                && tokens.is(next + 1, "be")
                && Words.isPast(tokens.lower(next + 2))
                && phrases.hasDate(next + 3, boundary(next + 3));
    }
}
