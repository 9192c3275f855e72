// SPDX-License-Identifier: Apache-2.0
/**
 * Positions in a text: spans and sentences. Every later stage keeps offsets into the original text, in UTF-16 units,
 * end exclusive.
 */
@NullMarked
package io.github.dateline.text;

import org.jspecify.annotations.NullMarked;
