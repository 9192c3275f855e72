// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

/** The half of the Earth whose seasons are meant. */
public enum Hemisphere {
    NORTH,
    SOUTH
}
