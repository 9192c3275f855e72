// SPDX-License-Identifier: Apache-2.0
/** Block markup for the WordPress editor, without scripts or frames. */
@NullMarked
package io.github.dateline.render.wordpress;

import org.jspecify.annotations.NullMarked;
