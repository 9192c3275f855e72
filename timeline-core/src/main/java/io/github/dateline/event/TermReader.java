// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** Reads the terms of a stretch of text: stemmed words without stop words, numbers, countries for their names. */
final class TermReader {

    private static final int LONGEST_WORD = 40;

    private final TermTable table;
    private final char[] buffer = new char[LONGEST_WORD];
    private int previous;
    private boolean previousCapital;
    private boolean previousOpens;
    private boolean heading;
    private float weight;
    private TermVector.Builder sink = new TermVector.Builder();

    TermReader(TermTable table) {
        this.table = table;
    }

    /** Adds the terms of a heading, whose words may all have capitals. */
    void heading(CharSequence text, TermVector.Builder into) {
        heading = true;
        read(text, 0, text.length(), 1, into);
        heading = false;
    }

    /** Adds the terms between the offsets, each with the weight. */
    void read(CharSequence text, int from, int to, float termWeight, TermVector.Builder into) {
        sink = into;
        weight = termWeight;
        previous = -1;
        boolean start = true;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!Stemmer.isWordChar(c)) {
                if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '"' || c == '“') {
                    start = true;
                }
                if (c == ',' || c == '.') {
                    flush();
                }
                i++;
                continue;
            }
            i = word(text, i, to, start);
            start = false;
        }
        flush();
    }

    private int word(CharSequence text, int from, int to, boolean start) {
        int i = from;
        int length = 0;
        boolean digits = Character.isDigit(text.charAt(from));
        while (i < to && (Stemmer.isWordChar(text.charAt(i)) || joins(text, i, to, digits))) {
            char c = text.charAt(i);
            if (c != ',' && length < LONGEST_WORD) {
                buffer[length++] = c < 128 ? lower(c) : Character.toLowerCase(c);
            }
            i++;
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        int end = possessive(text, i, to);
        if (length == 1 && !digits && !capital) {
            return end;
        }
        if (digits && isYear(length)) {
            return end;
        }
        int id = table.intern(buffer, digits ? length : Stemmer.stem(buffer, length));
        if (!digits && !start) {
            if (capital) {
                table.seenCapital(id);
            } else {
                table.seenSmall(id);
            }
        }
        push(id, capital, start);
        return end;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static boolean joins(CharSequence text, int i, int to, boolean digits) {
        char c = text.charAt(i);
        return digits && (c == ',' || c == '.') && i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }

    private static int possessive(CharSequence text, int i, int to) {
        boolean mark = i + 1 < to && (text.charAt(i) == '\'' || text.charAt(i) == '’');
        return mark && text.charAt(i + 1) == 's' && (i + 2 == to || !Character.isLetter(text.charAt(i + 2)))
                ? i + 2
                : i;
    }

    private boolean isYear(int length) {
        return length == 4 && (buffer[0] == '1' && buffer[1] == '9' || buffer[0] == '2' && buffer[1] == '0');
    }

    /** Holds a capitalised word back by one, since two together may name a country. */
    private void push(int id, boolean capital, boolean opens) {
        if (previous >= 0 && previousCapital && capital) {
            int land = table.country(previous, id);
            if (land >= 0) {
                sink.add(land, weight);
                previous = -1;
                return;
            }
        }
        flush(capital);
        previous = id;
        previousCapital = capital;
        previousOpens = opens;
    }

    private void flush() {
        flush(false);
    }

    /** A word with a capital inside a sentence, or before another one, is of a name, and names no act: "Ban Ki-moon". */
    private void flush(boolean beforeCapital) {
        if (previous >= 0 && !table.isStop(previous)) {
            int land = previousCapital ? table.country(previous) : -1;
            sink.add(land >= 0 ? land : previous, weight);
            boolean name = previousCapital && !heading && (!previousOpens || beforeCapital);
            for (long acts = name ? 0 : table.acts(previous); acts != 0; acts &= acts - 1) {
                sink.add(table.actTerm(Long.numberOfTrailingZeros(acts)), weight);
            }
        }
        previous = -1;
    }
}
