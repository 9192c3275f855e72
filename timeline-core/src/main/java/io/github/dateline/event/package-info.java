// SPDX-License-Identifier: Apache-2.0
/**
 * Events: the dated clauses of articles, merged into one entry per event with all its sources, the best supported date
 * and what the sources disagree on; and the timeline that holds them.
 */
@NullMarked
package io.github.dateline.event;

import org.jspecify.annotations.NullMarked;
