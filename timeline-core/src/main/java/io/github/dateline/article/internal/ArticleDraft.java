// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.Article;
import io.github.dateline.article.ArticleBuilder;
import io.github.dateline.article.ArticleReader.ReadResult;
import io.github.dateline.article.ArticleSource;
import io.github.dateline.article.PublicationDate;
import io.github.dateline.article.PublicationDate.Signal;
import io.github.dateline.article.ReadProblem;
import io.github.dateline.article.internal.FieldNames.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One article while it is being read from named fields and lines. Not thread-safe. */
final class ArticleDraft {

    private static final int LONGEST_FOUND = 60;
    private static final int LONGEST_MESSAGE = 200;

    private final ArticleSource source;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final List<ReadProblem> problems = new ArrayList<>();
    private List<String> lines = List.of();
    private @Nullable PublicationDate published;
    private Signal signal = Signal.CALLER;
    private String place = "";
    private boolean several;
    private boolean summary;

    ArticleDraft(ArticleSource source) {
        this.source = source;
    }

    /** Sets the signal that a date field stands for; default: the caller's own word. */
    void signal(Signal value) {
        signal = value;
    }

    /** Sets where in the source the article stands, for its problems. */
    void place(String value) {
        place = value;
    }

    /** Says that the source holds several articles, so that the file's name is no id for one of them. */
    void several(boolean value) {
        several = value;
    }

    boolean hasFields() {
        return !fields.isEmpty() || published != null;
    }

    boolean has(Field field) {
        return fields.containsKey(field) || (field == Field.PUBLISHED && published != null);
    }

    @Nullable String get(Field field) {
        return fields.get(field);
    }

    void set(Field field, String value) {
        fields.put(field, value);
    }

    void setIfAbsent(Field field, String value) {
        fields.putIfAbsent(field, value);
    }

    /** Takes a field as it was found; a date that is none is reported, and the article stays undated. */
    void field(Field field, String value, String where) {
        if (field == Field.PUBLISHED) {
            DateValue date = DateValue.read(value, DayOrder.DAY_FIRST);
            if (date == null) {
                problem(where, "expected a date, found \"" + shorten(value) + "\"; the article is read as undated");
            } else {
                published = new PublicationDate(date.day(), value, signal);
            }
        } else {
            fields.put(field, field == Field.URL && signal == Signal.FEED ? Links.identity(value) : value);
        }
    }

    void modified(@Nullable String value) {
        if (value != null) {
            fields.put(Field.MODIFIED, value);
        }
    }

    void published(@Nullable PublicationDate value) {
        published = value;
    }

    /** Takes a date line of the text: a weaker word than a field. */
    void textDate(PublicationLine line, String text) {
        if (line.modified()) {
            fields.putIfAbsent(
                    Field.MODIFIED,
                    text.substring(line.day().start(), line.day().end()));
        } else if (published == null) {
            published = new PublicationDate(line.day().day(), text, Signal.TEXT);
        }
    }

    void text(List<String> value) {
        lines = value;
    }

    /** Says that the text is only a summary of the article. */
    void summary(boolean value) {
        summary = value;
    }

    void problem(String where, String message) {
        problems.add(new ReadProblem(source.name(), where, message));
    }

    List<ReadProblem> problems() {
        return problems;
    }

    /** Returns the article, or null with a problem noted when it has no text. */
    @Nullable Article article() {
        ArticleText text = ArticleText.of(lines, fields.get(Field.TITLE));
        if (text.text().isEmpty()) {
            problem(place, "holds no article text");
            return null;
        }
        String url = fields.getOrDefault(Field.URL, source.url());
        String id = fields.get(Field.ID);
        if (id == null && several) {
            id = Article.builder(text.text()).url(url).build().id();
        }
        ArticleBuilder builder = Article.builder(text.text())
                .id(id)
                .file(source.name())
                .url(url)
                .title(fields.get(Field.TITLE))
                .publisher(fields.get(Field.PUBLISHER))
                .author(fields.get(Field.AUTHOR))
                .modified(modified())
                .lang(
                        fields.containsKey(Field.LANG)
                                ? LanguageGuess.tag(fields.get(Field.LANG))
                                : LanguageGuess.of(text.text()))
                .origin(text.origin() != null ? text.origin() : fields.get(Field.ORIGIN))
                .dateline(text.dateline())
                .summary(summary);
        if (published == null && source.published() != null) {
            builder.published(source.published());
        } else {
            builder.published(published);
        }
        return builder.build();
    }

    ReadResult result() {
        Article article = article();
        return new ReadResult(article == null ? List.of() : List.of(article), problems);
    }

    private @Nullable String modified() {
        String value = fields.get(Field.MODIFIED);
        DateValue date = DateValue.read(value, DayOrder.DAY_FIRST);
        if (value == null || date == null) {
            return null;
        }
        return Chars.isDigit(value.charAt(0)) && value.startsWith(date.day().toString())
                ? value
                : date.day().toString();
    }

    /** Returns what was found, no longer than fits into the line of a problem. */
    static String shorten(String value) {
        return shorten(value, LONGEST_FOUND);
    }

    /** Returns what a parser says, which is longer than what it quotes. */
    static String message(String value) {
        return shorten(value, LONGEST_MESSAGE);
    }

    private static String shorten(String value, int most) {
        return value.length() <= most ? value : value.substring(0, most) + "…";
    }
}
