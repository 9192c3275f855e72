// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Years of two digits: the latest not far after the article's own, up to ten years ahead under a clue to the future. A full
 * date is read up to twenty years ahead unless its verb looks back: "31-Aug-19" in a text of 2012 is a date of a form, a
 * ticket or a listing, and the last century is not what such things name; calendars draw the line at the same place.
 */
final class ShortYears {

    private static final int YEARS_AHEAD = 10;
    /** How far ahead a day with its month and two digits of a year may lie, as java.text and others read it. */
    private static final int DAYS_AHEAD = 20;
    /** Without any date to count from, full dates are those of 1969 to 2068, as the C library reads them. */
    private static final int PIVOT = 2068;
    /** So near, a year ahead is likelier than one a century back. */
    private static final int YEARS_NEAR = 2;

    private static final int KNOWN_PAST = 1999;

    private ShortYears() {}

    /** Returns the full year, or null if nothing tells the century. */
    static @Nullable Integer year(int digits, Scope scope) {
        Integer from = reference(scope);
        if (from == null) {
            return null;
        }
        int latest = scope.direction().isAhead() ? from + YEARS_AHEAD : from + YEARS_NEAR;
        return latest - Math.floorMod(latest - digits, 100);
    }

    /** Returns the full year of a day whose month is written too. */
    static int yearOfDay(int digits, Scope scope) {
        Integer from = reference(scope);
        int latest = from == null
                ? PIVOT
                : narrative(scope) != null || scope.direction() == Direction.PAST
                        ? from + YEARS_NEAR
                        : from + DAYS_AHEAD;
        return latest - Math.floorMod(latest - digits, 100);
    }

    /** Returns the other likely year of a day, one that lies far ahead in the century before; or null. */
    static @Nullable Integer otherYearOfDay(int digits, Scope scope) {
        int year = yearOfDay(digits, scope);
        Integer from = reference(scope);
        return from != null && year > from + YEARS_NEAR ? Integer.valueOf(year - 100) : null;
    }

    /** Returns from what the century of a day comes: its own words are enough where nothing else is known. */
    static AnchorKind anchorOfDay(Scope scope) {
        AnchorKind anchor = anchor(scope);
        return anchor == AnchorKind.MISSING ? AnchorKind.NONE : anchor;
    }

    /** Returns from what the century comes. */
    static AnchorKind anchor(Scope scope) {
        Referent last = narrative(scope);
        return last != null ? last.passedOn() : scope.day() != null ? AnchorKind.DOCUMENT : AnchorKind.MISSING;
    }

    private static @Nullable Integer reference(Scope scope) {
        Referent last = narrative(scope);
        if (last != null) {
            return horizon(last);
        }
        LocalDate day = scope.day();
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    /** A story told in order may run on for some decades, but not beyond the years that this library knows as past. */
    static int horizon(Referent last) {
        return last.year() < KNOWN_PAST - 50 ? last.year() + 50 : Math.max(last.year(), KNOWN_PAST);
    }

    private static @Nullable Referent narrative(Scope scope) {
        return scope.narrative() || scope.day() == null ? scope.discourse().lastUpTo(Granularity.DECADE) : null;
    }
}
