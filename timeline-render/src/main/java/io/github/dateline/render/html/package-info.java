// SPDX-License-Identifier: Apache-2.0
/** The timeline page: one file, a fragment for a template, or a site. */
@NullMarked
package io.github.dateline.render.html;

import org.jspecify.annotations.NullMarked;
