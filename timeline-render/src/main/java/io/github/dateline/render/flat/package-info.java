// SPDX-License-Identifier: Apache-2.0
/** The flat record of an event, with its articles repeated, for importers that cannot join. */
@NullMarked
package io.github.dateline.render.flat;

import org.jspecify.annotations.NullMarked;
