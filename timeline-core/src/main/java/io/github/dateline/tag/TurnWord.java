// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;

/** A word after an amount of time that counts it from somewhere: ago, earlier, later. */
enum TurnWord {
    AGO(-1, Base.SPEECH),
    EARLIER(-1, Base.MENTION),
    LATER(1, Base.MENTION),
    HENCE(1, Base.SPEECH);

    final int sign;
    final Base base;

    TurnWord(int sign, Base base) {
        this.sign = sign;
        this.base = base;
    }
}
