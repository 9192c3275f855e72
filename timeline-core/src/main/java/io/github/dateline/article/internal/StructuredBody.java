// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page keeps in its structured data. It may be cut, or belong to a teaser, so that it counts only where
 * the page itself shows next to nothing.
 */
final class StructuredBody {

    /** A page that shows more has its text in its elements. */
    private static final int SHOWN = 500;

    private static final int SHORTEST = 200;

    /** How many times longer than what the page shows it must be. */
    private static final int LONGER = 2;

    private StructuredBody() {}

    /** Returns the lines that the page shows, or those of its structured data where they are far more. */
    static List<String> orElse(List<String> shown, List<JsonLd.Node> nodes, @Nullable String title) {
        int chars = shown.stream().mapToInt(String::length).sum();
        String body = chars >= SHOWN ? null : body(nodes, title);
        if (body == null || body.length() < SHORTEST) {
            return shown;
        }
        List<String> lines = lines(body);
        return lines.stream().mapToInt(String::length).sum() > LONGER * chars ? lines : shown;
    }

    /** The body of the only article, or of the one whose headline stands in the title. */
    private static @Nullable String body(List<JsonLd.Node> nodes, @Nullable String title) {
        List<JsonLd.Node> found = nodes.stream()
                .filter(node -> node.isArticle() && node.body() != null)
                .toList();
        if (found.size() == 1) {
            return found.get(0).body();
        }
        String words = title == null ? "" : Chars.words(title);
        for (JsonLd.Node node : found) {
            String headline = node.headline() == null ? "" : Chars.words(node.headline());
            if (!headline.isEmpty() && words.contains(headline)) {
                return node.body();
            }
        }
        return null;
    }

    private static List<String> lines(String body) {
        String markup = body.contains("&lt;") ? Parser.unescapeEntities(body, false) : body;
        if (JsonFields.looksLikeHtml(markup)) {
            return HtmlLines.of(markup);
        }
        List<String> lines = new ArrayList<>();
        for (String line : ArticleText.lines(markup)) {
            String text = Chars.squeeze(Parser.unescapeEntities(line, false));
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }
}
