// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.Match.Piece;
import io.github.dateline.time.Granularity;

/** Words outside a date that belong to its extent, since they say on which side of it the time lies: "post-1959". */
final class Extents {

    private Extents() {}

    /** Returns the first token of the extent: "[pre-2008] levels". */
    static int from(Tokens t, Piece piece) {
        int prefix = piece.from() - 2;
        boolean glued = t.isHyphen(piece.from() - 1) && t.glued(piece.from()) && t.glued(piece.from() - 1);
        return glued && isUnit(piece) && t.is(prefix, Companion.SIDE) ? prefix : piece.from();
    }

    /** Returns the index behind the last token of the extent: "[1990 and beyond]", "[1994 or later]". */
    static int to(Tokens t, Piece piece) {
        int to = piece.to();
        boolean joined = t.is(to, Function.AND) || t.is(to, Function.OR);
        return joined && isUnit(piece) && Context.behind(t, to) != TemporalSignal.NONE ? to + 2 : to;
    }

    private static boolean isUnit(Piece piece) {
        return piece.role() == RangeRole.NONE
                && Expressions.isDate(piece.expression())
                && Expressions.granularity(piece.expression()) == Granularity.YEAR;
    }
}
