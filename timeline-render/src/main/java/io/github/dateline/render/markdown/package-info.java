// SPDX-License-Identifier: Apache-2.0
/** CommonMark, with a table and a Mermaid drawing as options. */
@NullMarked
package io.github.dateline.render.markdown;

import org.jspecify.annotations.NullMarked;
