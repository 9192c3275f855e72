// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The day an article was published, in the article's own zone, with the signal that gave it.
 *
 * @param day the day
 * @param text the value as it was found, with the precision it had ("2025-03-17T09:12:00+02:00")
 * @param from the signal
 * @param others what the other signals of its page say, in words: "The same day: time. Other days: 2025-03-20
 *     (modified)."; empty where there are none
 */
public record PublicationDate(LocalDate day, String text, Signal from, String others) {

    public PublicationDate {
        requireNonNull(day, "day");
        requireNonNull(text, "text");
        requireNonNull(from, "from");
        requireNonNull(others, "others");
    }

    /** Makes a date for which one signal alone speaks. */
    public PublicationDate(LocalDate day, String text, Signal from) {
        this(day, text, from, "");
    }

    /** Returns a date that the caller states. */
    public static PublicationDate byCaller(LocalDate day) {
        return new PublicationDate(day, day.toString(), Signal.CALLER);
    }

    /** Where a publication date was found. */
    public enum Signal {
        CALLER,
        URL,
        JSON_LD,
        META,
        MICRODATA,
        TIME,
        DATELINE,
        FEED,
        TEXT,
        /** A date of change; only where nothing else was there. */
        MODIFIED;

        /** Returns the name used in output: {@code json-ld}. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
