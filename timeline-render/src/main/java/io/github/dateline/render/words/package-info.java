// SPDX-License-Identifier: Apache-2.0
/** The words of a page and of its dates in fourteen languages, from pattern files. */
@NullMarked
package io.github.dateline.render.words;

import org.jspecify.annotations.NullMarked;
