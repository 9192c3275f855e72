// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of single English words: closed classes here, open ones from the word files. */
final class Words {

    static final Set<String> STOP = Set.copyOf(EventFiles.read("stop-words.txt").words());
    static final Set<String> REPORTING =
            Set.copyOf(EventFiles.read("reporting-verbs.txt").words());
    private static final Set<String> SPEECH_ACTS =
            Set.copyOf(EventFiles.read("speech-acts.txt").words());
    private static final Set<String> INTRANSITIVE =
            Set.copyOf(EventFiles.read("intransitive-verbs.txt").words());
    static final Set<String> PERSON_TITLES =
            Set.copyOf(EventFiles.read("person-titles.txt").words());
    static final Set<String> ORGANISATION =
            Set.copyOf(EventFiles.read("organisation-words.txt").words());

    private static final Set<String> DOUBTFUL =
            Set.copyOf(EventFiles.read("doubtful-verbs.txt").words());
    private static final Set<String> ORGANISATION_NOUNS =
            Set.copyOf(EventFiles.read("organisation-nouns.txt").words());

    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "did",
            "does",
            "do",
            "wasn't",
            "weren't",
            "didn't",
            "hasn't",
            "haven't",
            "isn't",
            "won't",
            "wouldn't",
            "couldn't",
            "can't",
            "cannot");
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "him", "them");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "there", "here", "both");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "some",
            "many", "several", "all", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "at",
            "more", "about", "another", "one", "no", "most", "both");
    /** Prepositions that can stand before a date, "early" and "late" with them. */
    private static final Set<String> TIME_PREPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "during",
            "since",
            "by",
            "before",
            "after",
            "until",
            "till",
            "from",
            "to",
            "through",
            "between",
            "of",
            "for",
            "over",
            "around",
            "about",
            "as",
            "throughout",
            "within",
            "early",
            "late");

    private static final Set<String> OTHER_PREPOSITIONS = Set.of(
            "into",
            "with",
            "against",
            "amid",
            "despite",
            "following",
            "under",
            "near",
            "across",
            "outside",
            "inside",
            "without",
            "toward",
            "towards",
            "among",
            "behind",
            "beyond",
            "off",
            "onto",
            "per",
            "via",
            "upon");
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
    private static final Set<String> RELATIVES = Set.of("who", "which", "where", "whose", "whom");
    private static final Set<String> PEOPLE =
            Set.of("people", "police", "troops", "men", "women", "children", "forces", "officials");
    private static final Set<String> OFTEN = Set.of("daily", "nightly", "weekly", "weekdays", "weeknights");
    private static final Set<String> MEASURES = Set.of(
            "number",
            "total",
            "rate",
            "share",
            "value",
            "level",
            "amount",
            "cost",
            "price",
            "percentage",
            "majority",
            "rest",
            "most",
            "one",
            "some",
            "half",
            "part",
            "end",
            "day",
            "anniversary",
            "thousands",
            "hundreds",
            "dozens");
    private static final Set<String> SHORT_PAST =
            Set.of("died", "lied", "tied", "freed", "agreed", "disagreed", "guaranteed", "decreed");
    private static final Map<String, Set<String>> PLANS = EventFiles.kinds("plan-words.txt");
    private static final Set<String> COMPLEMENTS =
            Set.of("in", "of", "for", "to", "by", "with", "on", "at", "near", "between", "against", "into");

    private Words() {}

    static boolean isReporting(String word) {
        return REPORTING.contains(word);
    }

    /** Tells whether the verb of saying leaves it open whether what is said is so: "claimed". */
    static boolean isDoubtful(String word) {
        return DOUBTFUL.contains(word);
    }

    /** Tells whether the noun says what kind of organisation a name is of: "company", "airline". */
    static boolean isOrganisationNoun(String word) {
        return ORGANISATION_NOUNS.contains(word);
    }

    /** Tells whether the word speaks of a plan in the way that the kind of {@code plan-words.txt} names. */
    static boolean isPlan(String kind, String word) {
        return PLANS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Tells whether the preposition can join more to a noun that names an event: "talks with". */
    static boolean isComplement(String word) {
        return COMPLEMENTS.contains(word);
    }

    /** Tells whether the word has the ending of a plural: not "crisis", "virus" or "loss". */
    static boolean hasPluralEnding(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** Tells whether a title must not begin with the word unless it is replaced by a name. */
    static boolean pointsBack(String word) {
        return PRONOUNS.contains(word) || DEMONSTRATIVES.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isPreposition(String word) {
        return TIME_PREPOSITIONS.contains(word) || OTHER_PREPOSITIONS.contains(word);
    }

    static boolean isTimePreposition(String word) {
        return TIME_PREPOSITIONS.contains(word);
    }

    /** Tells whether the word can join a clause below another one: "after", "while". */
    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    static boolean isCoordinator(String word) {
        return COORDINATORS.contains(word);
    }

    static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    /** Tells whether the verb is news itself, while what it is about has its own time: "announced". */
    static boolean isSpeechAct(String word) {
        return SPEECH_ACTS.contains(word);
    }

    /** Tells whether the verb has no passive, so that behind a comma it goes on with the sentence: "arrived". */
    static boolean isIntransitive(String word) {
        return INTRANSITIVE.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Tells whether the word may be a verb that carries a sentence: an auxiliary, a past form, a verb of saying. */
    static boolean isFinite(String word) {
        return isAuxiliary(word) || isPast(word) || REPORTING.contains(word);
    }

    /** Tells whether the word may be a past form: a regular one by its ending, an irregular one by the list. */
    static boolean isPast(String word) {
        int n = word.length();
        return SHORT_PAST.contains(word)
                || (n > 4 && word.charAt(n - 1) == 'd' && word.charAt(n - 2) == 'e' && !word.endsWith("eed"))
                || IrregularVerbs.isPast(word);
    }

    /** Tells whether the word may be a verb in the present: the third person of a known act. */
    static boolean isPresent(String word) {
        return IrregularVerbs.isPresent(word)
                || word.length() > 3 && word.endsWith("s") && Acts.ENGLISH.of(Stemmer.stem(word)) != 0;
    }

    /** Tells whether the word counts or measures what "of" joins to it: "the number of". */
    static boolean isMeasure(String word) {
        return MEASURES.contains(word);
    }

    /** Tells whether the word has the form of a present participle or verbal noun. */
    static boolean isIng(String word) {
        return word.length() > 5 && word.endsWith("ing") || word.equals("being");
    }

    /** Returns the simple past of a past participle ("taken" gives "took"), or null if the word is not one. */
    static @Nullable String simplePast(String participle) {
        String past = IrregularVerbs.pastOf(participle);
        return past != null ? past : isPast(participle) ? participle : null;
    }

    /** Returns the past form of the verb that a word in -ing is made from ("winning" gives "won"), or null. */
    static @Nullable String pastOfIng(String word) {
        if (!word.endsWith("ing") || word.length() < 5) {
            return null;
        }
        String stem = word.substring(0, word.length() - 3);
        int n = stem.length();
        boolean twice = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
        for (String base : new String[] {stem, twice ? stem.substring(0, n - 1) : stem, stem + "e"}) {
            String past = IrregularVerbs.pastOfBase(base);
            if (past != null) {
                return past;
            }
        }
        boolean y = n > 1 && stem.charAt(n - 1) == 'y' && "aeou".indexOf(stem.charAt(n - 2)) < 0;
        return y ? stem.substring(0, n - 1) + "ied" : stem + "ed";
    }

    /** Tells whether the word names several people without a plural ending. */
    static boolean isPeople(String word) {
        return PEOPLE.contains(word);
    }

    /** Tells whether the word says that something is done again and again. */
    static boolean isOften(String word) {
        return OFTEN.contains(word);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
