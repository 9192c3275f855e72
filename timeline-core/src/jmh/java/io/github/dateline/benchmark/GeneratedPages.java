// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.benchmark;

import io.github.dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Web pages around {@link GeneratedNews}, made from a seed: with the metadata, scripts, menus, teasers, captions and comments
 * that outlets put around an article.
 */
final class GeneratedPages {

    private static final int LINKS = 120;
    private static final int TEASERS = 40;
    private static final int COMMENTS = 25;

    private final Random random;
    private final GeneratedNews news;

    GeneratedPages(long seed) {
        random = new Random(seed);
        news = new GeneratedNews(seed);
    }

    /**
     * Returns pages.
     *
     * @param kilobytes about the size of each; what is not article, menu or comment is scripts and styles
     */
    List<String> pages(int count, int kilobytes) {
        List<String> pages = new ArrayList<>(count);
        for (Article article : news.articles(count, 6000)) {
            String body = body(article);
            String head = head(article);
            int left = kilobytes * 1000 - body.length() - head.length();
            pages.add("<!DOCTYPE html>\n<html lang=\"en\">" + head + "<body class=\"single page-template\">\n" + body
                    + "<script>" + script(left) + "</script></body></html>");
        }
        return pages;
    }

    private String head(Article article) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
        StringBuilder head = new StringBuilder("<head><meta charset=\"utf-8\"><title>" + article.title()
                + " | Valley Paper</title>\n<meta property=\"og:title\" content=\"" + article.title()
                + "\">\n<meta property=\"article:published_time\" content=\"" + day + "T09:12:00+01:00\">\n"
                + "<link rel=\"canonical\" href=\"https://paper.example/" + day.getYear() + "/story-" + article.id()
                + "\">\n");
        for (int i = 0; i < 40; i++) {
            head.append("<meta name=\"setting-").append(i).append("\" content=\"value ");
            head.append(random.nextInt(1000)).append("\">\n");
        }
        head.append("<style>").append(script(8000)).append("</style><script type=\"application/ld+json\">");
        head.append("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"");
        head.append(article.title())
                .append("\",\"datePublished\":\"")
                .append(day)
                .append("T08:12:00Z\",");
        return head.append("\"author\":{\"@type\":\"Person\",\"name\":\"Ada Merrin\"}}</script></head>\n")
                .toString();
    }

    private String body(Article article) {
        StringBuilder body = new StringBuilder("<header class=\"site-header\"><nav><ul>");
        links(body, LINKS);
        body.append("</ul></nav></header>\n<main><article class=\"post\"><h1>").append(article.title());
        body.append("</h1><div class=\"byline\">By <a href=\"/a\">Ada Merrin</a>, <time>3 May 2024</time></div>\n");
        body.append("<figure><img src=\"a.jpg\"><figcaption>The site, seen from the north.</figcaption></figure>\n");
        body.append("<div class=\"share-buttons\"><a href=\"#\">Share</a> <a href=\"#\">Send</a></div>\n");
        body.append("<div class=\"entry-content\">");
        for (String paragraph : article.text().split("\n", -1)) {
            body.append("<p>")
                    .append(paragraph.replaceFirst(" in ", " <a href=\"/t\">in</a> "))
                    .append("</p>\n");
        }
        body.append("</div></article>\n<aside class=\"related\">");
        for (int i = 0; i < TEASERS; i++) {
            body.append("<div class=\"teaser card\"><a href=\"/").append(i).append("\"><h3>");
            body.append(news.plain(40))
                    .append("</h3></a><p>")
                    .append(news.plain(120))
                    .append("</p></div>\n");
        }
        body.append("</aside></main><section id=\"comments\">");
        for (int i = 0; i < COMMENTS; i++) {
            body.append("<div class=\"comment\"><b>Reader ").append(i).append("</b><p>");
            body.append(news.plain(200)).append("</p></div>\n");
        }
        body.append("</section><footer><ul>");
        links(body, LINKS);
        return body.append("</ul></footer>\n").toString();
    }

    private void links(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.append("<li class=\"menu-item\"><a href=\"/section/").append(random.nextInt(10_000));
            out.append("\">Section ").append(i).append("</a></li>\n");
        }
    }

    private String script(int characters) {
        StringBuilder script = new StringBuilder(Math.max(0, characters) + 60);
        while (script.length() < characters) {
            script.append("window.set(\"key").append(random.nextInt(100_000)).append("\", {a: 1 < 2, b: [3, 4]});\n");
        }
        return script.toString();
    }
}
