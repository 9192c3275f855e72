// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into the parts that have a verb of their own, by punctuation, conjunctions and verbs of saying. No
 * grammar is built: one pass with a bounded look ahead.
 */
final class ClauseSplitter {

    /** So many words the first half of a subject of two has. */
    private static final int LONGEST_SUBJECT = 5;

    private static final Set<String> QUESTIONS = Set.of("how", "why", "whether");

    private static final Set<String> EARLIER = Set.of("first", "initially", "originally", "previously", "formerly");

    private final Tokens tokens;
    private final boolean[] inDate;
    private final Phrases phrases;
    private final Attributions attributions;
    private final Dashes dashes;
    private final LookAhead look;
    private final @Nullable Joints joints;
    private final List<Segment> segments = new ArrayList<>();
    private int from;
    private int tailEnd;
    private Kind kind = Kind.MAIN;

    private ClauseSplitter(Tokens tokens, boolean[] inDate, int start, @Nullable Joints joints) {
        this.from = start;
        this.tokens = tokens;
        this.inDate = inDate;
        this.phrases = new Phrases(tokens, inDate);
        this.dashes = new Dashes(tokens);
        this.look = new LookAhead(phrases);
        this.joints = joints;
        this.attributions = new Attributions(phrases);
    }

    /**
     * Returns the parts from the token on.
     *
     * @param joints where headings ran into the sentence, if it is to be cut there
     */
    static List<Segment> split(Tokens tokens, boolean[] inDate, int start, @Nullable Joints joints) {
        return new ClauseSplitter(tokens, inDate, start, joints).run();
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
        if (joints != null && joints.isAt(i, from)) {
            cut(i, i, Kind.MAIN);
            tailEnd = 0;
        }
        switch (word) {
            case "–", "—", "--", "-" -> {
                return dash(i);
            }
            case ";", "*", "|", "•", "\\" -> cut(i, i + 1, Kind.MAIN);
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

    /** "The guild — founded by Roe — moved": what two dashes enclose is inserted; a single dash ends a clause. */
    private int dash(int i) {
        int close = i > from && !hasFinite(from, i) ? dashes.closing(i, LookAhead.FAR) : -1;
        if (close > 0 && hasFinite(close + 1, look.boundary(close + 1))) {
            cut(i, i + 1, Kind.RELATIVE);
            cut(close, close + 1, Kind.REST);
            return close + 1;
        }
        if (!tokens.is(i, "-")) {
            cut(i, i + 1, Kind.MAIN);
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
        if (look.isReduced(from, next) || look.isAhead(next) && hasFinite(from, next)) {
            cut(i, next, Kind.REDUCED);
            return;
        }
        int then = tokens.is(next, "then") && hasFinite(from, i) ? look.afterDate(next + 1) : next;
        if (then > next + 1 && then < n && look.startsSubject(then) && hasFinite(then + 1, look.boundary(then))) {
            cut(i, next + 1, kind);
            return;
        }
        boolean fronted = kind == Kind.MAIN && Words.isIng(tokens.lower(from)) && !hasAuxiliary(from, i);
        if (fronted && hasFinite(next, n)) {
            cut(i, next, Kind.REST);
            return;
        }
        boolean inserted = kind.isInserted() || kind == Kind.SUBORDINATE || kind == Kind.ATTRIBUTION;
        if (i < tailEnd) {
            return;
        }
        if (attributions.isNamedTail(next) && hasFinite(from, i)) {
            cut(i, next, Kind.ATTRIBUTION);
            tailEnd = n;
        } else if (attributions.isTail(next, from, kind.isInserted())) {
            cut(i, next, Kind.ATTRIBUTION);
        } else if (Words.isIng(tokens.lower(next)) && hasFinite(from, i)) {
            cut(i, next, Kind.PARTICIPLE);
        } else if (inserted && !isList(next) && (kind != Kind.RELATIVE || hasFinite(from, i))) {
            boolean apposition = kind == Kind.ATTRIBUTION && !hasFinite(next, look.boundary(next));
            if (!apposition) {
                cut(i, next, kind == Kind.ATTRIBUTION ? Kind.CONTENT : Kind.REST);
            }
        }
    }

    private boolean isList(int next) {
        return Words.isCoordinator(tokens.lower(next));
    }

    private void word(int i, int n, String word) {
        if (Words.isRelative(word)) {
            boolean pied = i > from && Words.isPreposition(tokens.lower(i - 1));
            cut(pied ? i - 1 : i, pied ? i - 1 : i, Kind.RELATIVE);
        } else if (Words.isConjunction(word)) {
            conjunction(i, word);
        } else if (Words.isCoordinator(word)) {
            coordinator(i);
        } else if (Words.isReporting(word) && i >= from) {
            reporting(i, n, word);
        } else if (QUESTIONS.contains(word)) {
            complement(i);
        } else if (word.equals("that")) {
            that(i);
        }
    }

    /** "to learn how the fire began on Monday": a question with a date of its own. */
    private void complement(int i) {
        int next = i + 1;
        if (next < tokens.size()
                && look.startsSubject(next)
                && hasFinite(from, i)
                && hasDate(next, look.boundary(next))
                && hasFinite(next + 1, look.boundary(next))) {
            cut(i, next, Kind.COMPLEMENT);
        }
    }

    /** "It is feared that ...", "announced in May that ... by July". */
    private void that(int i) {
        int next = i + 1;
        if (next >= tokens.size()) {
            return;
        }
        if (attributions.isImpersonal(i, from) && hasFinite(next, look.boundary(next))) {
            kind = Kind.ATTRIBUTION;
            cut(next, next, Kind.CONTENT);
            return;
        }
        boolean act = false;
        for (int j = from; j < i; j++) {
            act |= Words.isSpeechAct(tokens.lower(j));
        }
        boolean said = !act && attributions.reportsBefore(i, from);
        if (said) {
            kind = Kind.ATTRIBUTION;
            cut(next, next, Kind.CONTENT);
        } else if (act && hasDate(from, i) && hasDate(next, look.boundary(next))) {
            cut(i, next, Kind.COMPLEMENT);
        }
    }

    private void conjunction(int i, String word) {
        int next = i + 1;
        if (next >= tokens.size() || inDate[next] || tokens.is(next, "of")) {
            // "because of the storm"
            return;
        }
        boolean clause = hasFinite(next, statement(next, look.boundary(next)));
        boolean opens = i == from || tokens.is(i - 1, ",");
        boolean takes = switch (word) {
            case "after", "before", "since", "until", "once" -> clause || Words.isIng(tokens.lower(next));
            case "as" -> clause && (opens || look.startsSubject(next)) && !tokens.is(next, "of");
            default -> clause || opens;
        };
        if (takes) {
            boolean graded = i > from
                    && (tokens.is(i - 1, "even")
                            || tokens.is(i - 1, "well")
                            || tokens.is(i - 1, "shortly")
                            || tokens.is(i - 1, "just")
                            || tokens.is(i - 1, "soon")
                            || tokens.is(i - 1, "long"));
            cut(graded ? i - 1 : i, i, Kind.SUBORDINATE);
        }
    }

    /** "said before dawn that the hall was safe": what follows "that" belongs to the verb of saying. */
    private int statement(int a, int b) {
        for (int i = a + 1; i < b; i++) {
            if (tokens.is(i, "that") && attributions.reportsBefore(i, from)) {
                return i;
            }
        }
        return b;
    }

    private void coordinator(int i) {
        int next = look.afterDate(tokens.is(i + 1, ",") ? i + 2 : i + 1);
        if (next >= tokens.size() || !hasFinite(from, i)) {
            return;
        }
        int end = look.boundary(next);
        boolean verb = Words.isPast(tokens.lower(next)) || Words.isAuxiliary(tokens.lower(next));
        if (next > i + 1) {
            if (hasFinite(next + 1, end)) {
                cut(i, i + 1, kind == Kind.CONTENT ? Kind.CONTENT : Kind.MAIN);
            }
        } else if (verb
                && (hasDate(from, i) || isBefore(from, i) || phrases.isLasting(phrases.firstFinite(from, i)))
                && hasDate(next, end)) {
            cut(i, next, Kind.VERB_PHRASE);
        } else if (look.startsSubject(next)
                && hasFinite(next + 1, end)
                && !isInsideSubject(i)
                && !tokens.is(next, "him")
                && !tokens.is(next, "them")) {
            cut(i, next, kind == Kind.CONTENT ? Kind.CONTENT : Kind.MAIN);
        }
    }

    /** "as guards and some 200 miners held the gate": the clause below has its verb still to come. */
    private boolean isInsideSubject(int coordinator) {
        for (int j = coordinator - 1; j > from && coordinator - j <= LONGEST_SUBJECT; j--) {
            if (Words.isConjunction(tokens.lower(j))) {
                return !hasFinite(j + 1, coordinator);
            }
        }
        return false;
    }

    /** "had first asked for more and settled for less in May": what was before has another time. */
    private boolean isBefore(int a, int b) {
        for (int i = a; i + 1 < b; i++) {
            if (EARLIER.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes what stands before the verb of saying an attribution, save a clause of its own before it. */
    private void attribute(int verb) {
        boolean relative = kind == Kind.RELATIVE && hasFinite(from + 1, verb);
        boolean joined = verb > from && Words.isCoordinator(tokens.lower(verb - 1)) && hasFinite(from, verb - 1);
        if (relative || joined) {
            cut(verb, verb, Kind.ATTRIBUTION);
        }
        kind = Kind.ATTRIBUTION;
    }

    private void reporting(int i, int n, String word) {
        if (i + 1 >= n || tokens.is(i + 1, "to") || tokens.is(i + 1, "by")) {
            return;
        }
        int k = i + 1;
        if (word.startsWith("t")
                && (word.equals("told") || word.equals("tell") || word.equals("tells") || word.equals("telling"))) {
            k = attributions.afterListener(k);
        }
        k = attributions.beforeQuotation(look.afterDate(k));
        if (k >= n || attributions.isInsideQuotation(i, from)) {
            return;
        }
        if (tokens.is(k, ",") && k + 1 < n && tokens.isQuote(k + 1)) {
            k++;
        }
        boolean that = tokens.is(k, "that");
        boolean quote = tokens.isQuote(k);
        boolean clause = !that
                && !quote
                && !tokens.is(k, ",")
                && (look.startsSubject(k)
                        || word.startsWith("sa") && tokens.isWord(k) && !Words.isPreposition(tokens.lower(k)))
                && attributions.hasOwnVerb(k + 1, look.boundary(k));
        if (that || quote || clause) {
            attribute(i);
            cut(that ? k + 1 : k, that ? k + 1 : k, Kind.CONTENT);
        }
    }

    private boolean hasDate(int a, int b) {
        return phrases.hasDate(a, b);
    }

    private boolean hasReporting(int a, int b) {
        for (int i = a; i < b; i++) {
            if (Words.isReporting(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAuxiliary(int a, int b) {
        for (int i = a; i < b; i++) {
            if (!inDate[i] && Words.isAuxiliary(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int a, int b) {
        return phrases.hasFinite(a, b);
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
