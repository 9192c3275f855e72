// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.io.IOException;
import java.util.Map;

/**
 * Where events and groups are found: on this page, or in the file of a site that has several.
 *
 * @param files the file of each anchor, of those on this page too
 * @param here the file of this page
 */
record Links(Map<String, String> files, String here) {

    static final Links SAME_PAGE = new Links(Map.of(), "");

    /** Writes the address of an anchor into the link just begun. */
    void to(HtmlWriter html, String anchor) throws IOException {
        String file = files.isEmpty() ? null : files.get(anchor);
        if (file == null || file.equals(here)) {
            html.anchor(anchor);
        } else {
            html.file(Attribute.HREF, file, anchor);
        }
    }
}
