// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself outside its text: metadata, structured data, elements that may hold a date. */
final class PageFacts {

    /** More elements that look like a date are a list of other articles. */
    private static final int MOST_DATES = 60;

    private final Map<String, List<String>> meta = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<DateElement> dates = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String canonical;
    private @Nullable String lang;
    private @Nullable Element heading;
    private int headingLine = -1;

    /** An element that may hold a date, with its name bits, the number of text lines before it and the block around it. */
    record DateElement(Element element, int flags, int line, int block) {}

    /** Takes an element whose content is not text. */
    void gone(Element element, String tag) {
        switch (tag) {
            case "meta" -> meta(element);
            case "title" -> title = title == null ? Chars.squeeze(element.text()) : title;
            case "link" -> {
                if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = element.attr("href");
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            default -> {}
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                String full = key.equals("itemprop") ? "itemprop:" + name : name;
                meta.computeIfAbsent(full.toLowerCase(Locale.ROOT), k -> new ArrayList<>(1))
                        .add(content);
            }
        }
    }

    /** Takes an element of the text. */
    void element(Element element, String tag, int flags, int line, int block) {
        if (tag.equals("html") && element.hasAttr("lang")) {
            lang = element.attr("lang");
        } else if (tag.equals("h1") && heading == null) {
            heading = element;
            headingLine = line;
        }
        boolean dated = tag.equals("time")
                || (flags & (NameFlags.DATE | NameFlags.PUBLISHED | NameFlags.MODIFIED)) != 0
                || (tag.equals("abbr") && element.hasAttr("title"))
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("date");
        if (dated && dates.size() < MOST_DATES) {
            dates.add(new DateElement(element, flags, line, block));
        }
    }

    /** Returns the first value of the first name that the page has, or null. */
    @Nullable String first(List<String> keys) {
        for (String key : keys) {
            List<String> values = meta.get(key);
            if (values != null) {
                return Chars.squeeze(values.get(0));
            }
        }
        return null;
    }

    Map<String, List<String>> meta() {
        return meta;
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    List<DateElement> dates() {
        return dates;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String canonical() {
        return canonical;
    }

    @Nullable String lang() {
        return lang;
    }

    @Nullable String heading() {
        return heading == null ? null : Chars.squeeze(heading.text());
    }

    int headingLine() {
        return headingLine;
    }
}
