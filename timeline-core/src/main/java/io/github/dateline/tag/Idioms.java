// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.internal.PhraseGrammar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases round a holiday and counted weekdays, which the phrase grammar reads: "the Friday before Thanksgiving", "three
 * Christmases ago", "a week from Tuesday". This rule finds the span alone, so that the grammar never sees prose.
 */
final class Idioms implements Rule {

    static final String IDIOM = "idiom";

    private static final int MOST_TOKENS = 10;
    /** So many phrases of one text are read; a text of nothing but new phrases would otherwise cost a millisecond each. */
    private static final int MOST_ASKED = 200;

    private static final long WORDS = WordClass.bits(
            WordClass.WEEKDAY,
            WordClass.UNIT,
            WordClass.ORDINAL,
            WordClass.CARDINAL,
            WordClass.DIGITS,
            WordClass.PICK,
            WordClass.TURN,
            WordClass.DAY_REFERENCE);

    private final PhraseGrammar grammar;

    Idioms(PhraseGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<String> ids() {
        return List.of(IDIOM);
    }

    @Override
    public long starts() {
        return WordClass.bits(
                        WordClass.WEEKDAY, WordClass.UNIT, WordClass.ORDINAL, WordClass.CARDINAL, WordClass.DIGITS)
                | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.TRIGGERS & ~WordClass.DATE_NUMBER;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        boolean lead = t.any(i, WordClass.LEAD);
        if (lead && !t.any(i + 1, WORDS) && !t.is(i, Function.EVE) && !t.is(i + 1, Function.EVE)) {
            return null;
        }
        if (t.is(i - 1, Function.FOR) && t.any(i, WordClass.bits(WordClass.CARDINAL, WordClass.DIGITS))) {
            // "for three days from today" is a length that begins today.
            return null;
        }
        int best = -1;
        boolean pivot = t.is(i, Function.EVE);
        int at = i;
        while (at < i + MOST_TOKENS) {
            int holiday = at > i ? t.phraseEnd(at, WordClass.HOLIDAY) : -1;
            if (holiday > 0) {
                YearTail year = YearTail.at(t, holiday, false);
                int turn = t.phraseEnd(holiday, WordClass.TURN);
                best = pivot ? (year == null ? holiday : year.end()) : turn > 0 ? turn : best;
                break;
            }
            if (endsHere(t, i, at, pivot)) {
                best = at + 1;
            }
            pivot |= isPivot(t, at);
            if (!t.any(at, WORDS) && !isJoint(t, at)) {
                break;
            }
            at++;
        }
        return best < 0 || best - i < 2 ? null : ask(t, i, best);
    }

    private @Nullable Match ask(Tokens t, int i, int end) {
        if (t.asked >= MOST_ASKED) {
            return null;
        }
        t.asked++;
        String phrase = new String(t.chars, t.start[i], t.end[end - 1] - t.start[i]);
        Optional<TemporalExpression> read = grammar.read(phrase);
        return read.map(e -> Match.of(i, end, e, IDIOM)).orElse(null);
    }

    /** "before", "after", "from", "of", "ago": what relates the parts of such a phrase. */
    private static boolean isPivot(Tokens t, int i) {
        return t.is(i, Function.BEFORE)
                || t.is(i, Function.AFTER)
                || t.is(i, Function.FROM)
                || t.is(i, Function.EVE)
                || t.is(i, WordClass.TURN)
                || t.is(i, Function.OF) && t.is(i - 1, Function.EVE);
    }

    private static boolean isJoint(Tokens t, int i) {
        return switch (t.function(i)) {
            case OF, BEFORE, AFTER, FROM, THE, A, EVE -> true;
            default -> false;
        };
    }

    /** Ends that make an idiom: "two Fridays ago", "a week from Tuesday", "Friday week", "a week ago today". */
    private static boolean endsHere(Tokens t, int from, int i, boolean pivot) {
        if (i == from) {
            return false;
        }
        boolean plural = t.flag(i - 1, WordClass.WEEKDAY, Meaning.PLURAL);
        if (t.is(i, WordClass.TURN) && !t.is(i, Function.BEFORE) && (plural || isWeekends(t, i - 1))) {
            return true;
        }
        boolean after = t.is(i - 1, Function.FROM) || t.is(i - 1, WordClass.TURN) && !t.is(i - 1, Function.BEFORE);
        if (pivot && after && t.any(i, WordClass.WEEKDAY.bit | WordClass.DAY_REFERENCE.bit)) {
            return true;
        }
        return i == from + 1
                && t.is(from, WordClass.WEEKDAY)
                && t.is(i, WordClass.UNIT)
                && t.raw(i, WordClass.UNIT) == io.github.dateline.time.Granularity.WEEK.ordinal();
    }

    private static boolean isWeekends(Tokens t, int i) {
        return t.flag(i, WordClass.UNIT, Meaning.PLURAL)
                && t.value(i, WordClass.UNIT) == io.github.dateline.time.Granularity.WEEKEND.ordinal();
    }
}
