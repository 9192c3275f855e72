// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes out of a page's source what is never read, before it is parsed: comments and the content of scripts and styles
 * other than structured data. Half of a news page and more is that. One pass, whatever is left open. Not thread-safe.
 */
final class PageTrim {

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int kept;
    private int tags;

    /** An element or comment that is not closed is looked for only once. */
    private final Set<String> unclosed = new HashSet<>();

    private PageTrim(String html) {
        this.html = html;
    }

    /**
     * A trimmed page.
     *
     * @param html what is left of its source
     * @param tags how many start tags that holds, about
     */
    record Trimmed(String html, int tags) {}

    static Trimmed trim(String html) {
        PageTrim work = new PageTrim(html);
        work.run();
        return new Trimmed(
                work.kept == 0
                        ? html
                        : work.out.append(html, work.kept, html.length()).toString(),
                work.tags);
    }

    private void run() {
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            char first = html.charAt(at + 1);
            int next = at + 1;
            if (first == '!' && html.startsWith("<!--", at)) {
                next = comment(at);
            } else if (Character.isLetter(first)) {
                tags++;
                String raw = rawText(at);
                next = raw.isEmpty() ? next : element(at, raw);
            }
            at = html.indexOf('<', next);
        }
    }

    /** Cuts the comment that opens here; returns where to go on. */
    private int comment(int at) {
        int end = find("-->", at + 4);
        if (end < 0) {
            return at + 4;
        }
        cut(at, end + 3);
        return end + 3;
    }

    /** Cuts the content of the element that opens here, or passes over it: what stands in it is not markup. */
    private int element(int at, String tag) {
        String closing = "</" + tag;
        int start = unclosed.contains(closing) ? -1 : html.indexOf('>', at) + 1;
        if (start <= 0) {
            return at + 1;
        }
        int end = find(closing, start);
        if (end < 0) {
            return at + 1;
        }
        if (drops(at, start, tag)) {
            cut(start, end);
        }
        return end;
    }

    private void cut(int from, int to) {
        out.append(html, kept, from);
        kept = to;
    }

    /** Returns the next place of a mark in any case, or -1. */
    private int find(String mark, int from) {
        if (unclosed.contains(mark)) {
            return -1;
        }
        String two = mark.substring(0, 2);
        int at = html.indexOf(two, from);
        while (at >= 0 && !html.regionMatches(true, at, mark, 0, mark.length())) {
            at = html.indexOf(two, at + 1);
        }
        if (at < 0) {
            unclosed.add(mark);
        }
        return at;
    }

    /** Returns the name of the element without markup inside that opens here, or an empty string. */
    private String rawText(int at) {
        switch (html.charAt(at + 1)) {
            case 's', 'S' -> {
                return opens(at, "script") ? "script" : opens(at, "style") ? "style" : "";
            }
            case 't', 'T' -> {
                return opens(at, "textarea") ? "textarea" : opens(at, "title") ? "title" : "";
            }
            default -> {
                return "";
            }
        }
    }

    private boolean opens(int at, String tag) {
        int end = at + 1 + tag.length();
        return end < html.length()
                && html.regionMatches(true, at + 1, tag, 0, tag.length())
                && !Character.isLetterOrDigit(html.charAt(end));
    }

    /** Tells whether the content of the element is not read: all but titles and structured data. */
    private boolean drops(int at, int start, String tag) {
        return !tag.equals("title")
                && !(tag.equals("script") && html.substring(at, start).contains("json"));
    }
}
