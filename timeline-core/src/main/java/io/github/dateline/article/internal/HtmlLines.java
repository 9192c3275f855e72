// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.List;

/** The lines of an HTML fragment that is article text already: the content of a feed entry, a JSON-LD body. */
final class HtmlLines {

    private HtmlLines() {}

    static List<String> of(String html) {
        return org.jsoup.Jsoup.parseBodyFragment(html)
                .wholeText()
                .lines()
                .map(Chars::squeeze)
                .toList();
    }
}
