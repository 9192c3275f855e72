// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.Locale;

/** What a word can be in a date expression. Each has its word file; a word may belong to several. */
enum WordClass {
    FUNCTION,
    MONTH,
    WEEKDAY,
    SEASON,
    UNIT,
    CARDINAL,
    ORDINAL,
    QUANTIFIER,
    DAY_REFERENCE,
    DAY_PART,
    CLOCK_WORD,
    PART,
    EDGE,
    PICK,
    TURN,
    VAGUE,
    HOLIDAY,
    FREQUENCY,
    EXTENT,
    ERA,
    MERIDIEM,
    ZONE,
    SIGNAL,
    CLUE,
    COUNTED,
    DECADE,
    DOUBT,
    FILLER,
    YEAR_NOUN,
    LENGTH_TAIL,
    NAME_TITLE,
    PERIOD_LETTER,
    NUMBERED,
    UNIT_END,
    COMPANION,
    NAME,
    /** A number in digits: no file, set by the scanner. */
    DIGITS,
    /** A punctuation mark or symbol: no file, set by the scanner. */
    MARK;

    /** Set for the first word of a phrase. */
    static final long PHRASE = 1L << 62;

    /** Set for a word inside a phrase, other than its first. */
    static final long PHRASE_INNER = 1L << 59;

    /** Set for the function words that can begin a date expression: the, a, every. */
    static final long LEAD = 1L << 60;

    /** Set for a word that announces a phrase that is a date expression by itself. */
    static final long PHRASE_TRIGGER = 1L << 61;

    /** Set by the scanner for a number that looks like a year or a clock time, or for the second of two number words. */
    static final long DATE_NUMBER = 1L << 58;

    final long bit = 1L << ordinal();

    /** Returns the file name: {@code day-references.txt} for {@link #DAY_REFERENCE}. */
    String file() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (name.endsWith("cy") ? name.substring(0, name.length() - 1) + "ies" : name + "s") + ".txt";
    }

    /** The classes one of which every date expression holds, numbers that look like a year or a clock time apart. */
    static final long TRIGGERS = MONTH.bit
            | WEEKDAY.bit
            | SEASON.bit
            | UNIT.bit
            | DAY_REFERENCE.bit
            | DAY_PART.bit
            | CLOCK_WORD.bit
            | VAGUE.bit
            | HOLIDAY.bit
            | FREQUENCY.bit
            | DECADE.bit
            | UNIT_END.bit
            | MERIDIEM.bit
            | ZONE.bit
            | ERA.bit
            | PHRASE_TRIGGER
            | DATE_NUMBER;

    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass c : classes) {
            bits |= c.bit;
        }
        return bits;
    }
}
