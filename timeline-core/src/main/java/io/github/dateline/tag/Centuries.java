// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import org.jspecify.annotations.Nullable;

/** "The 19th century", "the 17th and 18th centuries", "the 5th century BC". */
final class Centuries {

    private Centuries() {}

    /** Reads what follows the word century: the era. */
    static Match century(Tokens t, int i, int number, int end) {
        boolean bc = t.is(end, WordClass.ERA) && t.value(end, WordClass.ERA) == 2;
        if (t.is(end, WordClass.ERA)) {
            boolean dot = t.isMark(end + 1, '.') && t.glued(end + 1) && t.chars[t.end[end] - 2] == '.';
            int first = bc ? -100 * number + 1 : (number - 1) * 100;
            return Match.of(
                    i, dot ? end + 2 : end + 1, new Absolute(new CalendarUnit.Century(first)), Ordinals.CENTURY);
        }
        return Match.of(i, end, new Absolute(new CalendarUnit.Century((number - 1) * 100)), Ordinals.CENTURY);
    }

    /** "from the 17th to the 19th century": the century stands behind the last one only. */
    static @Nullable Match ofList(Tokens t, int i, int number, int joint) {
        if (!t.isJoint(joint) || number < 1 || number > 21) {
            return null;
        }
        int at = t.skip(joint + 1, Function.THE);
        DayNumber second = DayNumber.ordinal(t, at);
        int unit = second == null ? -1 : t.skipHyphen(second.end());
        boolean century = second != null
                && second.day() > number
                && t.is(unit, WordClass.UNIT)
                && Words.unit(t, unit) == Granularity.CENTURY;
        return century
                ? Match.of(i, joint, new Absolute(new CalendarUnit.Century((number - 1) * 100)), Ordinals.CENTURY)
                : null;
    }
}
