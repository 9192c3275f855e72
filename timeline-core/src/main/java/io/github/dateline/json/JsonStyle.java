// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

/** The layouts of {@link JsonOutput}. */
public enum JsonStyle {
    /** Two spaces a level, {@code \n} at line ends and after the last line: for files that people read. */
    INDENTED,
    /** No white space. */
    COMPACT,
    /** No white space within a value, {@code \n} after each: newline-delimited JSON. */
    LINES,
    /** As {@link #LINES}, everything beyond ASCII escaped, so that any string comes back as it was, lone surrogates too. */
    ASCII_LINES,
    /**
     * No white space, and {@code < > &} and the line separators U+2028 and U+2029 escaped: safe inside an HTML {@code
     * script} element.
     */
    SCRIPT_SAFE
}
