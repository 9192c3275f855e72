// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;

/** Tells before which words of a sentence a title may end, so that no phrase is left open. */
final class TitleBoundaries {

    private static final int LISTENER = 4;
    private static final int NEAR = 6;
    private static final int PAIR = 8;
    private static final int CAUSE = 9;

    private final Tokens tokens;

    TitleBoundaries(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells whether the words before the index can stand without those from it on. */
    boolean isBoundary(List<Integer> words, int i) {
        int token = words.get(i);
        if (tokens.is(token, ";") || isDash(token)) {
            return !opensClause(words, i);
        }
        if (tokens.is(token, ",")) {
            return !isInNumbers(words, i) && !isInSeries(words, i) && !opensClause(words, i);
        }
        return CutWords.is("boundary", tokens.lower(token)) && !binds(words, i) && !opensClause(words, i);
    }

    private boolean isDash(int token) {
        return tokens.is(token, "–") || tokens.is(token, "—") || tokens.is(token, "--");
    }

    /** "in 2019, 2020 and 2021": a comma between numbers joins them. */
    private boolean isInNumbers(List<Integer> words, int i) {
        return tokens.isNumber(words.get(i - 1)) && i + 1 < words.size() && tokens.isNumber(words.get(i + 1));
    }

    /** "boats, nets, ropes and sails": a list ends before its second comma as if that were its last. */
    private boolean isInSeries(List<Integer> words, int i) {
        for (int k = i - 1; k > 0 && i - k <= NEAR; k--) {
            String word = tokens.lower(words.get(k));
            if (tokens.is(words.get(k), ",")) {
                return true;
            }
            if (Words.isFinite(word) || Words.isPreposition(word)) {
                return false;
            }
        }
        return false;
    }

    /** "said that the mayor of": a clause has begun before the index and has no verb yet. */
    private boolean opensClause(List<Integer> words, int i) {
        for (int k = i - 1; k > 0; k--) {
            String word = tokens.lower(words.get(k));
            boolean verb = Words.isFinite(word) && !isName(words, k) && !isReduced(words, k) || Words.isPresent(word);
            if (verb) {
                return false;
            }
            boolean clause = CutWords.is("opener", word)
                    || Words.isConjunction(word) && hasVerbBehind(words, k + 1) && !tokens.is(words.get(k - 1), ",");
            if (clause) {
                return true;
            }
        }
        return false;
    }

    /** "the bridge built in": a participle that tells more of the noun is not the verb of the clause. */
    private boolean isReduced(List<Integer> words, int k) {
        boolean participle = Words.isPast(tokens.lower(words.get(k))) && !Words.isAuxiliary(tokens.lower(words.get(k)));
        return participle && k > 0 && Words.isDeterminer(tokens.lower(words.get(k - 1)));
    }

    private boolean isName(List<Integer> words, int k) {
        return tokens.isCapital(words.get(k));
    }

    private boolean hasVerbBehind(List<Integer> words, int from) {
        for (int k = from; k < words.size() && !tokens.is(words.get(k), ","); k++) {
            String word = tokens.lower(words.get(k));
            boolean noun = k > from && Words.isDeterminer(tokens.lower(words.get(k - 1)));
            if ((Words.isFinite(word) || Words.isPresent(word)) && !noun && !isName(words, k)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the word before belongs so closely to the boundary word that a cut would leave it hanging. */
    private boolean binds(List<Integer> words, int i) {
        String before = tokens.lower(words.get(i - 1));
        String word = tokens.lower(words.get(i));
        if (Words.isPreposition(before)
                || Words.isDeterminer(before)
                || Words.isCoordinator(before)
                || CutWords.is("leaning", before)
                || CutWords.is("open", before)) {
            return true;
        }
        boolean loose = CutWords.is("loose", word) || word.equals("as") && hasVerbBehind(words, i + 1);
        if (isOpenVerb(words, i - 1, loose) || !loose && CutWords.is("joined", before)) {
            return true;
        }
        return switch (word) {
            case "that" -> isSaid(words, i) || CutWords.is("incomplete", before) || Words.isIng(before);
            case "to" -> bindsTo(words, i);
            case "as" -> !loose && isNaming(words, i);
            case "with" -> i > 1 && Words.isAuxiliary(tokens.lower(words.get(i - 2)));
            case "and", "but" -> bindsAnd(words, i);
            default ->
                Words.isIng(before) && !EventNouns.is(before) && !isNamed(words, i - 1)
                        || i > 1 && tokens.is(words.get(i - 2), "to") && !loose;
        };
    }

    /** "was still", "said", "announced": the verb needs what follows; behind "were freed" or "resigned" a scene may go. */
    private boolean isOpenVerb(List<Integer> words, int k, boolean loose) {
        String word = tokens.lower(words.get(k));
        int verb = k;
        while (verb > 0
                && (CutWords.is("hanging", tokens.lower(words.get(verb)))
                        || tokens.lower(words.get(verb)).endsWith("ly"))) {
            verb--;
        }
        if (verb < k) {
            return Words.isAuxiliary(tokens.lower(words.get(verb)));
        }
        boolean infinitive = k > 0 && CutWords.is("modal", tokens.lower(words.get(k - 1))) && !Words.isFinite(word);
        if (infinitive) {
            return !loose;
        }
        boolean done = loose && !Words.isAuxiliary(word) && !Words.isReporting(word) && !Words.isSpeechAct(word);
        return Words.isFinite(word) && !done;
    }

    /** "agreed to", "asked the guild to", "from Oslo to": the verb or noun before needs it; "built a wall to" does not. */
    private boolean bindsTo(List<Integer> words, int i) {
        String before = tokens.lower(words.get(i - 1));
        boolean infinitive = i + 1 < words.size() && !isDetermined(words, i + 1);
        if (CutWords.is("incomplete", before) || !infinitive && !before.endsWith("s")) {
            return true;
        }
        boolean noun = before.endsWith("s") && !before.endsWith("ss");
        boolean phrase = true;
        for (int k = i - 1; k >= 0 && i - k <= CAUSE; k--) {
            String word = tokens.lower(words.get(k));
            phrase &= !word.equals("to") && !Words.isFinite(word);
            noun |= phrase && k < i - 1 && Words.isDeterminer(word) && i - k <= LISTENER;
            boolean waits = CutWords.is("causing", word) || CutWords.is("ranking", word) && i - k <= NEAR;
            if (waits || word.equals("from") && i - k <= NEAR) {
                return true;
            }
        }
        return !noun;
    }

    /** "named her as", "seen by many as": what something is called belongs to the verb. */
    private boolean isNaming(List<Integer> words, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (CutWords.is("naming", tokens.lower(words.get(k)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDetermined(List<Integer> words, int k) {
        String word = tokens.lower(words.get(k));
        return Words.isDeterminer(word) || tokens.isCapital(words.get(k)) || tokens.isNumber(words.get(k));
    }

    /** "Roe and Lund", "between A and B", "deaths and injuries rising": what "and" joins goes on together. */
    private boolean bindsAnd(List<Integer> words, int i) {
        if (tokens.isCapital(words.get(i - 1)) || isBetween(words, i) || isInSeries(words, i)) {
            return true;
        }
        if (i + 1 >= words.size()) {
            return true;
        }
        String next = tokens.lower(words.get(i + 1));
        if (Words.isFinite(next) || Words.isPresent(next) || Words.isDeterminer(next) || Words.isPronoun(next)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(words.size(), i + NEAR); k++) {
            if (Words.isIng(tokens.lower(words.get(k)))) {
                return true;
            }
        }
        return false;
    }

    /** "the bidding for": behind a determiner the word is a noun. */
    private boolean isNamed(List<Integer> words, int i) {
        return i > 0 && Words.isDeterminer(tokens.lower(words.get(i - 1)));
    }

    /** "told the council that": what is told belongs to the verb of saying. */
    boolean isSaid(List<Integer> words, int i) {
        for (int k = Math.max(0, i - LISTENER); k < i; k++) {
            String word = tokens.lower(words.get(k));
            if (Words.isReporting(word) || Words.isSpeechAct(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(List<Integer> words, int end) {
        for (int k = Math.max(0, end - PAIR); k < end; k++) {
            if (tokens.is(words.get(k), "between") || tokens.is(words.get(k), "both")) {
                return true;
            }
        }
        return false;
    }
}
