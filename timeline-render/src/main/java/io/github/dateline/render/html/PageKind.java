// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

/** The modes of HTML output. */
enum PageKind {
    /** A document with its style inside. */
    SINGLE,
    /** A section for somebody else's document. */
    FRAGMENT,
    /** A document with its style and data beside it. */
    SITE;

    /** Tells whether it is a document of its own. */
    boolean isDocument() {
        return this != FRAGMENT;
    }
}
