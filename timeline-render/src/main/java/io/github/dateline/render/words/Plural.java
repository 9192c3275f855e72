// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.util.Locale;

/** The plural form that a whole number takes, by the rules of CLDR for the languages that this package has words in. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static Plural of(String language, long number) {
        return switch (language) {
            case "ja", "zh" -> OTHER;
            case "fr", "pt" -> number <= 1 ? ONE : million(number);
            case "es", "it" -> number == 1 ? ONE : million(number);
            case "pl" -> number == 1 ? ONE : polish(number);
            case "ru" -> russian(number);
            case "ar" -> arabic(number);
            case "he" -> number == 1 ? ONE : number == 2 ? TWO : OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    /** The Romance languages say "un million de". */
    private static Plural million(long number) {
        return number != 0 && number % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static boolean endsInFew(long number) {
        long last = number % 10;
        return last >= 2 && last <= 4 && !(number % 100 >= 12 && number % 100 <= 14);
    }

    private static Plural polish(long number) {
        return endsInFew(number) ? FEW : MANY;
    }

    private static Plural russian(long number) {
        return number % 10 == 1 && number % 100 != 11 ? ONE : endsInFew(number) ? FEW : MANY;
    }

    private static Plural arabic(long number) {
        if (number <= 2) {
            return values()[(int) number];
        }
        long rest = number % 100;
        return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    }

    /** Returns the suffix of a key for this form, for example {@code .few}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
