// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.ArrayList;
import java.util.List;

/** Takes what only sets the scene out of a long title: a phrase in front, what is inserted behind the subject. */
final class TitleFronts {

    private static final int FAR = 30;
    private static final int LONGEST_SUBJECT = 14;

    private final Tokens tokens;

    TitleFronts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Within a month of the fair, the guild announced", "While the fair was on, ...": begins with the main clause. */
    List<Integer> withoutFront(List<Integer> words) {
        if (opensBelow(words)) {
            int main = mainClause(words);
            return main > 0 ? words.subList(main, words.size()) : words;
        }
        boolean leads = false;
        for (int k = 0; k + 3 < words.size() && k <= FAR / 2; k++) {
            int i = words.get(k);
            leads |= k <= 2 && Words.isPreposition(tokens.lower(i)) && (k == 0 || !tokens.isCapital(words.get(k - 1)));
            if (tokens.is(i, ",") && tokens.is(words.get(k + 2), ",") && tokens.isCapital(words.get(k + 1))) {
                continue;
            }
            if (tokens.is(i, ",")) {
                boolean points = Words.pointsBack(tokens.lower(words.get(k + 1)));
                return leads && !points && !goesOn(words, k + 1) && hasVerb(words, k + 1)
                        ? words.subList(k + 1, words.size())
                        : words;
            }
            if (Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i)) {
                return words;
            }
        }
        return words;
    }

    /** Tells whether the words begin with a clause that is no statement of its own: "If ...", "Vowing to ...". */
    boolean opensBelow(List<Integer> words) {
        String first = words.isEmpty() ? "" : tokens.lower(words.get(0));
        boolean conjunction = Words.isConjunction(first) || CutWords.is("opener", first);
        boolean participle = Words.isIng(first)
                && words.size() > 2
                && (Words.isPreposition(tokens.lower(words.get(1))) || Words.isDeterminer(tokens.lower(words.get(1))))
                && !firstVerbIsOwn(words);
        return conjunction || participle;
    }

    /** "Fishing in the bay was banned": no comma stands between the participle and the verb. */
    private boolean firstVerbIsOwn(List<Integer> words) {
        for (int k = 1; k < words.size(); k++) {
            if (tokens.is(words.get(k), ",")) {
                return false;
            }
            if (Words.isAuxiliary(tokens.lower(words.get(k)))) {
                return true;
            }
        }
        return true;
    }

    /** Returns where the main clause begins behind a clause in front, or -1. */
    private int mainClause(List<Integer> words) {
        int main = mainFrom(words);
        return main > 0 && !Words.pointsBack(tokens.lower(words.get(main))) ? main : -1;
    }

    /** Returns where the main clause begins, be its subject a pronoun or not; 0 if no comma parts it from a clause before. */
    int mainFrom(List<Integer> words) {
        for (int k = 1; k + 2 < words.size(); k++) {
            if (tokens.is(words.get(k), ",") && !goesOn(words, k + 1) && startsClause(words, k + 1)) {
                return k + 1;
            }
        }
        return 0;
    }

    private boolean goesOn(List<Integer> words, int k) {
        String word = tokens.lower(words.get(k));
        return Words.isCoordinator(word)
                || Words.isRelative(word)
                || Words.isPreposition(word)
                || Words.isConjunction(word)
                || CutWords.is("opener", word);
    }

    /** "the guild closed the fair": a subject, and its verb before the next comma. */
    private boolean startsClause(List<Integer> words, int from) {
        for (int k = from + 1; k < words.size() && k - from <= LONGEST_SUBJECT; k++) {
            String word = tokens.lower(words.get(k));
            if (tokens.is(words.get(k), ",") || Words.isRelative(word)) {
                return false;
            }
            if (!tokens.isCapital(words.get(k)) && (Words.isFinite(word) || Words.isPresent(word))) {
                boolean ends = k + 1 == words.size() || tokens.is(words.get(k + 1), ",");
                return !ends || !Words.isReporting(word);
            }
        }
        return false;
    }

    private boolean hasVerb(List<Integer> words, int from) {
        for (int k = from; k < words.size(); k++) {
            String word = tokens.lower(words.get(k));
            if (Words.isFinite(word) && !(k > from && Words.isDeterminer(tokens.lower(words.get(k - 1))))
                    || Words.isPresent(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Roe and Lund, who lead the two firms, announced ...": leaves out what stands between a subject and its verb. */
    List<Integer> withoutInsert(List<Integer> words) {
        int open = -1;
        for (int k = 1; k + 1 < words.size() && k <= FAR; k++) {
            int next = words.get(k + 1);
            if (!tokens.is(words.get(k), ",")) {
                if (open < 0 && Words.isFinite(tokens.lower(words.get(k))) && !tokens.isCapital(words.get(k))) {
                    return words;
                }
                continue;
            }
            String word = tokens.lower(next);
            boolean verb = Words.isFinite(word) && !tokens.isCapital(next) && !opensPart(words, k + 1);
            if (open > 0 && verb && !isSeries(words, open, k)) {
                return without(words, open, k + 1);
            }
            open = open < 0 ? k : open;
        }
        return words;
    }

    /** "The guild along with three others will move": leaves out who does the same. */
    List<Integer> withoutCompanion(List<Integer> words) {
        for (int k = 1; k + 2 < words.size() && k <= LONGEST_SUBJECT; k++) {
            String word = tokens.lower(words.get(k));
            if (Words.isFinite(word) && !tokens.isCapital(words.get(k))) {
                return words;
            }
            if (CutWords.is("companion", word) && tokens.is(words.get(k + 1), "with")) {
                for (int verb = k + 2; verb < words.size() && verb - k <= FAR; verb++) {
                    if (Words.isAuxiliary(tokens.lower(words.get(verb)))) {
                        return without(words, tokens.is(words.get(k - 1), ",") ? k - 1 : k, verb);
                    }
                }
                return words;
            }
        }
        return words;
    }

    private static List<Integer> without(List<Integer> words, int from, int to) {
        List<Integer> left = new ArrayList<>(words.subList(0, from));
        left.addAll(words.subList(to, words.size()));
        return left;
    }

    /** ", called the Old Mill,": a participle that tells more of the noun, not the verb of the sentence. */
    private boolean opensPart(List<Integer> words, int k) {
        String word = tokens.lower(words.get(k));
        for (int j = k + 1; !Words.isAuxiliary(word) && j + 1 < Math.min(words.size(), k + FAR); j++) {
            if (tokens.is(words.get(j), ",")) {
                return Words.isFinite(tokens.lower(words.get(j + 1)));
            }
        }
        return false;
    }

    /** "Oslo, Bergen and Tromso, said": names in a row are the subject itself. */
    private boolean isSeries(List<Integer> words, int open, int close) {
        for (int k = open; k < close; k++) {
            if (tokens.is(words.get(k), "and") && k - open <= 3 && tokens.isCapital(words.get(k + 1))) {
                return tokens.isCapital(words.get(open + 1));
            }
        }
        return false;
    }
}
