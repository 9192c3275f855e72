// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/** What an amount of time is counted from: a date, or an event named by its date ("the March 5 vote"). */
final class EventOrigin {

    private EventOrigin() {}

    /** Returns the date with the noun that it describes, or null where no date stands there. */
    static @Nullable Match at(Grammar grammar, Tokens t, int i) {
        Match plain = grammar.date(t, i);
        boolean described = t.is(i, Function.THE);
        if (plain != null) {
            return described && plain.end() > i + 2
                    ? Match.of(i, nounEnd(t, plain), plain.expression(), Turned.BEFORE)
                    : plain;
        }
        Match inner = described ? grammar.date(t, i + 1) : null;
        int end = inner == null ? i : nounEnd(t, inner);
        if (inner == null || end == inner.end() || !isPlaced(inner)) {
            return null;
        }
        return Match.of(i, end, inner.expression(), Turned.BEFORE);
    }

    private static boolean isPlaced(Match date) {
        Granularity granularity = Expressions.granularity(date.expression());
        return granularity == Granularity.DAY || granularity == Granularity.MONTH;
    }

    /** Returns the index behind the noun that directly follows the date, or behind the date. */
    private static int nounEnd(Tokens t, Match date) {
        int at = date.end();
        boolean noun = t.small(at) && !t.any(at, ~0L) && !t.endsWith(at, "ed");
        return noun ? at + 1 : at;
    }
}
