// SPDX-License-Identifier: Apache-2.0
/** Newline-delimited JSON: one flat record a line. */
@NullMarked
package io.github.dateline.render.ndjson;

import org.jspecify.annotations.NullMarked;
