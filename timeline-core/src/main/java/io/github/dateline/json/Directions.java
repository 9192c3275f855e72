// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import java.util.Locale;
import java.util.Set;

/** The writing direction of a language. */
final class Directions {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private Directions() {}

    /** Returns {@code rtl} or {@code ltr} for a BCP 47 tag; its script decides where it names one. */
    static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(
                        Locale.forLanguageTag(locale.getLanguage()).toLanguageTag())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
