// SPDX-License-Identifier: Apache-2.0
/** Atom (RFC 4287). */
@NullMarked
package io.github.dateline.render.atom;

import org.jspecify.annotations.NullMarked;
