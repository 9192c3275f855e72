// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import static java.util.Objects.requireNonNull;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.TimeOfDay;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrase grammar of Natty, read as a tree and never as a date: a phrase goes in, its syntax tree is translated into
 * the algebra of date expressions, and everything unknown or ambiguous is declined.
 *
 * <p>Three limits keep it safe: phrases are short ({@link PhraseText#MAX_LENGTH}), the whole phrase must have been
 * understood, and what the rule families read themselves ("Friday", "two weeks ago", "March 5") is declined, so that no
 * phrase has two readings. Answers are cached by phrase, the last {@value #CACHE_SIZE} of them. Natty is loaded with the
 * first phrase asked.
 *
 * <p>Thread-safe; one thread at a time asks Natty, the cache is shared.
 */
public final class NattyBridge implements PhraseGrammar {

    static final int CACHE_SIZE = 1024;

    private final HolidayNames names;
    private final NattyParser natty = new NattyParser();
    private final Map<String, Optional<TemporalExpression>> cache = Collections.synchronizedMap(new Recent());

    private NattyBridge(HolidayNames names) {
        this.names = names;
    }

    /** Returns a bridge for English with the shipped names of holidays. */
    public static NattyBridge english() {
        return new NattyBridge(HolidayNames.english());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Costs about a millisecond for a new phrase, next to nothing for one in the cache.
     */
    @Override
    public Optional<TemporalExpression> read(CharSequence phrase) {
        requireNonNull(phrase, "phrase");
        Optional<String> text = PhraseText.normalise(phrase);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<TemporalExpression> known = cache.get(text.get());
        if (known == null) {
            // Two threads may read the same phrase at once; both find the same.
            known = reading(text.get()).map(Reading::expression);
            cache.put(text.get(), known);
        }
        return known;
    }

    /** Reads a phrase in the common spelling, without the cache. */
    Optional<Reading> reading(String text) {
        Optional<YearSuffix> suffix = YearSuffix.of(text);
        if (suffix.isPresent()) {
            return whole(suffix.get().rest())
                    .flatMap(rest -> suffix.get()
                            .putInto(rest.expression())
                            .map(expression -> new Reading(expression, rest.forms())))
                    .filter(reading -> !isReadByTheFamilies(reading.expression(), text));
        }
        return whole(text).filter(reading -> !isReadByTheFamilies(reading.expression(), text));
    }

    private Optional<Reading> whole(String text) {
        return Phrase.of(text, names).flatMap(phrase -> {
            Set<NattyForm> forms = EnumSet.noneOf(NattyForm.class);
            return natty.parse(phrase.asked())
                    .flatMap(new TreeTranslator(phrase, forms)::dateTime)
                    .map(expression -> new Reading(expression, Set.copyOf(forms)));
        });
    }

    private static boolean isReadByTheFamilies(TemporalExpression expression, String text) {
        if (expression instanceof Named named) {
            return !(named.what() instanceof Recurring.Holiday);
        }
        if (expression instanceof Within within) {
            return within.what() instanceof Recurring.MonthOfYear || within.what() instanceof Recurring.DayOfYear;
        }
        if (expression instanceof At at) {
            return at.date() == null && at.time() instanceof TimeOfDay.Part;
        }
        if (expression instanceof Period period) {
            return Math.abs(period.offset()) < 2;
        }
        return expression instanceof Absolute || (expression instanceof Shift && !text.contains("fortnight"));
    }

    /** Returns how many phrases the cache holds. */
    int cachedPhrases() {
        return cache.size();
    }

    /** What a phrase means, and the shapes of tree that gave it. */
    record Reading(TemporalExpression expression, Set<NattyForm> forms) {}

    /** The phrases asked last. */
    private static final class Recent extends LinkedHashMap<String, Optional<TemporalExpression>> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<TemporalExpression>> eldest) {
            return size() > CACHE_SIZE;
        }
    }
}
