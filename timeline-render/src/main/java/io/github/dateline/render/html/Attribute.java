// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.util.Locale;

/** The attributes that elements may have. There is no event handler and no style among them. */
public enum Attribute {
    ARIA_CURRENT,
    ARIA_HIDDEN,
    ARIA_LABEL,
    ARIA_LABELLEDBY,
    CHARSET,
    CITE(true),
    CLASS,
    CONTENT,
    DATA_COUNT,
    DATA_EDTF,
    DATA_NAMES,
    DATA_PUBLISHERS,
    DATA_TAGS,
    DATA_THEME,
    DATA_WORDS,
    DATETIME,
    DIR,
    HREF(true),
    HTTP_EQUIV,
    ID,
    LANG,
    NAME,
    OPEN,
    PROPERTY,
    REFERRERPOLICY,
    REL,
    ROLE,
    TABINDEX,
    TYPE;

    private final boolean isAddress;
    private final String start;

    Attribute() {
        this(false);
    }

    Attribute(boolean isAddress) {
        this.isAddress = isAddress;
        this.start = " " + name().toLowerCase(Locale.ROOT).replace('_', '-') + "=\"";
    }

    /** Tells whether a browser follows its value, which therefore must be a checked address. */
    boolean isAddress() {
        return isAddress;
    }

    String start() {
        return start;
    }
}
