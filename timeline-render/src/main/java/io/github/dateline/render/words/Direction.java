// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class Direction {

    private static final Set<String> LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi", "ji");
    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private Direction() {}

    /** Tells whether text with this BCP 47 tag runs from right to left. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }
}
