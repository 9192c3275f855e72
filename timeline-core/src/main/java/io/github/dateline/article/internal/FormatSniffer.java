// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ArticleFormat;
import java.util.Locale;

/** Chooses the format by the first thing in the content; the name decides only between look-alikes. */
final class FormatSniffer {

    private static final int HEAD = 2048;

    private FormatSniffer() {}

    static ArticleFormat sniff(String name, String text) {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        String ending = ending(name);
        char first = start < text.length() ? text.charAt(start) : ' ';
        if (first == '{' || first == '[') {
            return json(text, start, ending);
        }
        if (first == '<') {
            return markup(
                    text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT), ending);
        }
        if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
            return ArticleFormat.HTML;
        }
        if (ending.equals("json")) {
            return ArticleFormat.JSON;
        }
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return ArticleFormat.JSON_LINES;
        }
        if (ending.equals("rss") || ending.equals("atom") || ending.equals("xml")) {
            return ArticleFormat.XML_FEED;
        }
        if (ending.equals("md") || ending.equals("markdown") || text.startsWith("---\n", start)) {
            return ArticleFormat.MARKDOWN;
        }
        return ArticleFormat.TEXT;
    }

    private static ArticleFormat json(String text, int start, String ending) {
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return ArticleFormat.JSON_LINES;
        }
        boolean link = text.startsWith("](", text.indexOf(']', start) < 0 ? 0 : text.indexOf(']', start));
        if (ending.equals("md")
                || ending.equals("markdown")
                || (ending.equals("txt") && text.charAt(start) == '[' && link)) {
            return ArticleFormat.MARKDOWN;
        }
        String head = text.substring(start, Math.min(text.length(), start + HEAD));
        if (head.contains("jsonfeed.org/version")) {
            return ArticleFormat.JSON_FEED;
        }
        int line = text.indexOf('\n', start);
        if (text.charAt(start) == '{' && line > 0) {
            // Several lines, the first of them a whole object and the next one another: one article a line.
            String firstLine = text.substring(start, line).strip();
            int next = line;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (firstLine.endsWith("}") && next < text.length() && text.charAt(next) == '{') {
                return ArticleFormat.JSON_LINES;
            }
        }
        return ArticleFormat.JSON;
    }

    private static ArticleFormat markup(String head, String ending) {
        int html = head.indexOf("<html");
        int doctype = head.indexOf("<!doctype html");
        int feed = first(head, "<rss", "<feed", "<rdf:rdf");
        if (feed >= 0 && (html < 0 || feed < html) && (doctype < 0 || feed < doctype)) {
            return ArticleFormat.XML_FEED;
        }
        boolean xmlName = ending.equals("rss") || ending.equals("atom") || ending.equals("xml");
        if (xmlName && html < 0 && doctype < 0 && head.startsWith("<?xml")) {
            return ArticleFormat.XML_FEED;
        }
        if ((ending.equals("md") || ending.equals("markdown")) && html < 0 && doctype < 0) {
            return ArticleFormat.MARKDOWN;
        }
        return ArticleFormat.HTML;
    }

    private static int first(String head, String... tags) {
        int best = -1;
        for (String tag : tags) {
            int at = head.indexOf(tag);
            if (at >= 0 && (best < 0 || at < best)) {
                best = at;
            }
        }
        return best;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
