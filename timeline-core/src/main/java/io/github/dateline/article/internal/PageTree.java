// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The body of a page as two flat lists in document order: its block elements, and its lines of text. Every element
 * covers one run of lines and one run of elements, so that sums over its content need no walk. Written once by {@link
 * PageWalker}.
 */
final class PageTree {

    /** Bits of {@link #flags}, beside those of {@link NameFlags} (which use the low 8). */
    static final int HIDDEN = 1 << 8;

    static final int ARTICLE_BODY = 1 << 9;
    static final int ROLE_ASIDE = 1 << 10;

    private int elements;
    private int[] parent = new int[256];
    private int[] tag = new int[256];
    private int[] flags = new int[256];
    private int[] firstLine = new int[256];
    private int[] endLine = new int[256];
    private int[] endElement = new int[256];

    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of text.
     *
     * @param text its text, squeezed
     * @param element the block element it stands in
     * @param linkChars how many of its characters stand in links
     */
    record Line(String text, int element, int linkChars) {

        int chars() {
            return text.length();
        }

        double linkDensity() {
            return text.isEmpty() ? 0 : Math.min(1, linkChars / (double) text.length());
        }
    }

    int open(int parentIndex, int tagKind, int nameFlags) {
        int i = elements++;
        if (i == parent.length) {
            parent = Arrays.copyOf(parent, 2 * i);
            tag = Arrays.copyOf(tag, 2 * i);
            flags = Arrays.copyOf(flags, 2 * i);
            firstLine = Arrays.copyOf(firstLine, 2 * i);
            endLine = Arrays.copyOf(endLine, 2 * i);
            endElement = Arrays.copyOf(endElement, 2 * i);
        }
        parent[i] = parentIndex;
        tag[i] = tagKind;
        flags[i] = nameFlags;
        firstLine[i] = lines.size();
        return i;
    }

    void close(int element) {
        endLine[element] = lines.size();
        endElement[element] = elements;
    }

    void add(Line line) {
        lines.add(line);
    }

    int elements() {
        return elements;
    }

    /** Returns the enclosing block element, or -1. */
    int parent(int element) {
        return parent[element];
    }

    int tag(int element) {
        return tag[element];
    }

    boolean is(int element, int tagBits) {
        return (tag[element] & tagBits) != 0;
    }

    /** Tells whether the element is an {@code article} (and not {@code main}, which holds the whole page). */
    boolean isArticle(int element) {
        return (tag[element] & TagKind.ARTICLE) != 0 && (tag[element] & TagKind.MAIN) == 0;
    }

    boolean isHeadline(int element) {
        return (tag[element] & TagKind.HEADLINE) != 0;
    }

    boolean has(int element, int flagBits) {
        return (flags[element] & flagBits) != 0;
    }

    int firstLine(int element) {
        return firstLine[element];
    }

    int endLine(int element) {
        return endLine[element];
    }

    int endElement(int element) {
        return endElement[element];
    }

    List<Line> lines() {
        return lines;
    }
}
