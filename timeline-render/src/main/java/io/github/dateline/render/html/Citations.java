// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a page cites its articles. An article is cited by many events, so its markup is made once. */
final class Citations {

    private final HtmlOptions options;
    private final Words words;
    private final PageTexts texts;
    private final Map<String, ArticleLine> lines = new HashMap<>();

    Citations(HtmlOptions options, Words words, SourceIndex index) throws IOException {
        this.options = options;
        this.words = words;
        this.texts = new PageTexts(words);
        for (TimelineArticle article : index.articles().values()) {
            lines.put(article.id(), line(article, index));
        }
    }

    /** Returns the citation of an article, or null if the timeline has none of that id. */
    @Nullable ArticleLine find(String id) {
        return lines.get(id);
    }

    /** Returns the citation of an article that the timeline has. */
    ArticleLine of(String id) {
        ArticleLine line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("no article has the id " + id);
        }
        return line;
    }

    private ArticleLine line(TimelineArticle article, SourceIndex index) throws IOException {
        WebAddress address = index.address(article);
        String lang = texts.foreign(article.lang());
        String publisher = PlainText.oneLine(index.publisher(article));
        StringBuilder shielded = new StringBuilder();
        HtmlWriter name = new HtmlWriter(shielded);
        texts.inline(name, publisher);
        name.finish();
        StringBuilder markup = new StringBuilder();
        HtmlWriter html = new HtmlWriter(markup);
        String title = title(html, article, address, lang);
        html.finish();
        int end = markup.length();
        if (!publisher.isEmpty()) {
            html.text(words.text("comma")).trusted(shielded.toString());
        }
        html.finish();
        int afterPublisher = markup.length();
        LocalDate day = article.published();
        if (day != null) {
            String datetime = day.getYear() < 1 || day.getYear() > 9999 ? "" : day.toString();
            html.text(words.text("comma"));
            PageTexts.date(html, List.of(new DatePiece(words.dates().day(day), datetime)));
        }
        html.finish();
        String all = markup.toString();
        return new ArticleLine(
                title,
                publisher,
                address,
                lang,
                all,
                all.substring(0, end) + all.substring(afterPublisher),
                shielded.toString());
    }

    /** Writes the headline, linked where it may be, and returns it. */
    private String title(HtmlWriter html, TimelineArticle article, @Nullable WebAddress address, @Nullable String lang)
            throws IOException {
        String own = article.title() == null ? "" : PlainText.oneLine(article.title());
        String title = own.isEmpty() ? words.text("untitled") : own;
        html.open(Tag.CITE);
        if (address == null) {
            texts.language(html, lang, title);
            html.text(title);
        } else {
            html.open(Tag.A).address(Attribute.HREF, address);
            if (!options.linkRel().isEmpty()) {
                html.attribute(Attribute.REL, options.linkRel());
            }
            texts.language(html, lang, title);
            html.text(title).close(Tag.A);
        }
        html.close(Tag.CITE);
        return title;
    }
}
