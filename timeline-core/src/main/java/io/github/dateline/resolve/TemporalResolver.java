// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalMention;
import java.util.List;

/**
 * Turns the mentions of one article into values. Implementations are immutable, thread-safe and deterministic; they take
 * time linear in the number of mentions and never throw for a mention that cannot be resolved: that is a normal outcome.
 */
@FunctionalInterface
public interface TemporalResolver {

    /**
     * Returns one resolution for each mention, in the same order.
     *
     * @param mentions all mentions of one article in text order
     * @param anchor what is known of the article's own date
     */
    List<Resolution> resolve(List<TemporalMention> mentions, Anchor anchor);
}
