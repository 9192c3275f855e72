// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

/** The kinds of content that {@link ArticleReaders} knows. */
public enum ArticleFormat {
    /** A web page. */
    HTML,
    /** Plain text: optional header lines, a title line, paragraphs. */
    TEXT,
    /** Markdown, with or without front matter. */
    MARKDOWN,
    /** One JSON document: an article, an array of articles, or an object that holds one. */
    JSON,
    /** One JSON object a line. */
    JSON_LINES,
    /** A JSON Feed. */
    JSON_FEED,
    /** RSS 0.9x, 1.0 or 2.0, or Atom. */
    XML_FEED
}
