// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling in which phrases are compared, cached and asked: lower-case ASCII, single spaces. */
final class PhraseText {

    /** The longest phrase that is looked at; longer ones are refused before anything else is done. */
    static final int MAX_LENGTH = 80;

    /** The most digits a phrase may have: a date and a time to the second have no more. */
    static final int MAX_DIGITS = 12;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201B\u02BC\u2032\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

    /** Slashes, plus signs, brackets and the like belong to forms that Natty misreads. */
    private static final Pattern ASKABLE = Pattern.compile("[a-z0-9 .,:'-]*[a-z0-9][a-z0-9 .,:'-]*");

    /** Scores, codes, ranges of numbers and thousands: 21-17, 3-5 pm, 3,000. */
    private static final Pattern NUMBERS_JOINED = Pattern.compile("\\d-|-\\d|\\d,\\d|\\d\\.\\d+\\.\\d");

    private PhraseText() {}

    /** Returns the phrase in the common spelling, empty if it is too long or holds what is never asked. */
    static Optional<String> normalise(CharSequence phrase) {
        if (phrase.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = QUOTES.matcher(phrase).replaceAll("'");
        text = HYPHENS.matcher(text).replaceAll("-");
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        boolean askable = ASKABLE.matcher(text).matches()
                && text.chars().filter(c -> c >= '0' && c <= '9').count() <= MAX_DIGITS
                && !NUMBERS_JOINED.matcher(text).find();
        return askable ? Optional.of(text) : Optional.empty();
    }
}
