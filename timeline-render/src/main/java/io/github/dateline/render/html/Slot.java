// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.render.text.WebAddress;
import java.io.IOException;
import java.util.List;

/**
 * A place in the page that its publisher fills: a masthead, an imprint. It writes through {@link HtmlWriter}, so that
 * what it says is escaped as everything else.
 */
@FunctionalInterface
public interface Slot {

    /** Writes the content; every element it opens it must close. */
    void write(HtmlWriter html) throws IOException;

    /**
     * Returns a slot that writes each line of a text as a paragraph. {@code [words](address)} becomes a link where the
     * address is one of http or https; there is no other markup.
     */
    static Slot text(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return html -> {
            for (String line : lines) {
                html.open(Tag.P);
                line(html, line);
                html.close(Tag.P);
            }
        };
    }

    private static void line(HtmlWriter html, String line) throws IOException {
        int written = 0;
        int open = -1;
        int end = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '[') {
                open = i;
            } else if (open >= 0 && line.startsWith("](", i)) {
                // The same one serves until it is passed.
                end = end > i ? end : line.indexOf(')', i);
                if (end < 0) {
                    break;
                }
                WebAddress address = WebAddress.of(end - i > WebAddress.LONGEST ? "" : line.substring(i + 2, end))
                        .orElse(null);
                if (address != null) {
                    html.text(line.substring(written, open));
                    html.open(Tag.A).address(Attribute.HREF, address);
                    html.text(line.substring(open + 1, i)).close(Tag.A);
                    i = end;
                    written = end + 1;
                }
                open = -1;
            }
        }
        html.text(line.substring(written));
    }
}
