// SPDX-License-Identifier: Apache-2.0
/**
 * Timelines over time: a new result takes over the ids, names and history of the last one, what is gone leaves a
 * tombstone, and the differences can be listed for whoever follows the timeline.
 */
@NullMarked
package io.github.dateline.update;

import org.jspecify.annotations.NullMarked;
