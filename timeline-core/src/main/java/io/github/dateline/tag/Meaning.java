// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.text.WordFile;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Turns the meaning column of a word file into the number that the lexicon keeps: a value and flags above it. */
final class Meaning {

    /** An abbreviation: may carry a full stop. */
    static final int ABBREVIATED = 1 << 16;
    /** Also an ordinary word or a name: needs a sign that a date is meant. */
    static final int RISKY = 1 << 17;
    /** A plural. */
    static final int PLURAL = 1 << 18;
    /** Stands also for one of its kind without an article or preposition: "weekend". */
    static final int BARE = 1 << 19;
    /** Counts twice: a fortnight is two weeks. */
    static final int DOUBLE = 1 << 20;
    /** Tells a time only in histories; news uses the words for other things. */
    static final int NARRATIVE = 1 << 21;
    /** Blurs an amount from outside its extent: about [five hours]. */
    static final int OUTSIDE = 1 << 25;
    /** What a "to" and a verb behind the word tell lies ahead: urged people to vote. */
    static final int INTENT = 1 << 22;
    /** What it happened to lies ahead on the day behind a "to" or "until": postponed to June. */
    static final int MOVED = 1 << 23;
    /** The bare form of the verb "to be". */
    static final int BASE = 1 << 24;
    /** Begins a clause with a verb of its own: that, when, because. */
    static final int JOINT = 1 << 25;
    /** The value without its flags. */
    static final int VALUE = (1 << 16) - 1;

    private final ToIntFunction<String> names;

    Meaning(ToIntFunction<String> names) {
        this.names = names;
    }

    int of(WordClass wordClass, WordFile.Line line) {
        String[] parts = line.meaning().split(" ");
        int flags = 0;
        for (int i = 1; i < parts.length; i++) {
            flags |= flag(parts[i], line);
        }
        try {
            return value(wordClass, parts[0]) | flags;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    line.place() + ": expected a meaning of " + wordClass + ", found \"" + parts[0] + '"', e);
        }
    }

    private static int flag(String name, WordFile.Line line) {
        return switch (name) {
            case "abbr" -> ABBREVIATED;
            case "risky" -> RISKY;
            case "plural" -> PLURAL;
            case "bare" -> BARE;
            case "double" -> DOUBLE;
            case "narrative" -> NARRATIVE;
            case "outside" -> OUTSIDE;
            case "intent" -> INTENT;
            case "moved" -> MOVED;
            case "base" -> BASE;
            case "joint" -> JOINT;
            default ->
                throw new IllegalArgumentException(line.place()
                        + ": expected abbr, risky, plural, bare, double, narrative, outside, intent, moved, base or joint, found \""
                        + name + '"');
        };
    }

    private int value(WordClass wordClass, String text) {
        return switch (wordClass) {
            case FUNCTION -> Function.valueOf(upper(text)).ordinal();
            case SEASON -> SeasonName.valueOf(upper(text)).ordinal();
            case UNIT, UNIT_END -> Granularity.valueOf(upper(text)).ordinal();
            case PART, EDGE -> PartWord.valueOf(upper(text)).ordinal();
            case PICK -> PickWord.valueOf(upper(text)).ordinal();
            case TURN -> TurnWord.valueOf(upper(text)).ordinal();
            case VAGUE -> TemporalValue.Reference.valueOf(text).ordinal();
            case EXTENT -> Modifier.valueOf(upper(text)).ordinal();
            case COMPANION -> Companion.valueOf(upper(text)).ordinal();
            case SIGNAL -> TemporalSignal.valueOf(upper(text)).ordinal();
            case CLUE -> Direction.valueOf(upper(text)).ordinal();
            case HOLIDAY, FREQUENCY, DAY_PART, CLOCK_WORD -> names.applyAsInt(text);
            case COUNTED, DOUBT, FILLER, NAME, YEAR_NOUN, LENGTH_TAIL, NAME_TITLE -> 1;
            case DAY_REFERENCE -> Integer.parseInt(text) + 8;
            default -> Integer.parseInt(text);
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
