// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import java.util.List;

/**
 * A node of a syntax tree, free of the parser that made it.
 *
 * @param kind the grammar's name of the node, for example {@code SEEK} or {@code INT}
 * @param text the text of a leaf, for example {@code 2} or {@code week}
 * @param children in order
 */
record ParseNode(String kind, String text, List<ParseNode> children) {

    ParseNode {
        children = List.copyOf(children);
    }

    boolean is(String expected) {
        return kind.equals(expected);
    }

    int size() {
        return children.size();
    }

    ParseNode child(int index) {
        return children.get(index);
    }

    /** Returns the number that this leaf, or the only leaf below this node, writes. */
    int number() {
        return children.isEmpty() ? Integer.parseInt(text) : child(0).number();
    }

    /** Tells whether the children are exactly of these kinds. */
    boolean hasChildren(String... kinds) {
        if (kinds.length != children.size()) {
            return false;
        }
        for (int i = 0; i < kinds.length; i++) {
            if (!children.get(i).is(kinds[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        if (children.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder("(").append(text);
        children.forEach(child -> out.append(' ').append(child));
        return out.append(')').toString();
    }
}
