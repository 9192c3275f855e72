// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.util.Locale;

/** Which of the two colour schemes a page has. */
public enum Theme {
    /** What the reader's system asks for. */
    AUTO,
    LIGHT,
    DARK;

    /** Returns the value of {@code data-theme}; empty for {@link #AUTO}. */
    String attribute() {
        return this == AUTO ? "" : name().toLowerCase(Locale.ROOT);
    }
}
