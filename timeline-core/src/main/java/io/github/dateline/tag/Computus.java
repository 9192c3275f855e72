// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.time.LocalDate;
import java.util.Optional;

/** Easter Sunday by calculation, for the years of the Gregorian calendar that people have dated by it. */
final class Computus {

    /** The first Easter after the reform of 1582. */
    static final int FIRST_YEAR = 1583;

    static final int LAST_YEAR = 9999;

    private Computus() {}

    /** Returns Easter Sunday of the western churches, 22 March to 25 April. */
    static Optional<LocalDate> western(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        int golden = year % 19;
        int century = year / 100;
        int lunarShift = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + lunarShift + 15, 30);
        int moon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0);
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return Optional.of(LocalDate.of(year, 3, 28).plusDays(moon - weekday));
    }

    /** Returns Easter Sunday of the Julian calendar as a Gregorian date. */
    static Optional<LocalDate> orthodox(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (year + year / 4 + moon) % 7;
        int behind = year / 100 - year / 400 - 2;
        return Optional.of(LocalDate.of(year, 3, 28).plusDays(moon - weekday + behind));
    }
}
