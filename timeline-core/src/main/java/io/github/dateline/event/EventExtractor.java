// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;

/**
 * Finds the dated clauses of an article, and the facts whose date is not known. Implementations are immutable,
 * thread-safe and deterministic.
 */
@FunctionalInterface
public interface EventExtractor {

    /** Returns what the article tells, in text order. */
    Extraction extract(ResolvedArticle article);

    /** The event mentions of one article, its sentences that may support one without a date, and its undated facts. */
    record Extraction(List<EventMention> mentions, List<EventMention> support, List<UndatedFact> undated) {
        public Extraction {
            mentions = List.copyOf(mentions);
            support = List.copyOf(support);
            undated = List.copyOf(undated);
        }
    }
}
