// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** The lines of an HTML fragment that is article text already: the content of a feed entry, a JSON-LD body. */
final class HtmlLines {

    private HtmlLines() {}

    static List<String> of(String html) {
        PageTrim.Trimmed trimmed = PageTrim.trim(html);
        if (trimmed.tags() > ReadLimits.DEFAULT.maxTags()) {
            return List.of();
        }
        PageWalker walker = new PageWalker();
        walker.walk(
                Parser.htmlParser().setMaxDepth(ReadLimits.DEFAULT.maxDepth()).parseInput(trimmed.html(), ""));
        List<String> lines = new ArrayList<>();
        for (PageTree.Line line : walker.tree().lines()) {
            lines.add(line.text());
        }
        return lines;
    }
}
