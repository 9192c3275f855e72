// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import java.util.List;

/**
 * What a rule found at a token: the mentions, usually one, and where reading goes on.
 *
 * @param end index of the token after the match
 * @param pieces the mentions; none if the words are taken but name no date ("April 31", "2,000 km")
 */
record Match(int end, List<Piece> pieces) {

    /**
     * One mention as tokens.
     *
     * @param from index of the first token
     * @param to index after the last
     * @param expression the meaning
     * @param rule id of the rule
     * @param role whether it is the end of a range that the rule itself read
     */
    record Piece(int from, int to, TemporalExpression expression, String rule, RangeRole role) {

        Piece(int from, int to, TemporalExpression expression, String rule) {
            this(from, to, expression, rule, RangeRole.NONE);
        }

        Piece with(TemporalExpression other) {
            return new Piece(from, to, other, rule, role);
        }
    }

    static Match of(int from, int to, TemporalExpression expression, String rule) {
        return new Match(to, List.of(new Piece(from, to, expression, rule)));
    }

    /** Returns a match that takes the words and gives nothing. */
    static Match nothing(int to) {
        return new Match(to, List.of());
    }

    /** Adds the pieces to a list. */
    void addTo(List<Piece> list) {
        // By index: addAll makes an array of a list that has one element nearly always.
        for (int k = 0; k < pieces.size(); k++) {
            list.add(pieces.get(k));
        }
    }

    boolean isSingle() {
        return pieces.size() == 1;
    }

    Piece piece() {
        return pieces.get(0);
    }

    TemporalExpression expression() {
        return piece().expression();
    }
}
