// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Collects what is known of an article. Not thread-safe; made by {@link Article#builder}. */
public final class ArticleBuilder {

    private final String text;
    private @Nullable String id;
    private @Nullable String file;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String author;
    private @Nullable PublicationDate published;
    private @Nullable String modified;
    private @Nullable String lang;
    private @Nullable String origin;
    private @Nullable Dateline dateline;
    private boolean summary;

    ArticleBuilder(String text) {
        this.text = requireNonNull(text, "text");
    }

    /** Sets the id; default: made from address, file name or text, whichever is there first. */
    public ArticleBuilder id(@Nullable String value) {
        id = value;
        return this;
    }

    public ArticleBuilder file(@Nullable String value) {
        file = value;
        return this;
    }

    public ArticleBuilder url(@Nullable String value) {
        url = value;
        return this;
    }

    public ArticleBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    public ArticleBuilder publisher(@Nullable String value) {
        publisher = value;
        return this;
    }

    public ArticleBuilder author(@Nullable String value) {
        author = value;
        return this;
    }

    /** Sets the day of publication as the caller's own word, which wins over every other signal. */
    public ArticleBuilder published(LocalDate value) {
        published = PublicationDate.byCaller(value);
        return this;
    }

    public ArticleBuilder published(@Nullable PublicationDate value) {
        published = value;
        return this;
    }

    public ArticleBuilder modified(@Nullable String value) {
        modified = value;
        return this;
    }

    public ArticleBuilder lang(@Nullable String value) {
        lang = value;
        return this;
    }

    public ArticleBuilder origin(@Nullable String value) {
        origin = value;
        return this;
    }

    public ArticleBuilder dateline(@Nullable Dateline value) {
        dateline = value;
        return this;
    }

    /** Says that the text is only a summary of the article; default: false. */
    public ArticleBuilder summary(boolean value) {
        summary = value;
        return this;
    }

    /** Returns the article. */
    public Article build() {
        String name = id != null ? id : ArticleIds.of(url, file, text);
        return new Article(
                name, file, url, title, publisher, author, published, modified, lang, origin, dateline, summary, text);
    }
}
