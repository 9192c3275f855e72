// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into the parts that have a verb of their own, by punctuation, conjunctions and verbs of saying. No
 * grammar is built: one pass with a bounded look ahead.
 */
final class ClauseSplitter {

    private static final int LOOK_AHEAD = 30;
    private static final int LONGEST_TAIL = 14;
    private static final Set<String> RELATIVES = Set.of("who", "which", "where", "whose", "whom");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after",
            "before",
            "while",
            "because",
            "although",
            "though",
            "whereas",
            "when",
            "as",
            "until",
            "unless",
            "once",
            "since");
    private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "so", "yet");
    private static final Set<String> LEADS =
            Set.of("over", "about", "nearly", "around", "more", "approximately", "there", "no");

    private final Tokens tokens;
    private final boolean[] inDate;
    private final List<Segment> segments = new ArrayList<>();
    private int from;
    private Kind kind = Kind.MAIN;

    private ClauseSplitter(Tokens tokens, boolean[] inDate, int start) {
        this.from = start;
        this.tokens = tokens;
        this.inDate = inDate;
    }

    /** Returns the parts from the token on. */
    static List<Segment> split(Tokens tokens, boolean[] inDate, int start) {
        return new ClauseSplitter(tokens, inDate, start).run();
    }

    private List<Segment> run() {
        int n = tokens.size();
        int i = from;
        while (i < n) {
            i = inDate[i] ? i + 1 : Math.max(i + 1, step(i, n));
        }
        cut(n, n, Kind.MAIN);
        return segments;
    }

    /** Looks for a boundary at the token and returns where to go on. */
    private int step(int i, int n) {
        String word = tokens.lower(i);
        switch (word) {
            case ";", "–", "—", "--", "*", "|", "•", "\\" -> cut(i, i + 1, Kind.MAIN);
            case ":" -> cut(i, i + 1, hasReporting(from, i) ? content() : Kind.MAIN);
            case "," -> comma(i, n);
            case "according" -> {
                if (tokens.is(i + 1, "to")) {
                    cut(i, i, Kind.ATTRIBUTION);
                }
            }
            default -> word(i, n, word);
        }
        return i + 1;
    }

    /** A clause after a verb of saying makes what stands before it an attribution. */
    private Kind content() {
        if (!segments.isEmpty() || from < tokens.size()) {
            kind = Kind.ATTRIBUTION;
        }
        return Kind.CONTENT;
    }

    private void comma(int i, int n) {
        int next = i + 1;
        while (next < n && tokens.isQuote(next)) {
            next++;
        }
        if (next >= n || inDate[next]) {
            return;
        }
        boolean inserted = kind == Kind.RELATIVE
                || kind == Kind.SUBORDINATE
                || kind == Kind.PARTICIPLE
                || kind == Kind.ATTRIBUTION;
        if (isTail(next, n)) {
            cut(i, next, Kind.ATTRIBUTION);
        } else if (Words.isIng(tokens.lower(next)) && hasFinite(from, i)) {
            cut(i, next, Kind.PARTICIPLE);
        } else if (inserted && !isList(next) && (kind != Kind.RELATIVE || hasFinite(from, i))) {
            boolean apposition = kind == Kind.ATTRIBUTION && !hasFinite(next, boundary(next));
            if (!apposition) {
                cut(i, next, kind == Kind.ATTRIBUTION ? Kind.CONTENT : Kind.REST);
            }
        }
    }

    private boolean isList(int next) {
        return COORDINATORS.contains(tokens.lower(next));
    }

    /** Tells whether a short run up to the next comma or the end names a speaker: ", the agency reported on Monday". */
    private boolean isTail(int next, int n) {
        int end = next;
        int verb = -1;
        while (end < n && end - next <= LONGEST_TAIL && (inDate[end] || !isStop(end))) {
            if (verb < 0 && !inDate[end] && Words.isReporting(tokens.lower(end))) {
                verb = end;
            }
            end++;
        }
        return verb > next - 1
                && end - next <= LONGEST_TAIL
                && !hasFinite(verb + 1, end)
                && verb - next <= 9
                && !Words.isIng(tokens.lower(verb))
                && (hasFinite(from, next) || tokens.isQuote(next - 1))
                && !COORDINATORS.contains(tokens.lower(next))
                && !RELATIVES.contains(tokens.lower(next));
    }

    private boolean isStop(int i) {
        String word = tokens.lower(i);
        return word.equals(",") || word.equals(".") || word.equals(";") || tokens.isQuote(i);
    }

    private void word(int i, int n, String word) {
        if (RELATIVES.contains(word)) {
            boolean pied = i > from && Words.isPreposition(tokens.lower(i - 1));
            cut(pied ? i - 1 : i, pied ? i - 1 : i, Kind.RELATIVE);
        } else if (CONJUNCTIONS.contains(word)) {
            conjunction(i, word);
        } else if (COORDINATORS.contains(word)) {
            coordinator(i);
        } else if (Words.isReporting(word) && i >= from) {
            reporting(i, n, word);
        }
    }

    private void conjunction(int i, String word) {
        int next = i + 1;
        if (next >= tokens.size() || inDate[next]) {
            return;
        }
        boolean clause = hasFinite(next, boundary(next));
        boolean opens = i == from || tokens.is(i - 1, ",");
        boolean takes = switch (word) {
            case "after", "before", "since", "until", "once" -> clause || Words.isIng(tokens.lower(next));
            case "as" -> clause && (opens || startsSubject(next)) && !tokens.is(next, "of");
            default -> clause || opens;
        };
        if (takes) {
            int start = i > from && tokens.is(i - 1, "even") ? i - 1 : i;
            cut(start, start, Kind.SUBORDINATE);
        }
    }

    private void coordinator(int i) {
        int next = i + 1;
        if (next >= tokens.size() || inDate[next] || !hasFinite(from, i)) {
            return;
        }
        int end = boundary(next);
        if (Words.isPast(tokens.lower(next)) && hasDate(from, i) && hasDate(next, end)) {
            cut(i, next, Kind.VERB_PHRASE);
        } else if (startsSubject(next)
                && hasFinite(next + 1, end)
                && !tokens.is(next, "him")
                && !tokens.is(next, "them")) {
            cut(i, next, kind == Kind.CONTENT ? Kind.CONTENT : Kind.MAIN);
        }
    }

    private void reporting(int i, int n, String word) {
        if (i + 1 >= n || tokens.is(i + 1, "to") || tokens.is(i + 1, "by")) {
            return;
        }
        int k = i + 1;
        if (word.startsWith("t")
                && (word.equals("told") || word.equals("tell") || word.equals("tells") || word.equals("telling"))) {
            k = afterListener(k, n);
        }
        k = afterDate(k, n);
        if (k >= n) {
            return;
        }
        if (tokens.is(k, ",") && k + 1 < n && tokens.isQuote(k + 1)) {
            k++;
        }
        boolean that = tokens.is(k, "that");
        boolean quote = tokens.isQuote(k);
        boolean clause = !that && !quote && !tokens.is(k, ",") && startsSubject(k) && hasFinite(k + 1, boundary(k));
        if (that || quote || clause) {
            kind = Kind.ATTRIBUTION;
            cut(that ? k + 1 : k, that ? k + 1 : k, Kind.CONTENT);
        }
    }

    /** Skips whom somebody told: up to "that", or to the next word that can begin a clause. */
    private int afterListener(int k, int n) {
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

    private int afterDate(int k, int n) {
        int j = k;
        while (j < n && (inDate[j] || (j + 1 < n && Words.isPreposition(tokens.lower(j)) && inDate[j + 1]))) {
            j++;
        }
        return j > k && tokens.is(j, ",") ? j + 1 : j;
    }

    private boolean startsSubject(int i) {
        String word = tokens.lower(i);
        return Words.isDeterminer(word)
                || Words.isPronoun(word)
                || LEADS.contains(word)
                || tokens.isCapital(i)
                || tokens.isNumber(i)
                || (word.endsWith("s") && !Words.isFinite(word) && word.length() > 3);
    }

    private boolean hasDate(int a, int b) {
        for (int i = a; i < b; i++) {
            if (inDate[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean hasReporting(int a, int b) {
        for (int i = a; i < b; i++) {
            if (Words.isReporting(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasFinite(int a, int b) {
        for (int i = a; i < b; i++) {
            if (!inDate[i] && Words.isFinite(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the run of words from the index ends: at the next comma, semicolon or relative word. */
    private int boundary(int i) {
        int end = Math.min(tokens.size(), i + LOOK_AHEAD);
        for (int j = i; j < end; j++) {
            if (!inDate[j] && (isStop(j) || RELATIVES.contains(tokens.lower(j)))) {
                return j;
            }
        }
        return end;
    }

    /** Ends the running part before {@code end} and begins the next one at {@code next}. */
    private void cut(int end, int next, Kind then) {
        int last = end;
        while (last > from && (tokens.is(last - 1, ",") || tokens.is(last - 1, "and") || tokens.is(last - 1, "but"))) {
            last--;
        }
        if (last > from) {
            segments.add(new Segment(from, last, kind));
        }
        from = next;
        kind = then;
    }
}
