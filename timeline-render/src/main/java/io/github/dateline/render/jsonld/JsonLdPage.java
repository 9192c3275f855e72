// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.jsonld;

/** What the page of a timeline is to readers of JSON-LD. */
public enum JsonLdPage {
    /** A page on the web. */
    WEB_PAGE("WebPage"),
    /** An article of a newspaper, for a timeline that is published as one. */
    NEWS_ARTICLE("NewsArticle");

    private final String schemaName;

    JsonLdPage(String schemaName) {
        this.schemaName = schemaName;
    }

    /** Returns the name that schema.org has for it. */
    public String schemaName() {
        return schemaName;
    }
}
