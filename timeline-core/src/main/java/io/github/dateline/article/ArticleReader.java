// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import java.util.List;

/**
 * Reads the articles of one source. Implementations are immutable and thread-safe; cost and memory are bounded by their
 * options whatever the source holds.
 */
@FunctionalInterface
public interface ArticleReader {

    /**
     * Returns the articles in the order of the source.
     *
     * @param source the bytes with their name
     * @return the articles and, for each part that could not be read, a problem; one bad article never loses the others
     */
    ReadResult read(ArticleSource source);

    /** What a source gave: articles, and problems naming the place. */
    record ReadResult(List<Article> articles, List<ReadProblem> problems) {
        public ReadResult {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }
}
