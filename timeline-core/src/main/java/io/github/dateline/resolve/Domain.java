// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

/** What kind of prose a text is; it decides from where partial dates count. */
public enum Domain {
    /** Decided from the mentions of the text, for the whole text and then part by part. */
    AUTO,
    /** A report close to its events: partial dates count from the article's own date. */
    NEWS,
    /** A history told in order: partial dates count forward from the date last named. */
    NARRATIVE
}
