// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.TimeOfDay;
import java.util.List;

/**
 * Tells an entry of a diary from a sentence: a whole text of nothing but a weekday and from which hour to which, such as
 * "Thursday from 9:30 to 11". Nobody writes down the hours of what is over without a word of what it was, so its weekday
 * lies ahead. A single hour ("2 p.m. Tuesday") also stands beside what has happened, and a day of the year with its hours
 * is the closest one. Sentences of an article are never asked, for they stand beside others.
 */
final class Entries {

    private static final int LONGEST = 120;

    /** What may stand round the dates of a text that says nothing else. */
    private static final long SILENT = WordClass.bits(
            WordClass.FUNCTION, WordClass.SIGNAL, WordClass.MARK, WordClass.ZONE, WordClass.DIGITS, WordClass.MERIDIEM);

    private Entries() {}

    static boolean isEntry(Tokens t, CharSequence text, List<Piece> pieces) {
        if (text.length() > LONGEST || t.length < text.length()) {
            return false;
        }
        boolean hour = false;
        int read = 0;
        for (Piece piece : pieces) {
            if (!isSilent(t, read, piece.from())) {
                return false;
            }
            hour |= piece.role() == RangeRole.SECOND
                    && piece.expression() instanceof At at
                    && at.time() instanceof TimeOfDay.Clock;
            read = piece.to();
        }
        return hour && isSilent(t, read, t.count);
    }

    /** Tells whether the words name a bare weekday, whose week is left open. */
    static boolean isWeekday(TemporalExpression e) {
        if (e instanceof At at && at.date() != null) {
            return isWeekday(at.date());
        }
        return e instanceof Named named && named.pick() == Pick.BARE && named.what() instanceof Recurring.Weekday;
    }

    private static boolean isSilent(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!t.any(i, SILENT)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the words themselves point ahead: "tomorrow or Thursday", "next Monday or Tuesday". */
    static boolean isAhead(TemporalExpression e) {
        if (e instanceof At at && at.date() != null) {
            return isAhead(at.date());
        }
        return e instanceof Period period && period.offset() > 0 && period.base() == TemporalExpression.Base.SPEECH
                || e instanceof Named named && (named.pick() == Pick.NEXT || named.pick() == Pick.COMING);
    }
}
