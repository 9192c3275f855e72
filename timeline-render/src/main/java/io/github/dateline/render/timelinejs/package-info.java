// SPDX-License-Identifier: Apache-2.0
/** The JSON that TimelineJS3 reads. */
@NullMarked
package io.github.dateline.render.timelinejs;

import org.jspecify.annotations.NullMarked;
