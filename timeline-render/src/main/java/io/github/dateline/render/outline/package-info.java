// SPDX-License-Identifier: Apache-2.0
/** The shape that pages and documents share: years, months, gaps, indices of sources and names. */
@NullMarked
package io.github.dateline.render.outline;

import org.jspecify.annotations.NullMarked;
