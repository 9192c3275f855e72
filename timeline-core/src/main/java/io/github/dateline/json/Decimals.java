// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one form of decimal numbers in output, which every reader and every hash agrees on. */
final class Decimals {

    private Decimals() {}

    /** Returns the number with at most three decimals, without trailing zeros or exponent: {@code 0.8}, {@code 1}. */
    static String threePlaces(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        return BigDecimal.valueOf(thousandths, 3)
                .setScale(3, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}
