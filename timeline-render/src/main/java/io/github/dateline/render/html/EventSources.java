// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the fold under an event: its number of sources and who they are; inside, what each says and where. */
final class EventSources {

    private static final StartTag BOX = StartTag.of(Tag.DIV, "tl-src");
    private static final StartTag LINE = StartTag.of(Tag.P, "tl-by");
    private static final StartTag HIDDEN = StartTag.of(Tag.SPAN, "tl-vh");
    private static final String DOT = " \u00B7 ";

    private final HtmlWriter html;
    private final HtmlOptions options;
    private final Words words;
    private final PageTexts texts;
    private final Citations citations;
    private final Map<Integer, String> counts = new HashMap<>();
    private final String quoteOpen;
    private final String quoteClose;
    private final String comma;
    private final String beforeTitle;
    private final String afterTitle;
    private final String beforeSaid;
    private final String afterSaid;
    private final String inferred;

    EventSources(HtmlWriter html, HtmlOptions options, Words words, Citations citations) {
        this.html = html;
        this.options = options;
        this.words = words;
        this.texts = new PageTexts(words);
        this.citations = citations;
        this.quoteOpen = words.text("quote.open");
        this.quoteClose = words.text("quote.close");
        this.comma = words.text("comma");
        String[] aroundTitle = around(words, "forEvent");
        this.beforeTitle = " " + aroundTitle[0];
        this.afterTitle = aroundTitle[1];
        String[] aroundSaid = around(words, "articleSays");
        this.beforeSaid = DOT + aroundSaid[0] + quoteOpen;
        this.afterSaid = quoteClose + aroundSaid[1];
        this.inferred = words.text("inferred");
    }

    /** Returns what stands before and after the value of a text. */
    private static String[] around(Words words, String key) {
        return words.text(key, "\n").split("\n", -1);
    }

    /** Returns the article of each source, null where the timeline has none of that id. */
    List<@Nullable ArticleLine> articles(Event event) {
        List<Source> sources = event.sources();
        List<@Nullable ArticleLine> articles = new ArrayList<>(sources.size());
        for (Source source : sources) {
            articles.add(citations.find(source.article()));
        }
        return articles;
    }

    void write(Event event, List<@Nullable ArticleLine> articles, String display, String title) throws IOException {
        html.open(Tag.DETAILS);
        if (options.sourcesOpen()) {
            html.attribute(Attribute.OPEN, "");
        }
        html.open(Tag.SUMMARY)
                .open(Tag.B)
                .text(counts.computeIfAbsent(event.sources().size(), key -> words.count("sources", key)))
                .close(Tag.B);
        html.open(HIDDEN).text(beforeTitle).text(title).text(afterTitle).close(Tag.SPAN);
        publishers(articles);
        html.close(Tag.SUMMARY).open(BOX);
        for (int i = 0; i < articles.size(); i++) {
            source(event.sources().get(i), articles.get(i), display);
        }
        if (event.date().inferred()) {
            html.element(Tag.P, "tl-why", inferred);
        }
        html.close(Tag.DIV).close(Tag.DETAILS);
    }

    /** Writes who publishes the sources, each once, in their order. */
    private void publishers(List<@Nullable ArticleLine> articles) throws IOException {
        String joint = DOT;
        for (int i = 0; i < articles.size(); i++) {
            ArticleLine article = articles.get(i);
            if (article != null && !article.publisher().isEmpty() && isFirst(articles, i, article.publisher())) {
                html.text(joint).trusted(article.publisherMarkup());
                joint = comma;
            }
        }
    }

    private static boolean isFirst(List<@Nullable ArticleLine> articles, int end, String publisher) {
        for (int i = 0; i < end; i++) {
            ArticleLine before = articles.get(i);
            if (before != null && before.publisher().equals(publisher)) {
                return false;
            }
        }
        return true;
    }

    private void source(Source source, @Nullable ArticleLine article, String display) throws IOException {
        html.open(Tag.BLOCKQUOTE);
        if (article != null && article.address() != null) {
            html.address(Attribute.CITE, article.address());
        }
        texts.language(html, article == null ? null : article.lang(), source.quote());
        html.text(quoteOpen).text(source.quote()).text(quoteClose).close(Tag.BLOCKQUOTE);
        html.open(LINE);
        if (article != null) {
            html.trusted(article.markup());
        }
        String said = source.dateText();
        if (said != null && !contains(display, said)) {
            html.text(beforeSaid).text(PlainText.oneLine(said)).text(afterSaid);
        }
        html.close(Tag.P);
    }

    private static boolean contains(String display, String said) {
        return display.contains(said) || display.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT));
    }
}
