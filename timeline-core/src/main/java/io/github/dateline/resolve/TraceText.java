// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import java.time.DayOfWeek;
import java.util.Locale;

/** Words of the trace. */
final class TraceText {

    private TraceText() {}

    /** Returns the trace of a resolution: the words, the value, the reason. */
    static String line(TemporalMention mention, Reading reading) {
        Modifier modifier = reading.value().modifier();
        String value = reading.value().timexValue() + (modifier == null ? "" : " " + modifier);
        String verb = reading.anchor() == AnchorKind.MISSING ? " unresolved" : "";
        return mention.text() + " → " + value + verb + ": " + reading.reason();
    }

    static String unit(Granularity unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String weekday(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    static String amount(int number, String unit) {
        if (number == 1) {
            return unit;
        }
        return number + " "
                + (unit.endsWith("y") && !unit.endsWith("day")
                        ? unit.substring(0, unit.length() - 1) + "ies"
                        : unit + "s");
    }
}
