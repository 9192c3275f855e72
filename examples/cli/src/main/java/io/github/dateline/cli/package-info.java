// SPDX-License-Identifier: Apache-2.0
/** The command line: {@code tag}, {@code read} and {@code build}. */
@NullMarked
package io.github.dateline.cli;

import org.jspecify.annotations.NullMarked;
