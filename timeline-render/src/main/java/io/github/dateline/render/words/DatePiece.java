// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

/**
 * A stretch of a date in words.
 *
 * @param text the words
 * @param datetime the value of an HTML {@code time} element that says the same, or empty if there is none
 */
public record DatePiece(String text, String datetime) {}
