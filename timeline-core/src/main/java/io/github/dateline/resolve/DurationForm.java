// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.time.Granularity;

/** ISO 8601 durations as TIMEX3 writes them. */
final class DurationForm {

    private DurationForm() {}

    static String of(int count, Granularity unit) {
        return switch (unit) {
            case SECOND -> "PT" + count + "S";
            case MINUTE -> "PT" + count + "M";
            case HOUR -> "PT" + count + "H";
            case DAY_PART, DAY -> "P" + count + "D";
            case WEEKEND -> "P" + count + "WE";
            case WEEK -> "P" + count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + count + "Q";
            case SEASON -> "P" + count * 3L + "M";
            case HALF_YEAR -> "P" + count * 6L + "M";
            case YEAR -> "P" + count + "Y";
            case DECADE -> "P" + count + "DE";
            case CENTURY -> "P" + count + "CE";
        };
    }
}
