// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands round the dates of a sentence: the preposition before each, ranges and the year that their ends
 * share, the verb that governs them, and doubt.
 */
final class Context {

    private static final int SIGNAL_WORDS = 4;

    /** So many words stand at most between "until" and the date of the event that it names. */
    private static final int EVENT_WORDS = 8;

    /**
     * Turns the pieces of one stretch into mentions, in text order.
     *
     * @param pieces the pieces, which it may replace by others
     */
    void mentions(
            Tokens t, List<Piece> pieces, CharSequence text, Sentence sentence, int base, List<TemporalMention> out) {
        Ranges.join(t, pieces);
        int read = 0;
        int quotes = t.quotesBefore;
        boolean marked = t.quotes > quotes;
        boolean entry = base == 0 && Entries.isEntry(t, text, pieces);
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            // A quotation is open where an odd number of marks stands before it in the paragraph.
            quotes += marked ? quotes(t, read, piece.from()) : 0;
            read = piece.from();
            if (isInsideTitle(t, piece)) {
                continue;
            }
            int start = base + t.start[Extents.from(t, piece)];
            int end = base + t.end[Extents.to(t, piece) - 1];
            Span span = new Span(start, end);
            TemporalSignal signal = signal(t, piece);
            boolean alternative = k > 0
                    && pieces.get(k - 1).to() == piece.from() - 1
                    && t.is(piece.from() - 1, Function.OR)
                    && signal == TemporalSignal.NONE;
            // "until mid-February or March": the second stands where the first does.
            TemporalSignal shared = alternative ? signal(t, pieces.get(k - 1)) : signal;
            out.add(new TemporalMention(
                    span,
                    span.slice(text),
                    piece.expression(),
                    shared,
                    piece.role(),
                    direction(t, piece, entry, alternative ? pieces.get(k - 1) : null),
                    isDoubted(t, piece.from()),
                    quotes % 2 == 1,
                    sentence.index(),
                    sentence.paragraph(),
                    piece.rule()));
        }
    }

    private static Direction direction(Tokens t, Piece piece, boolean entry, @Nullable Piece before) {
        Direction direction = Directions.of(t, piece.from(), piece.to());
        boolean ahead = entry && Entries.isWeekday(piece.expression())
                || before != null && Entries.isAhead(before.expression());
        return ahead && direction != Direction.PAST ? Direction.FUTURE : direction;
    }

    private static TemporalSignal signal(Tokens t, Piece piece) {
        if (piece.role() == RangeRole.SECOND) {
            return TemporalSignal.TO;
        }
        TemporalSignal signal = negated(t, piece.from(), before(t, piece.from()));
        if (t.is(piece.from() - 1, Function.THROUGH) && t.is(piece.from() - 2, WordClass.UNIT)) {
            // "in the twelve months through January": the months that January closed
            return TemporalSignal.TO;
        }
        TemporalSignal behind = piece.role() == RangeRole.NONE ? behind(t, piece.to()) : TemporalSignal.NONE;
        if (behind != TemporalSignal.NONE && signal.ordinal() <= TemporalSignal.FROM.ordinal()
                || behind != TemporalSignal.NONE && signal == TemporalSignal.FOR
                || behind == TemporalSignal.SINCE && signal == TemporalSignal.UNTIL) {
            return behind;
        }
        if (piece.role() == RangeRole.FIRST) {
            return signal == TemporalSignal.NONE ? TemporalSignal.FROM : signal;
        }
        if (signal == TemporalSignal.BETWEEN || signal == TemporalSignal.FROM && isOrigin(t, piece)) {
            return TemporalSignal.NONE;
        }
        return signal;
    }

    /** "will not open earlier than May", "may not come later than Friday": the other side is meant. */
    private static TemporalSignal negated(Tokens t, int from, TemporalSignal signal) {
        boolean bound =
                (signal == TemporalSignal.BEFORE || signal == TemporalSignal.AFTER) && t.is(from - 1, Function.THAN);
        if (!bound) {
            return signal;
        }
        for (int at = from - 3; at >= from - 6; at--) {
            if (t.is(at, Companion.NOT)) {
                return signal == TemporalSignal.BEFORE ? TemporalSignal.FROM : TemporalSignal.BY;
            }
        }
        return signal;
    }

    /** "in May at the latest", "on Friday at the earliest" */
    private static TemporalSignal atLimit(Tokens t, int to) {
        if (!t.is(to, Function.AT) || !t.is(to + 1, Function.THE)) {
            return TemporalSignal.NONE;
        }
        boolean latest = t.is(to + 2, WordClass.PICK) && Words.pick(t, to + 2) == PickWord.LATEST && !t.isWord(to + 3);
        return latest
                ? TemporalSignal.BY
                : t.is(to + 2, Companion.EARLIEST) ? TemporalSignal.FROM : TemporalSignal.NONE;
    }

    /** "2012 or later", "1 March 2016 and after.", "1930 or earlier"; "in 2012 and later moved" goes on. */
    static TemporalSignal behind(Tokens t, int to) {
        TemporalSignal limit = atLimit(t, to);
        if (limit != TemporalSignal.NONE) {
            return limit;
        }
        boolean or = t.is(to, Function.OR);
        int word = to + 1;
        boolean closed = word + 1 >= t.count || t.isKind(word + 1, Tokens.MARK);
        if (!or && !(t.is(to, Function.AND) && closed)) {
            return TemporalSignal.NONE;
        }
        if (t.is(word, Companion.BEYOND) && (or || closed)) {
            return TemporalSignal.SINCE;
        }
        TurnWord turn = t.is(word, WordClass.TURN) ? Words.turn(t.value(word, WordClass.TURN)) : null;
        if (turn == TurnWord.LATER || closed && t.is(word, Function.AFTER)) {
            return TemporalSignal.SINCE;
        }
        return or && turn == TurnWord.EARLIER && (closed || !t.is(word, Function.BEFORE))
                ? TemporalSignal.BY
                : TemporalSignal.NONE;
    }

    /** "photographs from the 1950s": from when a thing is. "From 2019, ..." and "will rise from 1 April" tell a beginning. */
    private static boolean isOrigin(Tokens t, Piece piece) {
        int from = piece.from() - 1;
        boolean opens = from == 0 || !t.isWord(from - 1);
        return t.is(from, Function.FROM)
                && !opens
                && !Directions.of(t, piece.from(), piece.to()).isAhead()
                && !t.is(piece.to(), Function.TO);
    }

    /** Returns the quotation marks among the tokens from one to another. */
    private static int quotes(Tokens t, int from, int to) {
        int quotes = 0;
        for (int i = from; i < to; i++) {
            quotes += t.isQuote(i) ? 1 : 0;
        }
        return quotes;
    }

    /** "Bloody Sunday" in quotation marks, with nothing but capitals between them, is a work and no day. */
    private static boolean isInsideTitle(Tokens t, Piece piece) {
        if (t.isQuote(piece.from() - 1) && isHeading(t, piece)) {
            return true;
        }
        if (!t.isQuote(piece.to())) {
            return false;
        }
        int at = piece.from() - 1;
        for (int n = 0; n < 4 && t.capital(at); n++) {
            at--;
        }
        return at < piece.from() - 1 && t.isQuote(at);
    }

    /** "This Week" in quotation marks: only a title writes the unit with a capital. */
    private static boolean isHeading(Tokens t, Piece piece) {
        int unit = piece.from() + 1;
        return piece.to() == unit + 1
                && t.is(piece.from(), WordClass.PICK)
                && t.capital(piece.from())
                && t.capital(unit)
                && !t.allCapitals(unit)
                && t.is(unit, WordClass.UNIT);
    }

    /** Returns the meaning of the words directly before the token. */
    static TemporalSignal before(Tokens t, int from) {
        for (int i = Math.max(0, from - SIGNAL_WORDS); i < from; i++) {
            if (t.phraseEnd(i, WordClass.SIGNAL) == from) {
                int raw = t.phraseValue(i, from, WordClass.SIGNAL);
                // "may come as late as Friday" sets a bound, "as late as 1950 it had" does not.
                boolean bound = (raw & Meaning.INTENT) == 0
                        || Directions.of(t, from, from).isAhead();
                return bound ? Words.signal(raw) : TemporalSignal.NONE;
            }
        }
        return isEndOfEvent(t, from) ? TemporalSignal.UNTIL : TemporalSignal.NONE;
    }

    /** "until the fall of the city in May": the event before the date is the end. */
    private static boolean isEndOfEvent(Tokens t, int from) {
        if (!t.is(from - 1, Function.IN) && !t.is(from - 1, Function.ON)) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - EVENT_WORDS); i--) {
            if (t.is(i, Function.UNTIL)) {
                return t.is(i + 1, Function.THE) || t.is(i + 1, Function.POSSESSOR);
            }
            if (!t.isWord(i) && !t.isHyphen(i) || t.is(i, WordClass.CLUE) || t.small(i) && t.endsWith(i, "ed")) {
                return false;
            }
        }
        return false;
    }

    /** "possibly in 2019", "perhaps 2019": a word of doubt before the date and its preposition. */
    private static boolean isDoubted(Tokens t, int from) {
        int at = from - 1;
        for (int n = 0; n < 3 && at >= 0; n++, at--) {
            if (t.is(at, WordClass.DOUBT)) {
                return true;
            }
            if (!t.any(at, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit)) {
                return false;
            }
        }
        return false;
    }
}
