// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.text.Escape;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a post in WordPress's blocks, so that editors can work on it. Only markup that WordPress leaves to an
 * author: its filter takes {@code time} and {@code bdi} away, so dates stand in {@code span data-edtf}.
 */
final class PostContent {

    private final Map<String, TimelineArticle> articles;

    PostContent(Map<String, TimelineArticle> articles) {
        this.articles = articles;
    }

    String of(Event event) {
        StringBuilder html = new StringBuilder();
        html.append("<!-- wp:paragraph -->\n<p><span class=\"timeline-date\" data-edtf=\"")
                .append(escape(event.date().date().edtf()))
                .append("\">")
                .append(escape(event.date().date().display()))
                .append("</span></p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>")
                .append(escape(event.text()))
                .append("</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ul>");
        for (Source source : event.sources()) {
            html.append("<!-- wp:list-item -->\n<li>");
            source(source, html);
            html.append("</li>\n<!-- /wp:list-item -->");
        }
        return html.append("</ul>\n<!-- /wp:list -->\n").toString();
    }

    private void source(Source source, StringBuilder html) {
        TimelineArticle article = articles.get(source.article());
        String title = article == null || article.title() == null ? source.article() : article.title();
        Optional<WebAddress> address = WebAddress.of(article == null ? null : article.url());
        if (address.isPresent()) {
            html.append("<a href=\"").append(escape(address.get().toString())).append("\">");
        }
        html.append(escape(title));
        if (address.isPresent()) {
            html.append("</a>");
        }
        if (article != null && article.publisher() != null) {
            html.append(", <cite>").append(escape(article.publisher())).append("</cite>");
        }
        html.append(": “").append(escape(source.quote())).append("”");
    }

    /** Escapes for HTML; and square brackets, since WordPress would run {@code [gallery]} in an article's words. */
    static String escape(String text) {
        return Escape.markup(PlainText.oneLine(text)).replace("[", "&#91;").replace("]", "&#93;");
    }
}
