// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

/**
 * How much of one source is read, whatever it holds.
 *
 * @param maxBytes a longer source is refused with a problem; default 16 MiB
 * @param maxDepth how deep tags or JSON values may nest: deeper tags are flattened, deeper JSON is a problem; default 400
 * @param maxTags a page with more start tags is refused with a problem; default 300,000
 * @param maxEntries how many articles one source may give; the rest is left out with a problem; default 100,000
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxTags, int maxEntries) {

    /** The defaults. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 400, 300_000, 100_000);

    public ReadLimits {
        if (maxBytes < 1 || maxDepth < 8 || maxTags < 1 || maxEntries < 1) {
            throw new IllegalArgumentException("limits must be positive and maxDepth at least 8, found maxBytes "
                    + maxBytes + ", maxDepth " + maxDepth + ", maxTags " + maxTags + ", maxEntries " + maxEntries);
        }
    }
}
