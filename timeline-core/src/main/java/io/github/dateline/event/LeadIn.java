// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/**
 * What stands before the first word of a report: byline, place, filing date, agency, dash, the stamp of a posting. A date
 * there says when the report was filed, not when something happened.
 */
final class LeadIn {

    private static final int LOOK_AHEAD = 48;
    private static final int LONGEST_PLACE = 8;

    private LeadIn() {}

    /** Returns the index of the first token behind the lead-in, 0 if there is none. */
    static int end(Tokens tokens, boolean[] inDate) {
        int limit = Math.min(tokens.size(), LOOK_AHEAD);
        int heading = heading(tokens, limit);
        if (heading > 0) {
            return heading;
        }
        int stamp = Stamps.end(tokens, inDate, limit);
        if (stamp > 0 && stamp < tokens.size()) {
            return stamp;
        }
        for (int i = 1; i + 2 < limit; i++) {
            if (tokens.is(i, ")") && isDash(tokens, i + 1) && isAgency(tokens, i)) {
                return i + 2;
            }
        }
        return place(tokens, inDate, limit);
    }

    /** "== Reactions == The senator ...": the marks of a heading that ran into the text. */
    private static int heading(Tokens tokens, int limit) {
        int i = 0;
        boolean marked = false;
        for (int j = 0; j + 1 < limit; j++) {
            boolean mark = isMark(tokens, j);
            if (j == 0 && !mark) {
                return 0;
            }
            marked |= mark && j > 0 && !isMark(tokens, j - 1);
            i = mark && (marked || i == j) ? j + 1 : i;
            if (marked && !mark) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isMark(Tokens tokens, int i) {
        char c = tokens.text.charAt(tokens.start(i));
        return c == '=' || c == '_' || c == '#';
    }

    /** "(Reuters) -", "(AP) —": one to three capitalised words in brackets. */
    private static boolean isAgency(Tokens tokens, int close) {
        for (int i = close - 1; i >= 0 && close - i <= 4; i--) {
            if (tokens.is(i, "(")) {
                return close - i > 1;
            }
            if (!tokens.isCapital(i) && tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "GENEVA, April 29 —": capitals, commas and dates only, then a dash. A date alone heads an entry of a chronology. */
    private static int place(Tokens tokens, boolean[] inDate, int limit) {
        boolean named = false;
        for (int i = 0; i < limit && i <= LONGEST_PLACE; i++) {
            if (i > 0 && isDash(tokens, i) && tokens.end(i - 1) < tokens.start(i)) {
                return named && i + 1 < tokens.size() ? i + 1 : 0;
            }
            boolean part =
                    inDate[i] || tokens.is(i, ",") || tokens.is(i, ".") || tokens.is(i, "/") || tokens.is(i, "|");
            if (!part && !isUpper(tokens.raw(i))) {
                return 0;
            }
            named |= !part;
        }
        return 0;
    }

    private static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isDash(Tokens tokens, int i) {
        return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—") || tokens.is(i, "--");
    }
}
