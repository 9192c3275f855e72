// SPDX-License-Identifier: Apache-2.0
/**
 * From meaning to value: anchors, the policy that chooses among readings, and resolution with a trace that can be read
 * back. Resolving is a pure function of the mentions and the anchor.
 */
@NullMarked
package io.github.dateline.resolve;

import org.jspecify.annotations.NullMarked;
