// SPDX-License-Identifier: Apache-2.0
/** What every output format shares: the renderer interface, escaping, and the words of dates. */
@NullMarked
package io.github.dateline.render;

import org.jspecify.annotations.NullMarked;
