// SPDX-License-Identifier: Apache-2.0
/**
 * What editors change in a timeline: overrides, kept apart from the articles and applied last, so that they survive every
 * regeneration. An override names its event by id, and one that finds its event no longer is reported, never dropped.
 */
@NullMarked
package io.github.dateline.edit;

import org.jspecify.annotations.NullMarked;
