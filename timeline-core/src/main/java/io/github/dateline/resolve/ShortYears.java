// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years of two digits: the latest not far after the article's own, up to ten years ahead under a clue to the future. */
final class ShortYears {

    private static final int YEARS_AHEAD = 10;
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
