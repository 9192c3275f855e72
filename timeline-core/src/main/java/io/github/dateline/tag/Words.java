// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;

/** What the words of the lexicon stand for, as values of their own types. */
final class Words {

    // values() copies its array at every call, and these are asked for at every second word.
    private static final Granularity[] UNITS = Granularity.values();
    private static final PickWord[] PICKS = PickWord.values();
    private static final Function[] FUNCTIONS = Function.values();
    private static final TemporalSignal[] SIGNALS = TemporalSignal.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final TurnWord[] TURNS = TurnWord.values();
    private static final PartWord[] PARTS = PartWord.values();
    private static final Modifier[] MODIFIERS = Modifier.values();
    private static final SeasonName[] SEASONS = SeasonName.values();
    private static final TemporalValue.Reference[] REFERENCES = TemporalValue.Reference.values();

    private Words() {}

    static Granularity unit(Tokens t, int i) {
        return UNITS[t.value(i, WordClass.UNIT)];
    }

    static PickWord pick(Tokens t, int i) {
        return PICKS[t.value(i, WordClass.PICK)];
    }

    static Function function(int number) {
        return FUNCTIONS[number];
    }

    // What a word or phrase means by its raw value in a class, flags included.

    static Granularity granularity(int raw) {
        return UNITS[raw & Meaning.VALUE];
    }

    static TemporalSignal signal(int raw) {
        return SIGNALS[raw & Meaning.VALUE];
    }

    static Direction direction(int raw) {
        return DIRECTIONS[raw & Meaning.VALUE];
    }

    static TurnWord turn(int raw) {
        return TURNS[raw & Meaning.VALUE];
    }

    static PartWord part(int raw) {
        return PARTS[raw & Meaning.VALUE];
    }

    static Modifier modifier(int raw) {
        return MODIFIERS[raw & Meaning.VALUE];
    }

    static SeasonName season(int raw) {
        return SEASONS[raw & Meaning.VALUE];
    }

    static TemporalValue.Reference reference(int raw) {
        return REFERENCES[raw & Meaning.VALUE];
    }
}
