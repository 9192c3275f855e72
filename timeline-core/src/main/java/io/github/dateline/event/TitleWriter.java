// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a title from a clause: the date and the attribution removed, a name for a pronoun, sentence case, cut at a phrase
 * boundary only. One writer serves one sentence.
 */
final class TitleWriter {

    static final int LONGEST = 90;
    static final int TOO_LONG = LONGEST + 40;
    private static final int LONGEST_QUOTE = 110;

    /** Verbs that say little without the time that follows them: "could take until the weekend". */
    private static final Set<String> NEED_TIME =
            Set.of("take", "takes", "took", "taken", "last", "lasts", "lasted", "until", "continue", "run");

    private static final Set<String> OWN_WORDS = Set.of(
            "i", "we", "my", "our", "me", "us", "let", "you", "your", "i'm", "we're", "i'll", "we'll", "i've", "we've");

    private final Tokens tokens;
    private final int start;
    private final int end;
    private final TitleWords kept;
    private final TitleCut cut;
    private final TitleNames names;
    private final TitlePronouns pronouns;
    private final NounPredicates predicates;
    private final TitleText text;
    private final @Nullable Boolean ahead;

    /**
     * @param part the tokens behind a lead-in, without a heading before or behind that ran into the sentence
     * @param drop the tokens of the dates that the title leaves out
     * @param before what the sentence before is about
     * @param ahead whether the event lies ahead of the article, or null if that is not known
     */
    TitleWriter(Tokens tokens, Run part, boolean[] drop, SubjectMemory before, @Nullable Boolean ahead) {
        this.ahead = ahead;
        this.tokens = tokens;
        this.start = part.from();
        this.end = part.to();
        this.kept = new TitleWords(tokens, drop);
        this.cut = new TitleCut(tokens, kept);
        this.names = new TitleNames(tokens, before);
        this.pronouns = new TitlePronouns(tokens);
        this.predicates = new NounPredicates(tokens);
        this.text = new TitleText(tokens);
    }

    String write(GovernedClause clause) {
        String quotation = quotation(clause);
        if (quotation != null) {
            return quotation;
        }
        String attributed = needsSpeaker(clause) ? attributed(clause) : null;
        return attributed != null ? attributed : quoting(clause, told(clause));
    }

    /** He said the plan was "mad": the word in quotes is his. */
    private String quoting(GovernedClause clause, String title) {
        if (!hasQuote(title) || !isReportedBefore(clause)) {
            return title;
        }
        String attributed = attributed(clause);
        return attributed != null && hasQuote(attributed) ? attributed : title;
    }

    private static boolean hasQuote(String title) {
        return title.indexOf('"') > 0 || title.indexOf('“') > 0;
    }

    private boolean isReportedBefore(GovernedClause clause) {
        Run reporter = clause.reporter();
        return reporter != null && !clause.nominal() && reporter.from() < clause.from() && reporter.from() >= start;
    }

    /** Tells whether what is said is not plain without who says it: "claimed that", "90 % of their staff". */
    private boolean needsSpeaker(GovernedClause clause) {
        Run reporter = clause.reporter();
        if (reporter == null || !isReportedBefore(clause)) {
            return false;
        }
        for (int i = reporter.to(); i < clause.from(); i++) {
            if (Words.isDoubtful(tokens.lower(i))) {
                return true;
            }
        }
        List<Integer> words = kept.of(clause.runs());
        boolean headed = !words.isEmpty() && names.leading(words, clause) != null;
        return pronouns.unknown(words, headed) >= 0 || !headed && pronouns.meansSpeaker(words);
    }

    /** Who says it, the verb of saying and the clause as they stand; null if that is no better or too long. */
    private @Nullable String attributed(GovernedClause clause) {
        Run reporter = clause.reporter();
        if (reporter == null) {
            return null;
        }
        Run run = new Run(reporter.from(), clause.to());
        List<Integer> words = kept.of(List.of(run));
        String head = words.isEmpty() ? null : names.leading(words, GovernedClause.of(run));
        if (words.isEmpty()
                || pronouns.unknown(words, head != null) >= 0
                || head == null && Words.pointsBack(tokens.lower(words.get(0)))) {
            return null;
        }
        if (head != null) {
            words.remove(0);
        }
        String title = text.join(head, cut.cut(words, head == null ? 0 : head.length()), false, Map.of());
        return title.length() > LONGEST + 10 ? null : title;
    }

    private String told(GovernedClause clause) {
        List<Integer> words = kept.of(clause.runs());
        boolean owned = clause.nominal() && words.size() > 1 && Words.isPronoun(tokens.lower(words.get(0)));
        if (owned && words.size() > 2) {
            words.remove(0);
        }
        if (clause.nominal() && words.size() == 1) {
            String noun = tokens.lower(words.get(0));
            boolean named = !tokens.isCapital(words.get(0)) && EventNouns.is(noun);
            String predicate = predicates.of(words, ahead);
            if (named && (!predicate.isEmpty() || !opensSentence(words.get(0)))) {
                return "The " + noun + predicate;
            }
            String whole = sentence();
            boolean headed = Words.lower(whole).startsWith(noun) && !tokens.isCapital(words.get(0));
            return headed ? "The " + noun + whole.substring(noun.length()) : whole;
        }
        String head = words.isEmpty() ? null : names.leading(words, clause);
        if (head == null) {
            names.dropOwned(words);
        }
        boolean lost = words.isEmpty() || (head == null && Words.pointsBack(tokens.lower(words.get(0))));
        if (lost || words.size() + (head == null ? 0 : 1) < (clause.nominal() ? 2 : 3)) {
            return sentence();
        }
        Map<Integer, String> said = named(clause, words, head != null);
        if (said == null) {
            return sentence();
        }
        if (head != null) {
            words.remove(0);
        } else {
            head = described(words);
        }
        List<Integer> cutWords = cut.cut(words, head == null ? 0 : head.length());
        String predicate = clause.nominal() ? predicates.of(cutWords, ahead) : "";
        if (!predicate.isEmpty()) {
            predicates.dropPlan(cutWords);
        }
        String title = text.join(head, cutWords, clause.reporter() != null, said);
        if (clause.nominal()) {
            if (predicate.isEmpty() && cutWords.size() <= 2 && (predicates.isBare(cutWords) || isUnnamed(cutWords))) {
                String whole = sentence();
                boolean tells = whole.contains(tokens.raw(cutWords.get(cutWords.size() - 1)));
                return tells ? whole : title;
            }
            title += predicate;
        }
        boolean reads = clause.nominal() || reads(cutWords, head != null, clause);
        return title.length() > TOO_LONG || !reads ? sentence() : title;
    }

    /** "Friday's launch has widened the rift": the noun is the subject of the sentence, which then tells more. */
    private boolean opensSentence(int noun) {
        return noun - start <= 4 && noun + 1 < end && Words.isFinite(tokens.lower(noun + 1));
    }

    /** "The launch", "growing losses": a noun without a name, which says too little alone. */
    private boolean isUnnamed(List<Integer> words) {
        for (int i : words) {
            if (tokens.isCapital(i) && i > start || tokens.isNumber(i)) {
                return false;
            }
        }
        return tokens.is(words.get(0), "the");
    }

    /** Takes "the company" or "the plant" off the words and returns the name that stands for it, or null. */
    private @Nullable String described(List<Integer> words) {
        String name = names.described(words);
        if (name != null) {
            words.subList(0, 2).clear();
        }
        return name;
    }

    /**
     * Returns what is said in place of tokens, a name for a pronoun inside the title with it; takes a phrase at the end
     * away that speaks of somebody unknown. Null where a pronoun stays that the sentence around the clause may explain.
     */
    private @Nullable Map<Integer, String> named(GovernedClause clause, List<Integer> words, boolean headed) {
        int at = pronouns.unknown(words, headed);
        if (at < 0) {
            return clause.words();
        }
        int token = words.get(at);
        String name = pronouns.isPerson(token) ? names.person(clause, tokens.lower(token)) : null;
        if (name != null) {
            Map<Integer, String> said = new HashMap<>(clause.words());
            said.put(token, pronouns.owns(words, at) ? TitleNames.owned(name) : name);
            return said;
        }
        for (int k = at; k > 2; k--) {
            if (Words.isPreposition(tokens.lower(words.get(k)))) {
                List<Integer> left = new ArrayList<>(words.subList(0, k));
                if (at - k <= 2 && reads(left, headed, clause)) {
                    words.subList(k, words.size()).clear();
                    return clause.words();
                }
                break;
            }
        }
        return clause.from() > start + 1 ? null : clause.words();
    }

    /** A title for what somebody said in the first person: the speaker's name and the words. */
    private @Nullable String quotation(GovernedClause clause) {
        Run reporter = clause.reporter();
        Run run = clause.runs().get(0);
        boolean quoted = clause.runs().size() == 1
                && (isQuote(run.from())
                        || isQuote(run.from() - 1)
                        || isQuote(run.to() - 1)
                        || tokens.is(run.from() - 1, ":")
                        || isQuote(run.to())
                        || tokens.is(run.to(), ",") && isQuote(run.to() + 1));
        if (!quoted && (reporter != null || !isQuote(start)) || clause.nominal()) {
            return null;
        }
        String name = reporter == null ? names.quoted() : names.speaker(reporter);
        List<Integer> words = kept.of(clause.runs());
        words.removeIf(tokens::isQuote);
        boolean own = isOwnVoice(words);
        if (words.size() < 3 || name == null && !own || !clause.statement() && !own) {
            return null;
        }
        List<Integer> cutWords = cut.cut(words, name == null ? 0 : name.length());
        String whole = text.join(null, cutWords, false, Map.of());
        String said = whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
        String title = (name == null ? "" : name + ": ") + "“" + said + "”";
        return title.length() > LONGEST_QUOTE ? null : title;
    }

    private boolean isQuote(int i) {
        return i >= 0 && i < tokens.size() && tokens.isQuote(i);
    }

    private boolean isOwnVoice(List<Integer> words) {
        for (int i : words) {
            if (OWN_WORDS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the words make a statement: a verb that is more than saying, and no loose end. */
    private boolean reads(List<Integer> words, boolean headed, GovernedClause clause) {
        if (words.isEmpty()) {
            return false;
        }
        int end = words.size() - 1;
        while (end > 0 && tokens.isQuote(words.get(end))) {
            end--;
        }
        String last = tokens.lower(words.get(end));
        if (Words.isPreposition(last) && !isParticle(words)
                || Words.isDeterminer(last)
                || Words.isAuxiliary(last)
                || NEED_TIME.contains(last)
                || Words.isReporting(last)) {
            return false;
        }
        if (!headed
                && Words.isReporting(tokens.lower(words.get(0)))
                && tokens.start(words.get(0)) != tokens.start(start)) {
            return false;
        }
        if (!headed && lacksSubject(words, clause)) {
            return false;
        }
        for (int i : words) {
            String word = tokens.lower(i);
            if (Words.isFinite(word) || Words.isPresent(word) || clause.words().containsKey(i)) {
                return true;
            }
        }
        return false;
    }

    /** "expected to rise", "was chosen", "whose terms end": the words before are part of the statement. */
    private boolean lacksSubject(List<Integer> words, GovernedClause clause) {
        int first = words.get(0);
        String word = tokens.lower(first);
        if (Words.isRelative(word)) {
            return true;
        }
        if (tokens.start(first) == tokens.start(start)
                || clause.words().containsKey(first)
                || tokens.isCapital(first)
                || words.size() < 2) {
            return false;
        }
        String next = tokens.lower(words.get(1));
        if (lostBefore(words)) {
            return true;
        }
        boolean goesOn = Words.isPreposition(next)
                || Words.isDeterminer(next)
                || Words.STOP.contains(next)
                || next.endsWith("ly")
                || next.equals("somewhat");
        boolean verb = Words.isPast(word) || Words.isPresent(word);
        return Words.isAuxiliary(word) || verb && goesOn && !Words.isAuxiliary(next);
    }

    /** "in Texas and was freed", "deliberately sought": what stands before the first verb is no subject. */
    private boolean lostBefore(List<Integer> words) {
        String first = tokens.lower(words.get(0));
        boolean adverb = first.endsWith("ly") && Words.isPast(tokens.lower(words.get(1)));
        for (int k = 1; Words.isPreposition(first) && k < words.size(); k++) {
            String word = tokens.lower(words.get(k));
            if (tokens.is(words.get(k), ",")) {
                return false;
            }
            if (Words.isFinite(word) && !tokens.isCapital(words.get(k))) {
                return Words.isCoordinator(tokens.lower(words.get(k - 1)));
            }
        }
        return adverb;
    }

    /** "had been going on", "caved in": a preposition right behind its verb at the end. */
    private boolean isParticle(List<Integer> words) {
        int n = words.size();
        String verb = n < 2 ? "" : tokens.lower(words.get(n - 2));
        return verb.endsWith("ing") || Words.isPast(verb);
    }

    /** Returns the whole sentence, cut at a phrase boundary where it is long; with its date where it needs one. */
    String sentence() {
        List<Integer> words = kept.of(List.of(new Run(start, end)));
        if (words.isEmpty()) {
            return tokens.span(start, end).slice(tokens.text);
        }
        if (NEED_TIME.contains(tokens.lower(words.get(words.size() - 1)))) {
            words = new TitleWords(tokens, new boolean[tokens.size()]).of(List.of(new Run(start, end)));
        }
        String head = names.leading(words, GovernedClause.of(new Run(start, end)));
        if (head != null) {
            words.remove(0);
        }
        return text.join(head, cut.cut(words, head == null ? 0 : head.length()), false, Map.of());
    }
}
