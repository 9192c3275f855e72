// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

/** From what a mention was resolved. */
public enum AnchorKind {
    /** From its own words alone. */
    NONE,
    /** From the article's own date, directly or through another mention that rests on it. */
    DOCUMENT,
    /** From another date of the same text that stands in the calendar by itself. */
    MENTION,
    /** It needed an anchor and there was none. */
    MISSING
}
