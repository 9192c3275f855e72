// SPDX-License-Identifier: Apache-2.0
/** The canonical JSON, with dates in the words of the timeline's language. */
@NullMarked
package io.github.dateline.render.json;

import org.jspecify.annotations.NullMarked;
