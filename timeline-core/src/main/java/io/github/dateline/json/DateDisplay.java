// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.time.TimelineDate;

/** Gives a date in words; {@code TimelineDate::display} is the one in British English. */
@FunctionalInterface
public interface DateDisplay {

    /** Returns the date in words. */
    String display(TimelineDate date);
}
