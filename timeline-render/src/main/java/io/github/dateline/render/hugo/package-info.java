// SPDX-License-Identifier: Apache-2.0
/** Content files with front matter, for Hugo and other static site generators. */
@NullMarked
package io.github.dateline.render.hugo;

import org.jspecify.annotations.NullMarked;
