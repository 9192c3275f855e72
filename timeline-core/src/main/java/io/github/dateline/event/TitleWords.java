// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Chooses the words of a clause that its title keeps: no date, no linking words, no brackets, no marks at the ends. */
final class TitleWords {

    private static final Set<String> OPENERS = Set.of(
            "however",
            "meanwhile",
            "and",
            "but",
            "or",
            "so",
            "then",
            "also",
            "additionally",
            "moreover",
            "furthermore",
            "yet",
            "notably",
            "marking",
            "earlier",
            "later",
            "separately",
            "still",
            "instead",
            "nevertheless",
            "that",
            "now",
            "therefore",
            "thus",
            "indeed",
            "nonetheless",
            "subsequently",
            "afterward",
            "afterwards",
            "elsewhere",
            "finally");

    /** Phrases up to a comma that only link a sentence to the one before. */
    private static final Set<String> LINKS = Set.of(
            "so far",
            "in fact",
            "in addition",
            "as a result",
            "for example",
            "for instance",
            "of course",
            "at the same time",
            "in the meantime",
            "on the other hand",
            "in turn",
            "in response",
            "at the time",
            "by then",
            "since then",
            "in particular",
            "in total",
            "in all",
            "to date",
            "at that time",
            "on that day",
            "at this point");

    /** What else can stand between a verb and its date: "back in", "starting on". */
    private static final Set<String> DATE_LEADS = Set.of(
            "earlier",
            "later",
            "back",
            "just",
            "only",
            "beginning",
            "starting",
            "shortly",
            "effective",
            "sometime",
            "dated");

    /** What a verb keeps to itself before another preposition: "going on since". */
    private static final Set<String> PARTICLES = Set.of("on", "in", "over", "through");

    private static final Set<String> LONG_PREPOSITIONS =
            Set.of("since", "until", "till", "from", "by", "before", "after", "for");

    /** Verbs that may stand before their subject behind a date: "On Friday came the rain". */
    private static final Set<String> INVERTED = Set.of("came", "followed", "saw");

    private static final int REMNANT = 6;

    private static final Set<String> INNER_LINKS = Set.of("also", "however", "meanwhile", "therefore", "then");

    private final Tokens tokens;
    private final boolean[] drop;

    TitleWords(Tokens tokens, boolean[] drop) {
        this.tokens = tokens;
        this.drop = drop;
    }

    /** Returns the tokens of the runs that the title keeps, in order. */
    List<Integer> of(List<Run> runs) {
        return new TitleWords(tokens, drop.clone()).kept(runs);
    }

    /** Marks further tokens as left out, so it serves one call on a copy. */
    private List<Integer> kept(List<Run> runs) {
        List<Integer> kept = new ArrayList<>();
        for (Run run : runs) {
            int bracket = -1;
            keepSubject(run, runs.size() == 1);
            keepModifier(run);
            for (int i = run.from(); i < run.to(); i++) {
                boolean opens = tokens.is(i, "(") || tokens.is(i, "[");
                bracket = opens && (i == 0 || !tokens.possessive(i - 1)) ? closing(i, run.to()) : bracket;
                boolean denied = isDenied(i, run);
                drop[i] |= namesClock(i, run);
                if (i > bracket && !drop[i] && !denied && !leadsToDate(i, run) && !isMarkup(i)) {
                    kept.add(i);
                }
            }
        }
        for (int k = 2; k + 1 < kept.size(); k++) {
            boolean behindBracket =
                    tokens.is(kept.get(k), ",") && kept.get(k - 1) < kept.get(k) - 1 && !drop[kept.get(k) - 1];
            if (behindBracket && Words.isAuxiliary(tokens.lower(kept.get(k + 1)))) {
                kept.remove(k);
            }
        }
        dropRemnant(kept, runs.get(0));
        dropInserted(kept);
        dropLone(kept);
        strip(kept);
        kept.removeIf(i -> !kept.isEmpty() && i > kept.get(0) && INNER_LINKS.contains(tokens.lower(i)) && isInner(i));
        return kept;
    }

    /** "Sunday was chosen for the launch", "glad that today is the day": a date that is the subject itself stays. */
    private void keepSubject(Run run, boolean alone) {
        for (int from = run.from(); from < run.to(); from++) {
            boolean opens = drop[from]
                    && (from == run.from()
                            || from == run.from() + 1 && Words.isCoordinator(tokens.lower(from - 1))
                            || tokens.is(from - 1, ",")
                            || tokens.is(from - 1, "that") && !drop[from - 1]);
            int end = from;
            while (opens && end < run.to() && drop[end]) {
                end++;
            }
            boolean verb = end > from
                    && end < run.to()
                    && (Words.isAuxiliary(tokens.lower(end)) || from == run.from() && isOwnVerb(from, end, alone));
            if (verb) {
                Arrays.fill(drop, from, end, false);
            }
        }
    }

    /** "Sunday marked a year", at the beginning of a sentence; not "on Sunday came the rain". */
    private boolean isOwnVerb(int from, int verb, boolean alone) {
        boolean opens = alone && (from == 0 || !tokens.isWord(from - 1));
        return opens
                && Words.isPast(tokens.lower(verb))
                && !INVERTED.contains(tokens.lower(verb))
                && !tokens.possessive(verb - 1)
                && verb + 1 < tokens.size()
                && !tokens.isCapital(verb + 1);
    }

    /** "Even this week, the firm ...", "A little more than a year ago, ...": what only led to a date that is left out. */
    private void dropRemnant(List<Integer> kept, Run run) {
        boolean speaking = kept.size() > 2 && Words.isIng(tokens.lower(kept.get(0))) && tokens.is(kept.get(1), ",");
        if (speaking) {
            kept.subList(0, 2).clear();
            return;
        }
        for (int k = 0; k < Math.min(REMNANT, kept.size()); k++) {
            int i = kept.get(k);
            if (tokens.is(i, ",")) {
                if (i > run.from() && drop[i - 1] && k > 0) {
                    kept.subList(0, k + 1).clear();
                }
                return;
            }
            if (!CutWords.is("remnant", tokens.lower(i))) {
                return;
            }
        }
    }

    /** "The take-off, at 08:30, was": the commas around what is left out go with it. */
    private void dropInserted(List<Integer> kept) {
        for (int k = 1; k + 2 < kept.size(); k++) {
            if (tokens.is(kept.get(k), ",") && tokens.is(kept.get(k + 1), ",")) {
                kept.subList(k, k + 2).clear();
            }
        }
    }

    /** "The index, was up": a comma alone between a subject and its verb is a slip of the source. */
    private void dropLone(List<Integer> kept) {
        int comma = indexOf(kept, ",", 1);
        boolean alone = comma > 0 && comma + 2 < kept.size() && indexOf(kept, ",", comma + 1) != comma + 2;
        if (!alone
                || !Words.isAuxiliary(tokens.lower(kept.get(comma + 1)))
                || Words.isPreposition(tokens.lower(kept.get(0)))) {
            return;
        }
        boolean verb = kept.subList(0, comma).stream().anyMatch(i -> Words.isFinite(tokens.lower(i)));
        if (!verb) {
            kept.remove(comma);
        }
    }

    private int indexOf(List<Integer> kept, String word, int from) {
        for (int k = from; k < kept.size(); k++) {
            if (tokens.is(kept.get(k), word)) {
                return k;
            }
        }
        return -1;
    }

    /** "at 3 p.m. local time": what belongs to a clock time that is left out. */
    private boolean namesClock(int i, Run run) {
        boolean after = i > run.from() && (drop[i - 1] || tokens.is(i - 1, ")"));
        return after
                        && (tokens.is(i, "local") && tokens.is(i + 1, "time")
                                || tokens.is(i, "time") && tokens.is(i - 1, "local"))
                || after && tokens.is(i, "time");
    }

    private boolean isInner(int i) {
        return i + 1 < tokens.size() && tokens.isWord(i + 1) && tokens.isWord(i - 1);
    }

    private int closing(int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (tokens.is(i, ")") || tokens.is(i, "]")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMarkup(int i) {
        char c = tokens.text.charAt(tokens.start(i));
        return c == '=' || c == '*' || c == '|' || c == '_' || c == '#' || c == '{' || c == '}' || c == '\\';
    }

    /** "instead of 8 April" behind the date of the clause: the date that does not hold goes with its words. */
    private boolean isDenied(int i, Run run) {
        int at = tokens.is(i, "instead") ? i : tokens.is(i, "of") && tokens.is(i - 1, "instead") ? i - 1 : -1;
        if (at < 0 || at + 2 >= run.to() || !tokens.is(at + 1, "of") || at == 0 || !drop[at - 1]) {
            return false;
        }
        for (int j = at + 2; j < run.to(); j++) {
            drop[j] |= tokens.isWord(j);
        }
        return true;
    }

    /** A preposition before a dropped date goes with it: "early on Tuesday", "as of early February". */
    private boolean leadsToDate(int i, Run run) {
        int j = i;
        while (j < run.to() && !drop[j] && isDateLead(tokens.lower(j)) && j - i < 3) {
            j++;
        }
        boolean leads = j > i && j < run.to() && drop[j];
        if (leads
                && j == i + 2
                && PARTICLES.contains(tokens.lower(i))
                && LONG_PREPOSITIONS.contains(tokens.lower(i + 1))) {
            return false;
        }
        return leads && (i + 1 == j || !tokens.is(i, "to") && !tokens.is(i, "from"));
    }

    /** "in summer months": a date that tells of what kind the noun behind it is stays. */
    private void keepModifier(Run run) {
        for (int end = run.from() + 1; end < run.to(); end++) {
            if (drop[end - 1] && !drop[end] && CutWords.is("period", tokens.lower(end))) {
                for (int i = end - 1; i >= run.from() && drop[i]; i--) {
                    drop[i] = false;
                }
            }
        }
    }

    private static boolean isDateLead(String word) {
        return Words.isTimePreposition(word) || DATE_LEADS.contains(word);
    }

    /** Takes linking words and marks off both ends. */
    void strip(List<Integer> words) {
        boolean again = true;
        while (again) {
            again = false;
            while (!words.isEmpty()
                    && (!tokens.isWord(words.get(0))
                            || OPENERS.contains(tokens.lower(words.get(0))) && words.size() > 1 && !isSoFar(words))
                    && !tokens.isQuote(words.get(0))) {
                words.remove(0);
            }
            int link = link(words);
            if (link > 0) {
                words.subList(0, link).clear();
                again = true;
            }
        }
        stripEnd(words);
        int n = words.size();
        if (n > 3
                && tokens.lower(words.get(n - 1)).endsWith("ly")
                && (tokens.is(words.get(n - 2), ",") || tokens.is(words.get(n - 2), "and"))) {
            words.remove(n - 1);
            strip(words);
            return;
        }
        balanceQuotes(words);
    }

    private void stripEnd(List<Integer> words) {
        while (!words.isEmpty()) {
            int last = words.get(words.size() - 1);
            boolean mark = !tokens.isWord(last) && !tokens.isQuote(last) && !tokens.is(last, ")");
            if (!mark
                    && !tokens.is(last, "and")
                    && !tokens.is(last, "but")
                    && !tokens.is(last, "or")
                    && !tokens.is(last, "because")) {
                break;
            }
            words.remove(words.size() - 1);
        }
    }

    /** "So far, ...": the two words go together. */
    private boolean isSoFar(List<Integer> words) {
        return tokens.is(words.get(0), "so") && tokens.is(words.get(1), "far");
    }

    /** Returns how many words a linking phrase at the beginning takes, its comma included. */
    private int link(List<Integer> words) {
        StringBuilder phrase = new StringBuilder();
        for (int k = 0; k < Math.min(6, words.size()); k++) {
            int i = words.get(k);
            if (tokens.is(i, ",")) {
                return LINKS.contains(phrase.toString()) ? k + 1 : 0;
            }
            phrase.append(k == 0 ? "" : " ").append(tokens.lower(i));
        }
        return 0;
    }

    private void balanceQuotes(List<Integer> words) {
        int quotes = 0;
        for (int i : words) {
            quotes += tokens.isQuote(i) ? 1 : 0;
        }
        boolean whole = quotes == 2 && tokens.isQuote(words.get(0)) && tokens.isQuote(words.get(words.size() - 1));
        if (quotes % 2 == 1 || whole) {
            words.removeIf(tokens::isQuote);
            while (!words.isEmpty() && !tokens.isWord(words.get(0))) {
                words.remove(0);
            }
            stripEnd(words);
        }
    }
}
