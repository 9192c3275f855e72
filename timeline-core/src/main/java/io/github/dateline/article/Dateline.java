// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency before the first sentence of a news story: "SEOUL, March 17 (Yonhap) --".
 *
 * @param text the dateline as it stands
 * @param place the place, or null
 * @param day the day of filing, which has no year, or null
 * @param agency the agency credited, or null
 */
public record Dateline(
        String text,
        @Nullable String place,
        @Nullable MonthDay day,
        @Nullable String agency) {
    public Dateline {
        requireNonNull(text, "text");
    }
}
