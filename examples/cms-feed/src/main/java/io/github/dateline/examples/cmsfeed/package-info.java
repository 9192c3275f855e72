// SPDX-License-Identifier: Apache-2.0
/** Feeding a content management system. */
@NullMarked
package io.github.dateline.examples.cmsfeed;

import org.jspecify.annotations.NullMarked;
