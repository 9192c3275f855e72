// SPDX-License-Identifier: Apache-2.0
/**
 * The front door: {@code TimelineGenerator} turns articles into a timeline.
 *
 * <p>The pipe: articles are read, cut into sentences and tagged, each alone; the context stage finds when each was
 * written, looking at the whole set; each article's dates are resolved against its context; its dated clauses become
 * event mentions; the merger joins the mentions of all articles into events. No stage goes back to an earlier one, and
 * every stage is an interface with one method that a builder option can replace.
 */
@NullMarked
package io.github.dateline;

import org.jspecify.annotations.NullMarked;
