// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.context.ArticleContext.From;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes how the dates of articles were found, where they were not simply stated. What is known in data is said in the
 * page's own words; a sentence of the library, which is English, says so to readers' software.
 */
final class MethodNote {

    private final PageParts parts;
    private final HtmlWriter html;
    private final Words words;
    private final Tag heading;

    MethodNote(PageParts parts) {
        this.parts = parts;
        this.html = parts.html();
        this.words = parts.words();
        this.heading = Tag.heading(parts.top() + 1);
    }

    void write() throws IOException {
        html.open(Tag.SECTION, "tl-method")
                .attribute(Attribute.ARIA_LABELLEDBY, "tl-method")
                .line();
        html.open(heading).attribute(Attribute.ID, "tl-method");
        html.text(words.text("method")).close(heading).line();
        html.open(Tag.P).text(words.text("method.as")).close(Tag.P).line();
        articles("method.inferred", article -> article.context().isInferred());
        articles("method.lead", article -> article.context().from() == From.TEXT);
        articles("method.disputed", article -> article.context().disputed());
        articles("method.none", article -> article.context().from() == From.NONE);
        html.close(Tag.SECTION).line();
    }

    private void articles(String key, Predicate<TimelineArticle> kind) throws IOException {
        List<TimelineArticle> found =
                parts.timeline().articles().stream().filter(kind).toList();
        if (found.isEmpty()) {
            return;
        }
        html.open(Tag.P)
                .text(words.count(key, found.size()))
                .close(Tag.P)
                .open(Tag.UL)
                .line();
        for (TimelineArticle article : found) {
            ArticleContext context = article.context();
            html.open(Tag.LI).trusted(parts.citations().of(article.id()).markup());
            // The day of publication is part of the citation.
            if (context.date() == null || !context.date().equals(article.published())) {
                String day = context.date() == null
                        ? days(context.earliest(), context.latest())
                        : words.dates().day(context.date());
                html.text(day.isEmpty() ? "" : ": " + day);
            }
            reason(context);
            html.close(Tag.LI).line();
        }
        html.close(Tag.UL).line();
    }

    private void reason(ArticleContext context) throws IOException {
        html.text(" ").open(Tag.SMALL);
        if (context.disputed() || context.from() == From.NONE) {
            sentence(context);
        } else {
            html.text("(");
            // Where no day is given these stand before already.
            if (context.date() != null) {
                html.text(days(context.earliest(), context.latest()));
            }
            closest(context);
            html.text(")");
        }
        html.close(Tag.SMALL);
    }

    /** What speaks against a date, or why there is none, core says in English. */
    private void sentence(ArticleContext context) throws IOException {
        String english = parts.texts().foreign("en");
        String kind = switch (context.from()) {
            case CALLER -> "from.caller";
            case METADATA -> "from.metadata";
            case URL -> "from.url";
            case DATELINE -> "from.dateline";
            case TEXT, SIBLINGS, NONE -> "";
        };
        if (english != null && !kind.isEmpty()) {
            html.text(words.text(kind)).text(" \u2013 ");
        }
        String reason = PlainText.oneLine(context.reason());
        html.open(Tag.SPAN);
        parts.texts().language(html, english, reason);
        html.text(reason).close(Tag.SPAN);
    }

    /** Names the articles that the date was taken from. */
    private void closest(ArticleContext context) throws IOException {
        List<ArticleLine> lines = context.evidence().stream()
                .map(parts.citations()::find)
                .filter(Objects::nonNull)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        html.text(context.date() == null ? "" : "; ")
                .text(words.text("method.closest"))
                .text(" ");
        String joint = "";
        for (ArticleLine line : lines) {
            html.text(joint).trusted(line.markupAlone());
            joint = "; ";
        }
    }

    private String days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            return "";
        }
        if (earliest.equals(latest)) {
            return words.dates().day(earliest);
        }
        Interval interval = new Interval(CalendarDate.of(new Day(earliest)), CalendarDate.of(new Day(latest)));
        return words.dates().display(TimelineDate.of(interval, Relation.SPAN));
    }
}
