// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes events: marker, date, title, text, what the sources differ on, and the fold with the sources. */
final class EventHtml {

    private static final double DOUBTFUL = 0.5;
    private static final int TITLE_LENGTH = 80;

    private final HtmlWriter html;
    private final HtmlOptions options;
    private final Words words;
    private final PageTexts texts;
    private final SourceIndex index;
    private final Set<String> highlights;
    private final Map<String, ArticleLine> articles = new HashMap<>();
    private final Map<String, String> citations = new HashMap<>();
    private final Map<Integer, String> sourceCounts = new HashMap<>();
    private final String quoteOpen;
    private final String quoteClose;

    EventHtml(HtmlWriter html, HtmlOptions options, Words words, SourceIndex index, Set<String> highlights) {
        this.html = html;
        this.options = options;
        this.words = words;
        this.texts = new PageTexts(words);
        this.index = index;
        this.highlights = highlights;
        this.quoteOpen = words.text("quote.open");
        this.quoteClose = words.text("quote.close");
        index.articles()
                .forEach((id, article) ->
                        articles.put(id, ArticleLine.of(article, index.address(article), words, texts)));
    }

    static String anchor(String eventId) {
        return "ev-" + eventId;
    }

    /** Returns the title, or the first words of the text where it has none. */
    static String title(Event event) {
        String title = PlainText.oneLine(event.title());
        return title.isEmpty() ? PlainText.abbreviate(event.text(), TITLE_LENGTH) : title;
    }

    void write(Event event, Tag heading) throws IOException {
        TimelineDate date = event.date().date();
        List<DatePiece> pieces = words.dates().pieces(date);
        String title = title(event);
        String lang = lang(event);
        boolean major = highlights.contains(event.id());
        html.open(Tag.LI)
                .attribute(Attribute.ID, anchor(event.id()))
                .attribute(Attribute.CLASS, major ? "tl-e tl-big" : event.background() ? "tl-e tl-back" : "tl-e");
        if (options.filter()) {
            filterKeys(event);
        }
        for (String alias : event.revision().aliases()) {
            html.open(Tag.SPAN).attribute(Attribute.ID, anchor(alias)).close(Tag.SPAN);
        }
        html.open(Tag.I, Marker.of(date).cssClass())
                .attribute(Attribute.ARIA_HIDDEN, "true")
                .close(Tag.I);
        date(event, pieces);
        html.open(heading, "tl-t").open(Tag.A).anchor(anchor(event.id()));
        texts.language(html, lang, title);
        html.text(title).close(Tag.A).close(heading).line();
        if (!event.text().isBlank()) {
            html.open(Tag.P);
            texts.language(html, lang, event.text());
            html.text(event.text()).close(Tag.P).line();
        }
        for (Disagreement disagreement : event.disagreements()) {
            note(disagreement);
        }
        sources(event, display(pieces), title);
        html.close(Tag.LI).line();
    }

    private @org.jspecify.annotations.Nullable String lang(Event event) {
        ArticleLine first = articles.get(event.sources().get(0).article());
        return first == null ? null : first.lang();
    }

    private void filterKeys(Event event) throws IOException {
        keys(Attribute.DATA_PUBLISHERS, index.publishersOf(event));
        keys(
                Attribute.DATA_NAMES,
                event.entities().stream()
                        .map(entity -> entity.name())
                        .distinct()
                        .toList());
        keys(Attribute.DATA_TAGS, event.tags());
    }

    private void keys(Attribute attribute, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            html.attribute(attribute, values.stream().map(EventHtml::filterKey).collect(Collectors.joining("|")));
        }
    }

    /** The script splits the list at the bars. */
    private static String filterKey(String value) {
        return PlainText.oneLine(value).replace('|', '/');
    }

    private void date(Event event, List<DatePiece> pieces) throws IOException {
        TimelineDate date = event.date().date();
        html.open(Tag.P, "tl-d").attribute(Attribute.DATA_EDTF, date.edtf());
        pieces(pieces);
        if (saysLessThanItShould(date)) {
            pill("approximate");
        }
        if (event.date().confidence() < DOUBTFUL) {
            pill("doubtful");
        }
        if (event.background()) {
            pill("background");
        }
        html.close(Tag.P).line();
    }

    /** Tells whether the date is approximate and its words do not show it. "Spring" does. */
    private static boolean saysLessThanItShould(TimelineDate date) {
        if (!date.approximate() || !(date.value() instanceof CalendarDate calendar)) {
            return date.approximate();
        }
        return calendar.modifier() == null && !(calendar.unit() instanceof CalendarUnit.Season);
    }

    private void pill(String key) throws IOException {
        html.text(" ").element(Tag.SPAN, "tl-pill", words.text(key));
    }

    private static String display(List<DatePiece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    void pieces(List<DatePiece> pieces) throws IOException {
        pieces(html, pieces);
    }

    private static void pieces(HtmlWriter html, List<DatePiece> pieces) throws IOException {
        for (DatePiece piece : pieces) {
            if (piece.datetime().isEmpty()) {
                html.text(piece.text());
            } else {
                html.open(Tag.TIME)
                        .attribute(Attribute.DATETIME, piece.datetime())
                        .text(piece.text())
                        .close(Tag.TIME);
            }
        }
    }

    private void note(Disagreement disagreement) throws IOException {
        List<String> values = disagreement.values().stream()
                .map(value -> PlainText.oneLine(value.text()))
                .toList();
        String key = "differ." + disagreement.about().jsonName();
        html.element(Tag.P, "tl-note", words.text(key, words.alternatives(values)))
                .line();
    }

    private void sources(Event event, String display, String title) throws IOException {
        html.open(Tag.DETAILS);
        if (options.sourcesOpen()) {
            html.attribute(Attribute.OPEN, "");
        }
        html.open(Tag.SUMMARY)
                .open(Tag.B)
                .text(sourceCount(event.sources().size()))
                .close(Tag.B);
        html.element(Tag.SPAN, "tl-vh", " " + words.text("forEvent", title));
        String joint = " \u00B7 ";
        for (String publisher : index.publishersOf(event)) {
            html.text(joint);
            texts.inline(html, publisher);
            joint = words.text("comma");
        }
        html.close(Tag.SUMMARY).open(Tag.DIV, "tl-src").line();
        for (Source source : event.sources()) {
            source(source, display);
        }
        if (event.date().inferred()) {
            html.element(Tag.P, "tl-why", words.text("inferred")).line();
        }
        html.close(Tag.DIV).close(Tag.DETAILS);
    }

    private String sourceCount(int number) {
        return sourceCounts.computeIfAbsent(number, key -> words.count("sources", key));
    }

    private void source(Source source, String display) throws IOException {
        ArticleLine article = articles.get(source.article());
        html.open(Tag.BLOCKQUOTE);
        if (article != null && article.address() != null) {
            html.address(Attribute.CITE, article.address());
        }
        texts.language(html, article == null ? null : article.lang(), source.quote());
        html.open(Tag.P)
                .text(quoteOpen)
                .text(source.quote())
                .text(quoteClose)
                .close(Tag.P)
                .close(Tag.BLOCKQUOTE);
        html.open(Tag.P, "tl-by");
        if (article != null) {
            html.trusted(citation(source.article(), article));
        }
        String said = source.dateText();
        if (said != null && !display.equals(said) && !contains(display, said)) {
            html.text(" \u00B7 ").text(words.text("articleSays", words.quoted(PlainText.oneLine(said))));
        }
        html.close(Tag.P).line();
    }

    private static boolean contains(String display, String said) {
        return display.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT));
    }

    /** An article is cited by many events. */
    private String citation(String id, ArticleLine article) throws IOException {
        String known = citations.get(id);
        if (known == null) {
            StringBuilder markup = new StringBuilder();
            cite(new HtmlWriter(markup), article);
            known = markup.toString();
            citations.put(id, known);
        }
        return known;
    }

    void cite(ArticleLine article) throws IOException {
        cite(html, article);
    }

    /** Writes the linked headline, publisher and day of an article. */
    private void cite(HtmlWriter html, ArticleLine article) throws IOException {
        html.open(Tag.CITE);
        if (article.address() == null) {
            texts.language(html, article.lang(), article.title());
            html.text(article.title());
        } else {
            html.open(Tag.A).address(Attribute.HREF, article.address());
            if (!options.linkRel().isEmpty()) {
                html.attribute(Attribute.REL, options.linkRel());
            }
            texts.language(html, article.lang(), article.title());
            html.text(article.title()).close(Tag.A);
        }
        html.close(Tag.CITE);
        if (!article.publisher().isEmpty()) {
            html.text(words.text("comma"));
            texts.inline(html, article.publisher());
        }
        if (!article.date().isEmpty()) {
            html.text(words.text("comma"));
            pieces(html, List.of(new DatePiece(article.date(), article.datetime())));
        }
    }

    ArticleLine article(String id) {
        ArticleLine line = articles.get(id);
        if (line == null) {
            throw new IllegalArgumentException("no article has the id " + id);
        }
        return line;
    }
}
