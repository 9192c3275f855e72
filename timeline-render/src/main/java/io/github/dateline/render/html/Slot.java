// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.io.IOException;

/**
 * A place in the page that its publisher fills: a masthead, an imprint. It writes through {@link HtmlWriter}, so that
 * what it says is escaped as everything else.
 */
@FunctionalInterface
public interface Slot {

    /** Writes the content; every element it opens it must close. */
    void write(HtmlWriter html) throws IOException;
}
