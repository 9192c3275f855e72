// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.DateLabels.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects every day that a page's signals give. Not thread-safe. */
final class DateCollector {

    private static final int ELEMENT_TEXT = 160;
    private static final int LINE_TEXT = 200;
    private static final int MOST_PER_LINE = 3;

    /** So many lines above and below the headline belong to it. */
    private static final int NEAR_ABOVE = 6;

    private static final int NEAR_BELOW = 12;
    private static final int NEAR_BODY = 2;
    private static final int NEAR_FAR = 30;

    private final PageTree tree;
    private final PageFacts facts;
    private final String source;
    private final DayOrder order;
    private final int near;
    private final int bodyFirst;
    private final List<DateCandidate> found = new ArrayList<>();

    DateCollector(PageTree tree, PageFacts facts, String source, DayOrder order, int headline, int bodyFirst) {
        this.tree = tree;
        this.facts = facts;
        this.source = source;
        this.order = order;
        this.near = headline >= 0 ? headline : bodyFirst;
        this.bodyFirst = bodyFirst;
    }

    List<DateCandidate> collect(@Nullable String url, List<JsonLd.Node> nodes) {
        url(url);
        url(facts.canonical());
        url(facts.first(MetaNames.of("url")));
        jsonLd(nodes);
        meta("published", DateSignal.META_PUBLISHED);
        meta("date", DateSignal.META_DATE);
        meta("modified", DateSignal.MODIFIED);
        elements();
        lines();
        LocalDate image = UrlDates.day(facts.first(MetaNames.of("image")));
        if (image != null) {
            found.add(new DateCandidate(image, image.toString(), DateSignal.IMAGE, false, false));
        }
        if (found.isEmpty()) {
            scripts();
        }
        return found;
    }

    /** Pages that scripts build keep their data in one. */
    private void scripts() {
        for (String name : MetaNames.of("script")) {
            int at = source.indexOf('"' + name + '"');
            if (at >= 0) {
                int from = at + name.length() + 2;
                add(source.substring(from, Math.min(source.length(), from + 30)), DateSignal.SCRIPT);
            }
        }
    }

    private void url(@Nullable String address) {
        LocalDate day = UrlDates.day(address);
        if (day != null && address != null) {
            found.add(new DateCandidate(day, address, DateSignal.URL, false, false));
        }
    }

    private void add(@Nullable String value, DateSignal kind) {
        DateValue date = DateValue.read(value, order);
        if (date != null && value != null) {
            found.add(new DateCandidate(date.day(), Chars.squeeze(value), kind, date.ambiguous(), date.utc()));
        }
    }

    private void jsonLd(List<JsonLd.Node> nodes) {
        for (JsonLd.Node node : nodes) {
            if (!node.isOther()) {
                add(node.published(), node.isArticle() ? DateSignal.JSON_LD_ARTICLE : DateSignal.JSON_LD_OTHER);
                add(node.created(), DateSignal.JSON_LD_CREATED);
                add(node.modified(), DateSignal.MODIFIED);
            }
        }
    }

    private void meta(String meaning, DateSignal kind) {
        for (String name : MetaNames.of(meaning)) {
            List<String> values = facts.meta().get(name);
            if (values != null) {
                add(values.get(0), kind);
            }
        }
    }

    // ---- elements

    private void elements() {
        for (PageFacts.DateElement one : facts.dates()) {
            if (!inComments(one.block())) {
                element(one);
            }
        }
    }

    private void element(PageFacts.DateElement one) {
        Element element = one.element();
        String itemprop = element.attr("itemprop").toLowerCase(Locale.ROOT);
        boolean isTime = element.normalName().equals("time");
        boolean modified = itemprop.contains("modified") || (one.flags() & NameFlags.MODIFIED) != 0;
        boolean published = (one.flags() & NameFlags.PUBLISHED) != 0 || element.hasAttr("pubdate");
        String machine = machineValue(element);
        DateValue value = DateValue.read(machine, order);
        DateSignal kind = kind(isTime, itemprop, published, isNear(one.line()));
        String text = ShortText.of(element, ELEMENT_TEXT);
        if (value != null && machine != null) {
            Kind label = DateLabels.of(text, 0, text.length());
            boolean changed = (modified && !published) || (label == Kind.MODIFIED && !published);
            found.add(new DateCandidate(
                    value.day(), machine, changed ? DateSignal.MODIFIED : kind, value.ambiguous(), value.utc()));
        }
        if (value == null || !isTime) {
            inText(text, kind, modified && !published);
        }
    }

    private static @Nullable String machineValue(Element element) {
        for (String name : new String[] {
            "datetime", "content", "title", "data-datetime", "data-time", "data-timestamp", "data-date"
        }) {
            String value = element.attr(name);
            if (!value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static DateSignal kind(boolean isTime, String itemprop, boolean published, boolean near) {
        if (itemprop.contains("datepublished") || itemprop.contains("datecreated")) {
            return DateSignal.ITEMPROP;
        }
        if (isTime) {
            return !near ? DateSignal.TIME_FAR : published ? DateSignal.TIME_PUBLISHED : DateSignal.TIME_NEAR;
        }
        return near ? DateSignal.CLASS_NEAR : DateSignal.CLASS_FAR;
    }

    private boolean isNear(int line) {
        // Once the article has begun, what follows is its own text and then other articles.
        int end = bodyFirst >= near ? Math.max(near, bodyFirst) + NEAR_BODY : near + NEAR_BELOW;
        return line >= near - NEAR_ABOVE && line <= Math.min(end, near + NEAR_FAR);
    }

    private boolean inComments(int block) {
        for (int e = block; e >= 0; e = tree.parent(e)) {
            if (tree.has(e, NameFlags.COMMENTS) || tree.is(e, TagKind.ASIDE)) {
                return tree.has(e, NameFlags.COMMENTS) && e > 2;
            }
        }
        return false;
    }

    // ---- text

    /** Takes the days of a short text, each by the label before it. */
    private void inText(String text, DateSignal kind, boolean modified) {
        int from = 0;
        for (FoundDay day : DayScanner.find(text, order, MOST_PER_LINE)) {
            Kind label = DateLabels.of(text, from, day.start());
            DateSignal signal = label == Kind.MODIFIED || (modified && label != Kind.PUBLISHED)
                    ? DateSignal.MODIFIED
                    : label == Kind.OTHER ? DateSignal.TEXT : kind;
            found.add(new DateCandidate(
                    day.day(), text.substring(day.start(), day.end()), signal, isAmbiguous(day), false));
            from = day.end();
        }
    }

    private void lines() {
        List<PageTree.Line> lines = tree.lines();
        for (int i = 0; i < lines.size(); i++) {
            PageTree.Line line = lines.get(i);
            if (hasDigit(line.text()) && !inComments(line.element())) {
                String text = line.chars() > LINE_TEXT ? line.text().substring(0, LINE_TEXT) : line.text();
                int from = 0;
                for (FoundDay day : DayScanner.find(text, order, MOST_PER_LINE)) {
                    lineDay(text, from, day, i);
                    from = day.end();
                }
            }
        }
    }

    private void lineDay(String text, int from, FoundDay day, int index) {
        Kind label = DateLabels.of(text, Math.max(from, day.start() - 60), day.start());
        boolean pure = PublicationLine.read(text, order) != null;
        DateSignal kind;
        if (label == Kind.MODIFIED) {
            kind = DateSignal.MODIFIED;
        } else if (label == Kind.PUBLISHED) {
            kind = isNear(index) ? DateSignal.LABEL : DateSignal.LABEL_FAR;
        } else if (label != Kind.OTHER && pure && isNear(index)) {
            kind = DateSignal.LINE_NEAR;
        } else {
            kind = DateSignal.TEXT;
        }
        found.add(new DateCandidate(day.day(), text.substring(day.start(), day.end()), kind, isAmbiguous(day), false));
    }

    private static boolean isAmbiguous(FoundDay day) {
        return day.form() == FoundDay.Form.AMBIGUOUS;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
