// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name that a title puts in place of a leading pronoun. */
final class TitleNames {

    private static final int LONGEST_NAME = 10;
    private static final int IMPERSONAL_REACH = 6;

    private final Tokens tokens;
    private final SubjectMemory before;

    /**
     * @param before what the sentence before is about
     */
    TitleNames(Tokens tokens, SubjectMemory before) {
        this.tokens = tokens;
        this.before = before;
    }

    /** Returns what replaces "the company" or "the plant" at the beginning, or null if nothing does. */
    @Nullable String described(List<Integer> words) {
        boolean bare = words.size() > 3
                && tokens.is(words.get(0), "the")
                && words.get(1) == words.get(0) + 1
                && tokens.isWord(words.get(1))
                && !tokens.isCapital(words.get(1));
        if (!bare) {
            return null;
        }
        boolean owns = tokens.possessive(words.get(1));
        if (!owns && !isVerb(words.get(2)) && !isVerb(words.get(3))) {
            return null;
        }
        String name = named(words.get(1));
        return name != null && owns ? owner(name) : name;
    }

    private boolean isVerb(int i) {
        return Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i);
    }

    /** Returns the name of what the noun calls an organisation, the fuller form of another noun, or null. */
    private @Nullable String named(int token) {
        String noun = tokens.lower(token);
        if (Words.isOrganisationNoun(noun)) {
            return before.organisation(noun);
        }
        String own = FullerNouns.of(tokens, noun, token);
        return own != null ? own : before.fuller(noun);
    }

    /** Returns who says the quotation that the sentence begins and does not end, or null. */
    @Nullable String quoted() {
        int marks = 0;
        for (int i = 0; i < tokens.size(); i++) {
            marks += tokens.isQuote(i) ? 1 : 0;
        }
        return marks % 2 == 1 && tokens.isQuote(0) ? before.quotedTo(tokens.end(tokens.size() - 1)) : null;
    }

    /** Returns who "he" or "she" inside a title is, or null. */
    @Nullable String person(GovernedClause clause, String pronoun) {
        Run speaker = clause.reporter();
        String reporter = speaker != null && speaker.from() < clause.from() ? name(speaker) : null;
        return reporter != null ? reporter : before.person(pronoun);
    }

    /** Returns who says a quotation, by the full name where several people of the article share the last one; or null. */
    @Nullable String speaker(Run reporter) {
        String name = name(reporter);
        return name == null ? null : before.speaker(name);
    }

    /** Returns what replaces the first word, or null if nothing does. */
    @Nullable String leading(List<Integer> words, GovernedClause clause) {
        String word = tokens.lower(words.get(0));
        if (!Words.isPronoun(word)) {
            return null;
        }
        Run speaker = clause.reporter();
        String reporter = speaker != null && speaker.from() < words.get(0) ? name(speaker) : null;
        String inner = clause.named() == null ? null : inner(clause.named());
        return switch (word) {
            case "he", "she" -> first(inner, reporter, before.person(word));
            case "it" -> isImpersonal(words) ? null : first(inner, reporter, before.thing());
            case "they" -> first(inner, reporter, null);
            case "his", "her" -> owner(first(inner, reporter, before.person(word)));
            case "its" -> owner(first(inner, reporter, before.thing()));
            case "their" -> owner(first(inner, reporter, null));
            default -> null;
        };
    }

    /** Returns the noun that a pronoun stands for, the name of an organisation where it has one. */
    private @Nullable String inner(Run run) {
        boolean bare = run.to() - run.from() == 2 && tokens.is(run.from(), "the");
        String name = bare && Words.isOrganisationNoun(tokens.lower(run.from() + 1))
                ? before.organisation(tokens.lower(run.from() + 1))
                : null;
        return name != null ? name : noun(run);
    }

    /** "the newly appointed minister": a participle inside the noun phrase. */
    private boolean isInner(int i, int from) {
        return i > from && i - from <= 2 && Words.isPast(tokens.lower(i));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b, @Nullable String c) {
        return a != null ? a : b != null ? b : c;
    }

    /** "Its secretary, Jan Kubin, arrived": where nobody owns the office, the name is enough. */
    void dropOwned(List<Integer> words) {
        String first = words.isEmpty() ? "" : tokens.lower(words.get(0));
        if (!first.equals("its") && !first.equals("their") && !first.equals("his") && !first.equals("her")) {
            return;
        }
        int open = -1;
        for (int k = 1; k < Math.min(words.size(), LONGEST_NAME); k++) {
            int i = words.get(k);
            if (tokens.is(i, ",") && open < 0) {
                open = k;
            } else if (tokens.is(i, ",")) {
                if (k - open > 2) {
                    words.remove(k);
                    words.subList(0, open + 1).clear();
                }
                return;
            } else if (open >= 0 && !tokens.isCapital(i)) {
                return;
            }
        }
    }

    private static @Nullable String owner(@Nullable String name) {
        return name == null ? null : owned(name);
    }

    /** Returns the possessive form of the name. */
    static String owned(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /** "it is impossible to hold the vote", "it was clear that": such an "it" stands for nothing. */
    private boolean isImpersonal(List<Integer> words) {
        if (words.size() < 2 || !isCopula(tokens.lower(words.get(1)))) {
            return false;
        }
        if (words.size() > 3 && tokens.is(words.get(2), "been") && Words.isPast(tokens.lower(words.get(3)))) {
            return true;
        }
        for (int k = 2; k < Math.min(words.size(), IMPERSONAL_REACH); k++) {
            String word = tokens.lower(words.get(k));
            if (word.equals("that") || word.equals("to") || word.equals("whether") || word.equals("unclear")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopula(String word) {
        return word.equals("is")
                || word.equals("was")
                || word.equals("would")
                || word.equals("will")
                || word.equals("has");
    }

    /** Returns the reporter's name if it can stand for one: it begins with a capital or "the" and points nowhere itself. */
    @Nullable String name(Run reporter) {
        if (tokens.is(reporter.from(), "he") || tokens.is(reporter.from(), "she")) {
            return before.person(tokens.lower(reporter.from()));
        }
        String name = noun(reporter);
        return name != null && Character.isUpperCase(name.charAt(0)) ? name : null;
    }

    private @Nullable String noun(Run run) {
        int from = run.from();
        int to = run.to();
        if (from >= to || to - from > LONGEST_NAME || Words.pointsBack(tokens.lower(from)) || !tokens.isWord(from)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            boolean verb = Words.isFinite(tokens.lower(i)) && !tokens.isCapital(i) && !isInner(i, from);
            if (!tokens.isWord(i) || verb) {
                return null;
            }
        }
        return tokens.span(from, to).slice(tokens.text);
    }
}
