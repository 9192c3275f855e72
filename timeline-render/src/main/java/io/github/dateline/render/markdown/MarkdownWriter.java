// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.markdown;

import io.github.dateline.render.text.Escape;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import java.io.IOException;

/**
 * Writes CommonMark in which text stays text: a parser gives back what was put in, on one line, and finds no HTML. What
 * GitHub's dialect would link or strike through is escaped too.
 */
final class MarkdownWriter {

    /** Characters that may act anywhere in a line. */
    private static final String ALWAYS = "\\`*_[]<>|~@";

    /** Characters of ASCII that mean themselves wherever they stand. */
    private static final boolean[] NEVER = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            NEVER[c] = Character.isLetterOrDigit(c) || " ,'\"()!?$;/=+-".indexOf(c) >= 0;
        }
    }

    private final Appendable target;

    MarkdownWriter(Appendable target) {
        this.target = target;
    }

    /** Writes markup of this library, never anything from an article. */
    MarkdownWriter markup(String markup) throws IOException {
        target.append(markup);
        return this;
    }

    /** Writes text somewhere within a line. */
    MarkdownWriter text(String text) throws IOException {
        escape(PlainText.oneLine(Escape.allowed(text)), 0);
        return this;
    }

    /** Writes text at the beginning of a line, where numbers and signs would make lists and headings. */
    MarkdownWriter lineStart(String text) throws IOException {
        String line = PlainText.oneLine(Escape.allowed(text));
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean acts = digits < line.length()
                && (digits == 0 ? "#+-=:".indexOf(line.charAt(0)) >= 0 : ".)".indexOf(line.charAt(digits)) >= 0);
        if (acts) {
            target.append(line, 0, digits).append('\\').append(line.charAt(digits));
            escape(line, digits + 1);
        } else {
            escape(line, 0);
        }
        return this;
    }

    private void escape(String line, int from) throws IOException {
        int written = from;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 128 && !NEVER[c] && acts(line, i, c)) {
                target.append(line, written, i).append('\\');
                written = i;
            }
        }
        target.append(line, written, line.length());
    }

    private static boolean acts(String line, int at, char c) {
        if (ALWAYS.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            // An entity, by name or number.
            case '&' ->
                at + 1 < line.length() && (line.charAt(at + 1) == '#' || Character.isLetter(line.charAt(at + 1)));
            // An issue on GitHub, or the closing marks of a heading.
            case '#' -> at + 1 == line.length() || line.charAt(at + 1) == '#' || Character.isDigit(line.charAt(at + 1));
            // Site generators run what stands between doubled braces, or brace and percent sign.
            case '{', '%' -> at > 0 && line.charAt(at - 1) == '{';
            // Bare addresses, which GitHub links.
            case ':' -> line.startsWith("//", at + 1);
            case '.' -> at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Writes a place that links can name, in HTML: letters, digits and hyphens of the name. */
    MarkdownWriter anchor(String name) throws IOException {
        return markup("<a id=\"").markup(name.replaceAll("[^A-Za-z0-9-]", "")).markup("\"></a>");
    }

    /** Writes a link, or the text alone where there is no address. */
    MarkdownWriter link(String text, WebAddress address) throws IOException {
        return markup("[").text(text).markup("](<").markup(address.toString()).markup(">)");
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Writes text as a label of a Mermaid drawing. */
    MarkdownWriter label(String text, int longest) throws IOException {
        String line = PlainText.abbreviate(Escape.allowed(text), longest);
        if (line.codePoints().noneMatch(MarkdownWriter::isVisible)) {
            // Mermaid cannot read an event without a label.
            return markup("\u2026");
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case ':' -> target.append("#colon;");
                case '#' -> target.append("#35;");
                case '{' -> target.append("#123;");
                case '}' -> target.append("#125;");
                case '<' -> target.append("#lt;");
                case '>' -> target.append("#gt;");
                case ';' -> target.append("#59;");
                case '`' -> target.append("#96;");
                default -> target.append(c);
            }
        }
        return this;
    }
}
