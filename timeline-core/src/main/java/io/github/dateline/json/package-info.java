// SPDX-License-Identifier: Apache-2.0
/** The canonical JSON of a timeline, written and read back, and a small facade for other JSON output. */
@NullMarked
package io.github.dateline.json;

import org.jspecify.annotations.NullMarked;
