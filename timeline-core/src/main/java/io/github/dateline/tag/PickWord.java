// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Placement;

/** A word that picks one of many: last, this, next, the same, the following. */
enum PickWord {
    THIS(Pick.THIS, 0, Base.SPEECH, Placement.NONE),
    CURRENT(Pick.THIS, 0, Base.SPEECH, Placement.NONE),
    LAST(Pick.LAST, -1, Base.SPEECH, Placement.PAST),
    PAST(Pick.PAST, -1, Base.SPEECH, Placement.PAST),
    NEXT(Pick.NEXT, 1, Base.SPEECH, Placement.FUTURE),
    COMING(Pick.COMING, 1, Base.SPEECH, Placement.FUTURE),
    PREVIOUS(Pick.LAST, -1, Base.MENTION, Placement.NONE),
    FOLLOWING(Pick.NEXT, 1, Base.MENTION, Placement.NONE),
    SAME(Pick.BARE, 0, Base.MENTION, Placement.NONE),
    THAT(Pick.BARE, 0, Base.MENTION, Placement.NONE),
    RECENT(Pick.LAST, -1, Base.SPEECH, Placement.PAST),
    LATEST(Pick.LAST, 0, Base.SPEECH, Placement.NONE),
    /** Only before a part of something: "the final quarter of 2009". */
    FINAL(Pick.LAST, -1, Base.SPEECH, Placement.NONE),
    FUTURE(Pick.COMING, 1, Base.SPEECH, Placement.FUTURE);

    final Pick pick;
    final int offset;
    final Base base;
    final Placement placement;

    PickWord(Pick pick, int offset, Base base, Placement placement) {
        this.pick = pick;
        this.offset = offset;
        this.base = base;
        this.placement = placement;
    }
}
