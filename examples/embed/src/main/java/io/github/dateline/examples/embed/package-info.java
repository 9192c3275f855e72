// SPDX-License-Identifier: Apache-2.0
/** Dateline inside a program of your own. */
@NullMarked
package io.github.dateline.examples.embed;

import org.jspecify.annotations.NullMarked;
