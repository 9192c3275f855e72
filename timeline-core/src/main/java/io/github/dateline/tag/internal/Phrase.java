// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase on its way to Natty.
 *
 * @param text the phrase in the common spelling, its holiday replaced by {@link #STAND_IN}
 * @param asked the same in the words that Natty knows
 * @param holiday id of the holiday named in it, or null
 * @param plural whether the holiday stands in the plural
 */
record Phrase(String text, String asked, @Nullable String holiday, boolean plural) {

    /**
     * The holiday that stands for all others when Natty is asked: it knows fewer than thirty, and its grammar of phrases
     * around them is what we want. This one takes no further word of its own (as "Christmas Day", "Christmas Eve" do) and
     * has a day in every year.
     */
    static final String STAND_IN = "earth day";

    private static final Pattern WORD_END = Pattern.compile("[ ,]+");

    /** Puts the stand-in in the place of the holiday; empty if the phrase names two. */
    static Optional<Phrase> of(String text, HolidayNames names) {
        Optional<HolidayNames.Found> found = names.find(text, 0);
        if (found.isEmpty()) {
            return Optional.of(new Phrase(text, NattyDialect.rewrite(text), null, false));
        }
        HolidayNames.Found holiday = found.get();
        if (names.find(text, holiday.end()).isPresent()) {
            return Optional.empty();
        }
        String replaced = text.substring(0, holiday.start())
                + STAND_IN
                + (holiday.plural() ? "s" : "")
                + text.substring(holiday.end());
        return Optional.of(new Phrase(replaced, NattyDialect.rewrite(replaced), holiday.id(), holiday.plural()));
    }

    /** Tells whether these words stand in the phrase one after the other. */
    boolean says(String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    /** Tells whether these words stand in what Natty is asked. */
    boolean asks(String words) {
        return (" " + asked + " ").contains(" " + words + " ");
    }

    /** Returns the words that Natty is asked, without commas. */
    List<String> askedWords() {
        return List.of(WORD_END.split(asked));
    }
}
