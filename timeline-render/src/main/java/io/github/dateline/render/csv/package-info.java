// SPDX-License-Identifier: Apache-2.0
/** Comma-separated values (RFC 4180): one flat record a line. */
@NullMarked
package io.github.dateline.render.csv;

import org.jspecify.annotations.NullMarked;
