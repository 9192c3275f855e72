// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.ModifierStyle;
import io.github.dateline.time.Modifier;

/** A word that narrows the unit after it: early, mid, late, earlier, later, beginning, end. */
enum PartWord {
    EARLY(Modifier.START, ModifierStyle.PLAIN),
    MID(Modifier.MID, ModifierStyle.PLAIN),
    LATE(Modifier.END, ModifierStyle.PLAIN),
    EARLIER(Modifier.START, ModifierStyle.SO_FAR),
    LATER(Modifier.END, ModifierStyle.REMAINING),
    BEGINNING(Modifier.START, ModifierStyle.PLAIN),
    MIDDLE(Modifier.MID, ModifierStyle.PLAIN),
    END(Modifier.END, ModifierStyle.PLAIN);

    final Modifier modifier;
    final ModifierStyle style;

    PartWord(Modifier modifier, ModifierStyle style) {
        this.modifier = modifier;
        this.style = style;
    }
}
