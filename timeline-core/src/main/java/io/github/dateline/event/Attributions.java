// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** Tells which words of a sentence say who reports the rest of it: ", the agency said", "It is feared that", "told reporters". */
final class Attributions {

    private static final int LONGEST_TAIL = 14;

    private final Phrases phrases;
    private final Tokens tokens;
    private final boolean[] inDate;
    private final int n;

    Attributions(Phrases phrases) {
        this.phrases = phrases;
        this.tokens = phrases.tokens;
        this.inDate = phrases.inDate;
        this.n = tokens.size();
    }

    /** Tells whether a short run up to the next comma or the end names a speaker: ", the agency reported on Monday". */
    boolean isTail(int next, int from, boolean inserted) {
        int end = next;
        int verb = -1;
        while (end < n && end - next <= LONGEST_TAIL && (inDate[end] || !phrases.isStop(end))) {
            if (verb < 0 && !inDate[end] && Words.isReporting(tokens.lower(end))) {
                verb = end;
            }
            if (verb < 0 && Words.isConjunction(tokens.lower(end))) {
                return false;
            }
            end++;
        }
        boolean inverted = verb == next && inserted && !tokens.lower(verb).startsWith("sa");
        return verb > next - 1
                && !inverted
                && end - next <= LONGEST_TAIL
                && !phrases.hasFinite(verb + 1, end)
                && verb - next <= 9
                && !Words.isIng(tokens.lower(verb))
                && (phrases.hasFinite(from, next) || tokens.isQuote(next - 1))
                && !Words.isCoordinator(tokens.lower(next))
                && !Words.isRelative(tokens.lower(next));
    }

    /** ", its operator, Northern Water Works, said.": a speaker with a name between commas at the end of the sentence. */
    boolean isNamedTail(int next) {
        if (tokens.isQuote(next - 1) && tokens.isCapital(next)) {
            return isQuoted(next);
        }
        int commas = 0;
        for (int end = next; end < n && end - next <= LONGEST_TAIL; end++) {
            if (inDate[end]) {
                return false;
            }
            if (tokens.is(end, ",")) {
                commas++;
            } else if (Words.isFinite(tokens.lower(end))) {
                boolean last = end + 1 == n || tokens.is(end + 1, ".") && end + 2 == n;
                return commas == 2 && last && tokens.is(end - 1, ",") && Words.isReporting(tokens.lower(end));
            }
        }
        return false;
    }

    /** “...,” Rosa Lind, newly appointed minister, told reporters.: a name, what she is, and the verb. */
    private boolean isQuoted(int next) {
        for (int end = next; end < n && end - next <= LONGEST_TAIL; end++) {
            if (inDate[end] || Words.isAuxiliary(tokens.lower(end)) || tokens.isQuote(end)) {
                return false;
            }
            if (Words.isReporting(tokens.lower(end))) {
                return true;
            }
        }
        return false;
    }

    /** "It is also announced that", "it has been feared that": nobody in particular says so. */
    boolean isImpersonal(int that, int from) {
        int i = from;
        while (i < that && (!tokens.isWord(i) || Words.isCoordinator(tokens.lower(i)) || inDate[i])) {
            i++;
        }
        if (!tokens.is(i, "it") || that - i > 9 || i + 1 >= that || !Words.isAuxiliary(tokens.lower(i + 1))) {
            return false;
        }
        for (int j = i + 2; j < that; j++) {
            if (tokens.is(j, ",") || Words.isPreposition(tokens.lower(j)) && !inDate[j + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether only phrases without a verb stand between a verb of saying and the index: "said in a note that". */
    boolean reportsBefore(int i, int from) {
        for (int j = i - 1; j >= from && i - j <= LONGEST_TAIL; j--) {
            if (!inDate[j] && Words.isReporting(tokens.lower(j))) {
                boolean adjoined = j + 1 < i && (inDate[j + 1] || Words.isPreposition(tokens.lower(j + 1)));
                return adjoined && hasSubject(j, from);
            }
            boolean inner = j > from && Words.isPast(tokens.lower(j)) && Words.isDeterminer(tokens.lower(j - 1));
            if (!inDate[j] && (tokens.is(j, ",") || Words.isFinite(tokens.lower(j)) && !inner)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasSubject(int verb, int from) {
        if (verb == from && Words.isIng(tokens.lower(verb))) {
            return true;
        }
        return verb > from
                && !Words.isDeterminer(tokens.lower(verb - 1))
                && !Words.isPreposition(tokens.lower(verb - 1));
    }

    /** Skips whom somebody told: up to "that", or to the next word that can begin a clause. */
    int afterListener(int k) {
        for (int j = k; j < Math.min(n, k + 10); j++) {
            if (tokens.is(j, "that")) {
                return j;
            }
            if (j > k
                    && (Words.isPronoun(tokens.lower(j)) || Words.isDeterminer(tokens.lower(j)))
                    && !tokens.possessive(j)) {
                return j;
            }
            if (tokens.is(j, ",")) {
                return j;
            }
        }
        return k;
    }

    /** Skips a phrase without a verb before a comma and a quotation: "said of the fire, “...". */
    int beforeQuotation(int k) {
        for (int j = k; j + 1 < n && j - k <= 8; j++) {
            if (tokens.is(j, ",")) {
                return tokens.isQuote(j + 1) ? j : k;
            }
            if (!inDate[j] && Words.isFinite(tokens.lower(j))) {
                return k;
            }
        }
        return k;
    }

    /** Tells whether a quotation that began before the verb ends behind it and is then attributed: "... , ” said Roe". */
    boolean isInsideQuotation(int i, int from) {
        int quotes = 0;
        for (int j = 0; j < i; j++) {
            quotes += tokens.isQuote(j) ? 1 : 0;
        }
        for (int j = i + 1; j + 1 < n; j++) {
            if (tokens.isQuote(j)) {
                boolean ends = tokens.is(j - 1, ",") || tokens.is(j + 1, ",");
                return ends
                        && quotes % 2 == (tokens.isQuote(0) ? 1 : 0)
                        && isTail(tokens.is(j + 1, ",") ? j + 2 : j + 1, from, false);
            }
        }
        return false;
    }

    /** Tells whether a verb stands in the run that is not joined by "and" to the verb before the run. */
    boolean hasOwnVerb(int a, int b) {
        for (int i = a; i < b; i++) {
            if (inDate[i]) {
                continue;
            }
            if (Words.isFinite(tokens.lower(i))) {
                return !Words.isCoordinator(tokens.lower(i - 1));
            }
        }
        return false;
    }
}
