// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import java.util.List;

/**
 * Finds the context of every article of a set. Implementations are immutable, thread-safe and deterministic; the order
 * of the articles changes nothing but the order of the result.
 */
@FunctionalInterface
public interface ContextFinder {

    /** Returns one context for each article, in the same order. */
    List<ArticleContext> find(List<TaggedArticle> articles);
}
