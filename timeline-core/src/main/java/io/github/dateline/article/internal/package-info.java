// SPDX-License-Identifier: Apache-2.0
/** How articles are read. Not for use outside {@code io.github.dateline.article}. */
@NullMarked
package io.github.dateline.article.internal;

import org.jspecify.annotations.NullMarked;
