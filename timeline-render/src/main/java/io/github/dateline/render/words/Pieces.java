// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The pieces of a date while it is put together. */
record Pieces(List<DatePiece> list) {

    static Pieces of(String text, String datetime) {
        return new Pieces(List.of(new DatePiece(text, datetime)));
    }

    static Pieces fill(Phrase phrase, Function<String, Pieces> values) {
        List<DatePiece> pieces = new ArrayList<>();
        List<String> parts = phrase.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                add(pieces, new DatePiece(parts.get(i), ""));
            } else {
                values.apply(parts.get(i)).list().forEach(piece -> add(pieces, piece));
            }
        }
        return new Pieces(pieces);
    }

    /** Fills a pattern in which angle brackets enclose the words of its two ends. */
    static Pieces range(Phrase phrase, UnaryOperator<String> values, String first, String last) {
        List<DatePiece> pieces = new ArrayList<>();
        String marked = phrase.fill(values);
        String datetime = first;
        int from = 0;
        for (int open = marked.indexOf('<'); open >= 0; open = marked.indexOf('<', from)) {
            int close = marked.indexOf('>', open);
            add(pieces, new DatePiece(marked.substring(from, open), ""));
            add(pieces, new DatePiece(marked.substring(open + 1, close), datetime));
            datetime = last;
            from = close + 1;
        }
        add(pieces, new DatePiece(marked.substring(from), ""));
        return new Pieces(pieces);
    }

    private static void add(List<DatePiece> pieces, DatePiece piece) {
        int last = pieces.size() - 1;
        if (piece.text().isEmpty()) {
            return;
        }
        if (last >= 0
                && piece.datetime().isEmpty()
                && pieces.get(last).datetime().isEmpty()) {
            pieces.set(last, new DatePiece(pieces.get(last).text() + piece.text(), ""));
        } else {
            pieces.add(piece);
        }
    }

    Pieces plus(Pieces others) {
        List<DatePiece> pieces = new ArrayList<>(list);
        others.list.forEach(piece -> add(pieces, piece));
        return new Pieces(pieces);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        list.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
