// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import io.github.dateline.event.Event;
import io.github.dateline.render.outline.Group;
import java.util.List;

/**
 * The groups of a page cut where the story begins: whole years before it, in which everything is background, can be folded
 * away together.
 *
 * @param before what to fold before the story, where the oldest comes first
 * @param story what stays
 * @param after what to fold after it, where the newest comes first
 */
record Background(List<Group> before, List<Group> story, List<Group> after) {

    /** A single line would cost the reader more to open than to read. */
    private static final int FEWEST = 2;

    static Background none(List<Group> groups) {
        return new Background(List.of(), groups, List.of());
    }

    static Background of(List<Group> groups, HtmlOptions options) {
        boolean newestFirst = options.common().newestFirst();
        int size = groups.size();
        int folded = 0;
        int events = 0;
        while (folded < size && isBackground(groups.get(newestFirst ? size - 1 - folded : folded))) {
            events += groups.get(newestFirst ? size - 1 - folded : folded).size();
            folded++;
        }
        if (!options.foldBackground() || folded == size || events < FEWEST) {
            return none(groups);
        }
        return newestFirst
                ? new Background(List.of(), groups.subList(0, size - folded), groups.subList(size - folded, size))
                : new Background(groups.subList(0, folded), groups.subList(folded, size), List.of());
    }

    private static boolean isBackground(Group group) {
        return group.blocks().stream().allMatch(block -> block.events().stream().allMatch(Event::background));
    }
}
