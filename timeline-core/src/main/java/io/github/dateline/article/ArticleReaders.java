// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.internal.ReadContext;
import io.github.dateline.article.internal.StandardReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes readers of articles.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReaders.standard();
 * ArticleReader.ReadResult result = reader.read(new ArticleSource("page.html", bytes, null, null));
 * }</pre>
 *
 * <p>The standard reader knows every {@link ArticleFormat} and chooses by content; the name of the source decides only
 * where the content does not (Markdown and plain text look alike). Readers are immutable and thread-safe.
 */
public final class ArticleReaders {

    private ArticleReaders() {}

    /** Returns a reader with default limits that chooses the format by content. */
    public static ArticleReader standard() {
        return builder().build();
    }

    /** Returns a builder for a reader with options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the options of a reader. Not thread-safe. */
    public static final class Builder {

        private ReadLimits limits = ReadLimits.DEFAULT;
        private @Nullable LocalDate retrieved;
        private @Nullable ArticleFormat format;

        private Builder() {}

        /** Sets how much of a source is read; default {@link ReadLimits#DEFAULT}. */
        public Builder limits(ReadLimits value) {
            limits = requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets the day on which the sources were fetched: a date on a page that is more than one day later is not taken
         * as its publication date. Default: none, so that no such check is made (the reader has no clock).
         */
        public Builder retrievedOn(@Nullable LocalDate value) {
            retrieved = value;
            return this;
        }

        /** Sets the format of every source; default: chosen for each source by its content. */
        public Builder format(@Nullable ArticleFormat value) {
            format = value;
            return this;
        }

        /** Returns the reader. */
        public ArticleReader build() {
            return new StandardReader(new ReadContext(limits, retrieved), format);
        }
    }
}
