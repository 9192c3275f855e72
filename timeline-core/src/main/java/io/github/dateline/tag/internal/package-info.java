// SPDX-License-Identifier: Apache-2.0
/**
 * The bridge from phrases to Natty's phrase grammar. Do not depend on it: it serves the tagger alone and may change at
 * any time. Natty sees one phrase at a time, never prose; it gives a syntax tree, never a date.
 */
@NullMarked
package io.github.dateline.tag.internal;

import org.jspecify.annotations.NullMarked;
