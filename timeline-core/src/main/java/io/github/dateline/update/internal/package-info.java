// SPDX-License-Identifier: Apache-2.0
/** The library call behind updates; not to be depended on. */
@NullMarked
package io.github.dateline.update.internal;

import org.jspecify.annotations.NullMarked;
