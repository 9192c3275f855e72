// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/**
 * A part of a sentence with its own verb.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param kind what it is to the sentence
 */
record Segment(int from, int to, Kind kind) {

    boolean contains(int token) {
        return from <= token && token < to;
    }

    /** Tells whether the part is a statement of the sentence itself: a main clause, its rest, or what is reported. */
    boolean tells() {
        return kind == Kind.MAIN || kind == Kind.CONTENT || kind == Kind.REST;
    }

    /** The kinds of parts. */
    enum Kind {
        /** A main clause. */
        MAIN,
        /** What follows an inserted clause: it continues the main clause before it. */
        REST,
        /** A verb joined to the clause before it, whose subject it shares. */
        VERB_PHRASE,
        /** What somebody is reported to say. */
        CONTENT,
        /** Who says it. */
        ATTRIBUTION,
        /** A relative clause. */
        RELATIVE,
        /** A clause behind a conjunction: after, before, when, because. */
        SUBORDINATE,
        /** A participle behind a comma: ", killing twelve". */
        PARTICIPLE,
        /** A participle that tells more of the noun before the comma: ", first opened in 1902". */
        REDUCED,
        /** What an act of speech or a question is about: "announced that ...", "to learn how ...". */
        COMPLEMENT;

        /** Tells whether such a part stands between a noun and what goes on about it. */
        boolean isInserted() {
            return this == RELATIVE || this == PARTICIPLE || this == REDUCED;
        }
    }
}
