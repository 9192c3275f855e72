// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.csv;

import io.github.dateline.render.text.Escape;
import java.io.IOException;

/**
 * Writes cells by RFC 4180: text in quotes, lines that end in CR LF. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
final class CsvWriter {

    private final Appendable target;
    private boolean lineHasCells;

    CsvWriter(Appendable target) {
        this.target = target;
    }

    /** Writes text that came from an article. */
    CsvWriter text(String text) throws IOException {
        String allowed = Escape.allowed(text);
        return quoted(isFormula(allowed) ? "'" + allowed : allowed);
    }

    /** Writes text that this library made, and that begins with a sign only where it is a number or a date. */
    CsvWriter quoted(String text) throws IOException {
        separate();
        target.append('"');
        int first = text.indexOf('"');
        if (first < 0) {
            // Not by range: most targets copy a range character by character.
            target.append(text).append('"');
            return this;
        }
        int written = 0;
        for (int quote = first; quote >= 0; quote = text.indexOf('"', quote + 1)) {
            target.append(text, written, quote + 1).append('"');
            written = quote + 1;
        }
        target.append(text, written, text.length()).append('"');
        return this;
    }

    /** Writes a number, a boolean, or nothing. */
    CsvWriter bare(String text) throws IOException {
        separate();
        target.append(text);
        return this;
    }

    void endLine() throws IOException {
        target.append("\r\n");
        lineHasCells = false;
    }

    private void separate() throws IOException {
        if (lineHasCells) {
            target.append(',');
        }
        lineHasCells = true;
    }

    /** Spreadsheets look past spaces, and read some full-width signs as their narrow ones. */
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0) {
                return true;
            }
            if (c != ' ' && c != '\u00A0') {
                return false;
            }
        }
        return false;
    }
}
