// SPDX-License-Identifier: Apache-2.0
/** JSON Feed 1.1. */
@NullMarked
package io.github.dateline.render.jsonfeed;

import org.jspecify.annotations.NullMarked;
