// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The holidays of the shipped data: fixed days, weekdays of a month, feasts that hang on Easter, Jewish and Muslim feasts
 * by calculation, Asian ones from tables, each from the year in which it was first kept. Immutable and thread-safe.
 *
 * <p>Where countries keep one name on different days ("Thanksgiving", "Labor Day") the default is the day of the United
 * States; {@link #forCountry} puts another country's own days first.
 */
public final class StandardHolidays implements Holidays {

    private final String suffix;

    private StandardHolidays(String suffix) {
        this.suffix = suffix;
    }

    /** Returns the holidays without a country of their own. */
    public static StandardHolidays create() {
        return new StandardHolidays("");
    }

    /**
     * Returns the holidays as that country keeps them; names of which the data has no day for it keep the default.
     *
     * @param country the ISO 3166 code of two capital letters, for example {@code CA}
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public static StandardHolidays forCountry(String country) {
        requireNonNull(country, "country");
        if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("a country is two capital letters, found \"" + country + '"');
        }
        return new StandardHolidays("@" + country);
    }

    /** Returns all ids of the data, in the order of their letters. */
    public static SortedSet<String> ids() {
        return new TreeSet<>(Data.RULES.keySet());
    }

    @Override
    public Optional<LocalDate> dayOf(String id, int year) {
        for (HolidayRule rule : rulesOf(id)) {
            Optional<LocalDate> day = rule.in(year);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDayOf(String id, int year) {
        return rulesOf(id).stream().flatMap(rule -> rule.lastIn(year).stream()).findFirst();
    }

    @Override
    public boolean isApproximate(String id) {
        return rulesOf(id).stream().anyMatch(HolidayRule::approximate);
    }

    private List<HolidayRule> rulesOf(String id) {
        requireNonNull(id, "id");
        List<HolidayRule> own = Data.RULES.get(id + suffix);
        return own != null ? own : Data.RULES.getOrDefault(id, List.of());
    }

    /** Read when the first holiday is asked for. */
    private static final class Data {
        static final Map<String, List<HolidayRule>> RULES = HolidayFile.load();
    }
}
