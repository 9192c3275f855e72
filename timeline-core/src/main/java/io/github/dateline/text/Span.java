// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start index of the first unit, 0 or more
 * @param end index after the last unit, greater than or equal to {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end, found " + start + ".." + end);
        }
    }

    /** Returns the number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Returns the covered part of the text that this span was made for. */
    public String slice(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Tells whether the other span lies completely inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
