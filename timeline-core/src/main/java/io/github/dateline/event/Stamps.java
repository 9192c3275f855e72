// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.Set;

/**
 * The time of a posting that reached the text of an article: "Last updated at ...", "At ... a reader wrote:", "... | Reply".
 * It dates the page or a comment, nothing that happened.
 */
final class Stamps {

    private static final Set<String> BEFORE = Set.of("page", "last", "first", "(", "[");
    private static final Set<String> MARKS = Set.of("updated", "posted", "published", "modified");
    private static final Set<String> ANSWERS = Set.of("reply", "permalink", "report");
    private static final int LONGEST_NAME = 5;

    private Stamps() {}

    /** Returns the index of the first token behind the stamp that the sentence begins with, 0 if there is none. */
    static int end(Tokens tokens, boolean[] inDate, int limit) {
        int marked = marked(tokens, inDate, limit);
        return marked > 0 ? marked : comment(tokens, inDate, limit);
    }

    /** "Page last updated at 14:59 GMT, 5 May", "(Updated: 5 May)", "Posted by: someone | 5 May | ...". */
    private static int marked(Tokens tokens, boolean[] inDate, int limit) {
        int mark = 0;
        boolean last = false;
        while (mark < limit && (BEFORE.contains(tokens.lower(mark)) || inDate[mark] || tokens.is(mark, ","))) {
            last |= !inDate[mark] && !tokens.is(mark, ",");
            mark++;
        }
        if (mark + 1 >= limit || !MARKS.contains(tokens.lower(mark))) {
            return 0;
        }
        int next = tokens.is(mark + 1, "by") ? mark + 2 : mark + 1;
        if (!last && !tokens.is(next, ":")) {
            return 0;
        }
        int date = next;
        while (date < limit && !inDate[date]) {
            date++;
        }
        return date < limit && date - next <= LONGEST_NAME ? behind(tokens, inDate, date, limit) : 0;
    }

    /** "At 2:36 pm on 5 May, someone wrote:", "5 May 2009 at 2:36 pm | Reply". */
    private static int comment(Tokens tokens, boolean[] inDate, int limit) {
        int date = tokens.is(0, "at") ? 1 : 0;
        if (date >= limit || !inDate[date]) {
            return 0;
        }
        int end = behind(tokens, inDate, date, limit);
        if (date == 0 && isHeading(tokens, inDate, end)) {
            return end;
        }
        if (date == 0) {
            return tokens.is(end - 1, "|") && end < limit && ANSWERS.contains(tokens.lower(end)) ? end + 1 : 0;
        }
        for (int i = end; i + 1 < limit && i - end <= LONGEST_NAME; i++) {
            if (tokens.is(i, "wrote") && tokens.is(i + 1, ":")) {
                return i + 2;
            }
        }
        return 0;
    }

    /** "Tuesday, 5 May 2009; 2:36 PM The council": day and hour of the page, a mark between them, then a sentence. */
    private static boolean isHeading(Tokens tokens, boolean[] inDate, int end) {
        boolean apart = false;
        for (int i = 1; i + 1 < end; i++) {
            boolean mark = tokens.is(i, ";") || tokens.is(i, "|");
            apart |= mark && inDate[i + 1] && tokens.isNumber(i + 1);
        }
        return apart && end < tokens.size() && tokens.isCapital(end);
    }

    /** Returns the index behind the dates that follow one another from here, with the marks between and behind them. */
    private static int behind(Tokens tokens, boolean[] inDate, int date, int limit) {
        int end = date;
        while (end < limit && (inDate[end] || !tokens.isWord(end) || tokens.is(end, "at") || tokens.is(end, "on"))) {
            end++;
        }
        return end;
    }
}
