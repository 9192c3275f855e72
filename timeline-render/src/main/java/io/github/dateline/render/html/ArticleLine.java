// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What every citation of an article says, made once.
 *
 * @param title its headline on one line
 * @param publisher its publisher on one line, or empty
 * @param address where it can be read, or null
 * @param lang its language where that is not the page's, or null
 * @param markup the linked headline, publisher and day, written
 * @param markupAlone the same without the publisher
 * @param publisherMarkup the publisher alone, written
 */
record ArticleLine(
        String title,
        String publisher,
        @Nullable WebAddress address,
        @Nullable String lang,
        String markup,
        String markupAlone,
        String publisherMarkup) {}
