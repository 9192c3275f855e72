// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;

/** What the words of the lexicon stand for, as values of their own types. */
final class Words {

    // values() copies its array at every call, and these are asked for at every second word.
    private static final Granularity[] UNITS = Granularity.values();
    private static final PickWord[] PICKS = PickWord.values();
    private static final Function[] FUNCTIONS = Function.values();
    private static final TemporalSignal[] SIGNALS = TemporalSignal.values();
    private static final Direction[] DIRECTIONS = Direction.values();

    private Words() {}

    static Granularity unit(Tokens t, int i) {
        return UNITS[t.value(i, WordClass.UNIT)];
    }

    static PickWord pick(Tokens t, int i) {
        return PICKS[t.value(i, WordClass.PICK)];
    }

    /** Returns the signal of a word or phrase of that raw value. */
    static TemporalSignal signal(int raw) {
        return SIGNALS[raw & Meaning.VALUE];
    }

    /** Returns the direction of a clue of that raw value. */
    static Direction direction(int raw) {
        return DIRECTIONS[raw & Meaning.VALUE];
    }

    static Function function(int number) {
        return FUNCTIONS[number];
    }
}
