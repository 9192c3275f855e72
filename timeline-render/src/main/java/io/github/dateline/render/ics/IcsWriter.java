// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ics;

import io.github.dateline.render.text.Escape;
import java.io.IOException;

/** Writes content lines of iCalendar: values escaped, lines folded at 75 octets between characters, CR LF. */
final class IcsWriter {

    private static final int LONGEST_LINE = 75;

    private final Appendable target;

    IcsWriter(Appendable target) {
        this.target = target;
    }

    /** Writes a line of this library's own words, numbers and times. */
    IcsWriter line(String line) throws IOException {
        fold(line);
        return this;
    }

    /** Writes a text property. */
    IcsWriter text(String name, String value) throws IOException {
        fold(name + ":" + escape(value));
        return this;
    }

    /** Returns the value with what separates values escaped; a line break is the two characters that mean one. */
    static String escape(String value) {
        String allowed = Escape.allowed(value);
        StringBuilder escaped = new StringBuilder(allowed.length() + 16);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n', '\u2028', '\u2029' -> escaped.append("\\n");
                case '\r' -> {
                    // A line feed follows or stands for itself.
                    if (i + 1 == allowed.length() || allowed.charAt(i + 1) != '\n') {
                        escaped.append("\\n");
                    }
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void fold(String line) throws IOException {
        int octets = 0;
        int written = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST_LINE) {
                target.append(line, written, i).append("\r\n ");
                written = i;
                // The space that marks a continuation counts.
                octets = 1;
            }
            octets += size;
            i += Character.charCount(c);
        }
        target.append(line, written, line.length()).append("\r\n");
    }
}
