// SPDX-License-Identifier: Apache-2.0
/**
 * When each article was written: from its caller, its metadata, its dateline, its own dates, or its siblings on the same
 * story; a day or an interval, with a reason and a certainty, never a bare guess. The one stage that looks at the whole
 * set before dates are resolved.
 */
@NullMarked
package io.github.dateline.context;

import org.jspecify.annotations.NullMarked;
