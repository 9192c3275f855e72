// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** Which end of a range a mention is. The two ends of one range are neighbours in the list of mentions. */
public enum RangeRole {
    NONE,
    FIRST,
    SECOND
}
