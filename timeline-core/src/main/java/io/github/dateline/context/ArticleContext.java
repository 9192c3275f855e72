// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import static java.util.Objects.requireNonNull;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was written, as far as it is known: the context its relative dates are read in.
 *
 * @param date the working day, or null if only an interval is known
 * @param earliest the first possible day, or null
 * @param latest the last possible day, or null
 * @param from the kind of evidence
 * @param certainty 0 to 1
 * @param reason one sentence that a person can check
 * @param evidence ids of the sibling articles that it was inferred from, sorted; empty for other kinds
 * @param disputed whether the article's own text or a sibling speaks against a stated date; the reason says what does
 */
public record ArticleContext(
        @Nullable LocalDate date,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        From from,
        double certainty,
        String reason,
        List<String> evidence,
        boolean disputed) {

    public ArticleContext {
        requireNonNull(from, "from");
        requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty must lie in 0..1, found " + certainty);
        }
    }

    /** Makes a context that nothing speaks against. */
    public ArticleContext(
            @Nullable LocalDate date,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            From from,
            double certainty,
            String reason,
            List<String> evidence) {
        this(date, earliest, latest, from, certainty, reason, evidence, false);
    }

    /** Returns the context of an article of which nothing is known. */
    public static ArticleContext none(String reason) {
        return new ArticleContext(null, null, null, From.NONE, 0, reason, List.of());
    }

    /** Tells whether the day was inferred from other articles. */
    public boolean isInferred() {
        return from == From.SIBLINGS;
    }

    /** Returns the anchor that the article's relative dates are resolved from. */
    public Anchor anchor() {
        if (date == null && earliest == null && latest == null) {
            return Anchor.unknown();
        }
        return new Anchor(date, new DayRange(earliest, latest), label());
    }

    /** Returns what a trace calls it: a few words that fit after "on or before". */
    private String label() {
        String when = date != null ? date.toString() : "a day from " + earliest + " to " + latest;
        return when
                + switch (from) {
                    case CALLER -> " (stated by the caller)";
                    case METADATA, URL -> " (stated by the page)";
                    case DATELINE -> " (the day of the dateline)";
                    case TEXT -> " (the day that the lead gives to its event)";
                    case SIBLINGS -> " (inferred from " + String.join(", ", evidence) + ")";
                    case NONE -> "";
                };
    }

    /** The kinds of evidence, strongest first. */
    public enum From {
        CALLER,
        METADATA,
        URL,
        DATELINE,
        TEXT,
        SIBLINGS,
        NONE;

        /** Returns the name used in the canonical JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
