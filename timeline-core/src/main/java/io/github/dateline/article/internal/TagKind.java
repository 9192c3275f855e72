// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.HashMap;
import java.util.Map;

/** What a tag means for reading a page, as bits. */
final class TagKind {

    /** Its text stands in the line of the text around it. */
    static final int INLINE = 0;

    static final int BLOCK = 1;
    /** Neither it nor anything in it is text. */
    static final int GONE = 1 << 1;
    /** Around an article by its nature: navigation, footer, form. */
    static final int ASIDE = 1 << 2;

    static final int PARAGRAPH = 1 << 3;
    static final int HEADING = 1 << 4;
    static final int ITEM = 1 << 5;
    static final int CELL = 1 << 6;
    static final int ARTICLE = 1 << 7;
    static final int LIST = 1 << 8;
    static final int TABLE = 1 << 9;
    static final int CAPTION = 1 << 10;
    static final int LINK = 1 << 11;
    static final int BREAK = 1 << 12;
    /** Starts a row of cells that stay on one line. */
    static final int ROW = 1 << 13;

    static final int MAIN = 1 << 14;

    /** The first heading of a page. */
    static final int HEADLINE = 1 << 15;

    private static final Map<String, Integer> KINDS = load();

    private TagKind() {}

    static int of(String tag) {
        return KINDS.getOrDefault(tag, INLINE);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> kinds = new HashMap<>();
        put(
                kinds,
                GONE,
                "script style noscript template iframe object embed svg math canvas audio video select option datalist");
        put(
                kinds,
                GONE,
                "head title button input textarea map applet frame frameset noframes progress meter link meta");
        put(kinds, BLOCK | ASIDE, "nav aside footer form dialog menu");
        put(kinds, BLOCK | CAPTION, "figure figcaption caption");
        put(kinds, BLOCK | PARAGRAPH, "p pre blockquote summary address center");
        put(kinds, BLOCK | HEADING, "h2 h3 h4 h5 h6");
        put(kinds, BLOCK | HEADING | HEADLINE, "h1");
        put(kinds, BLOCK | ITEM, "li dt dd");
        put(kinds, BLOCK | CELL, "td th");
        put(kinds, BLOCK | LIST, "ul ol dl");
        put(kinds, BLOCK | TABLE, "table");
        put(kinds, BLOCK | ROW, "tr");
        put(kinds, BLOCK | ARTICLE, "article");
        put(kinds, BLOCK | ARTICLE | MAIN, "main");
        put(
                kinds,
                BLOCK,
                "div section header body html hgroup details fieldset legend tbody thead tfoot hr col colgroup");
        put(kinds, LINK, "a");
        put(kinds, BREAK, "br");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Integer> kinds, int kind, String tags) {
        for (String tag : tags.split(" ", -1)) {
            kinds.put(tag, kind);
        }
    }
}
