// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Set;

/** Nouns that name an event: the words of the acts, and nouns made from verbs. */
final class EventNouns {

    private static final Set<String> OTHERS = Set.of(
            "war",
            "battle",
            "massacre",
            "disaster",
            "crisis",
            "coup",
            "uprising",
            "revolution",
            "genocide",
            "strike",
            "strikes",
            "ceremony",
            "funeral",
            "concert",
            "festival",
            "match",
            "tournament",
            "games",
            "trial",
            "hearing",
            "debate",
            "wedding",
            "landing",
            "eruption",
            "outbreak",
            "epidemic",
            "pandemic",
            "accident",
            "incident",
            "fire",
            "shootings",
            "killings",
            "show",
            "debut",
            "premiere",
            "release",
            "visit",
            "trip",
            "tour",
            "announcement",
            "speech",
            "takeover",
            "sale",
            "tsunami",
            "drought",
            "famine",
            "scandal",
            "spill",
            "leak",
            "outage",
            "recession",
            "downturn",
            "bailout",
            "rescue",
            "loss");
    private static final Set<String> NOT = Set.of(
            "government",
            "department",
            "parliament",
            "nation",
            "station",
            "population",
            "organisation",
            "organization",
            "administration",
            "position",
            "information",
            "section",
            "region",
            "million",
            "billion",
            "moment",
            "document",
            "apartment",
            "treatment",
            "equipment",
            "condition",
            "situation",
            "question",
            "corporation",
            "opposition",
            "commission",
            "generation",
            "union",
            "version",
            "religion",
            "mission",
            "opinion",
            "television");

    private EventNouns() {}

    static boolean is(String word) {
        if (word.length() < 3 || NOT.contains(word) || Words.isFinite(word) && !word.equals("bombed")) {
            return OTHERS.contains(word);
        }
        return OTHERS.contains(word)
                || Acts.ENGLISH.of(Stemmer.stem(word)) != 0
                || (word.length() > 6 && (word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment")));
    }
}
