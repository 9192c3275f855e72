// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

/**
 * Takes out of a page's source what is never read, before it is parsed: comments and the content of scripts and styles
 * other than structured data. Half of a news page and more is that.
 */
final class PageTrim {

    private PageTrim() {}

    static String trim(String html) {
        StringBuilder out = null;
        int kept = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            int from = -1;
            int to = -1;
            int next = at + 1;
            if (html.startsWith("<!--", at)) {
                from = at;
                int end = html.indexOf("-->", at + 4);
                to = end < 0 ? -1 : end + 3;
            } else {
                String raw = rawText(html, at);
                int start = raw.isEmpty() ? -1 : tagEnd(html, at);
                int end = closing(html, start, raw);
                if (end > start) {
                    // What stands in such an element is not markup, so that nothing in it may be taken for some.
                    next = end;
                    from = drops(html, at, raw) ? start : -1;
                    to = end;
                }
            }
            if (from >= 0 && to > from) {
                out = out == null ? new StringBuilder(html.length() / 2) : out;
                out.append(html, kept, from);
                kept = to;
                next = to;
            }
            at = html.indexOf('<', next < html.length() && next == at ? next + 1 : next);
        }
        return out == null ? html : out.append(html, kept, html.length()).toString();
    }

    /** Returns the name of the element without markup inside that opens here, or an empty string. */
    private static String rawText(String html, int at) {
        char first = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        switch (first) {
            case 's', 'S' -> {
                return opens(html, at, "script") ? "script" : opens(html, at, "style") ? "style" : "";
            }
            case 't', 'T' -> {
                return opens(html, at, "textarea") ? "textarea" : opens(html, at, "title") ? "title" : "";
            }
            default -> {
                return "";
            }
        }
    }

    private static boolean opens(String html, int at, String tag) {
        int end = at + 1 + tag.length();
        return end < html.length()
                && html.regionMatches(true, at + 1, tag, 0, tag.length())
                && !Character.isLetterOrDigit(html.charAt(end));
    }

    /** Tells whether the content of the element is not read: all but titles and structured data. */
    private static boolean drops(String html, int at, String tag) {
        if (tag.equals("title")) {
            return false;
        }
        int end = html.indexOf('>', at);
        int json = html.indexOf("json", at);
        return !tag.equals("script") || end < 0 || json < 0 || json > end;
    }

    private static int tagEnd(String html, int at) {
        int end = html.indexOf('>', at);
        return end < 0 ? -1 : end + 1;
    }

    private static int closing(String html, int from, String tag) {
        int at = from < 0 ? -1 : html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, tag, 0, tag.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }
}
