// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.util.Locale;

/** The elements that a page may have. Nothing that loads, embeds or runs is among them. */
public enum Tag {
    A,
    ARTICLE,
    ASIDE,
    B,
    BDI,
    BLOCKQUOTE,
    BODY,
    CITE,
    DD,
    DETAILS,
    DIV,
    DL,
    DT,
    EM,
    FOOTER,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    HEAD,
    HEADER,
    HTML,
    I,
    LI,
    LINK(true),
    MAIN,
    META(true),
    NAV,
    OL,
    P,
    SECTION,
    SMALL,
    SPAN,
    STRONG,
    SUMMARY,
    TIME,
    TITLE,
    UL;

    private final boolean isVoid;
    private final String start;
    private final String end;

    Tag() {
        this(false);
    }

    Tag(boolean isVoid) {
        String name = name().toLowerCase(Locale.ROOT);
        this.isVoid = isVoid;
        this.start = "<" + name;
        this.end = "</" + name + ">";
    }

    /** Returns the heading of a level, 1 to 6; deeper ones are 6. */
    public static Tag heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            case 5 -> H5;
            default -> H6;
        };
    }

    boolean isVoid() {
        return isVoid;
    }

    String start() {
        return start;
    }

    String end() {
        return end;
    }
}
