// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.FoundDay.Form;
import org.jspecify.annotations.Nullable;

/** Reads days whose parts are numbers, and those that begin with the year. */
final class NumericDays {

    private final DayText text;
    private final DayOrder order;

    NumericDays(DayText text, DayOrder order) {
        this.text = text;
        this.order = order;
    }

    /** 20200503, alone or before a clock time: 20200503104500. */
    @Nullable FoundDay compact(int start, int stop) {
        if (followedByDigitPart(stop)) {
            return null;
        }
        return text.day(
                start,
                start + 8,
                text.number(start, start + 4),
                text.number(start + 4, start + 6),
                text.number(start + 6, start + 8),
                Form.YEAR_FIRST);
    }

    private boolean followedByDigitPart(int at) {
        return at + 1 < text.end() && (text.at(at) == '.' || text.at(at) == ',') && Chars.isDigit(text.at(at + 1));
    }

    /** 2020-05-03, 2020.5.3, 2020/05/03, 2020 May 3, 2020. május 3, 2020年5月3日. */
    @Nullable FoundDay yearFirst(int start, int stop) {
        int year = text.number(start, stop);
        if (!DayText.isYear(year) || stop >= text.end()) {
            return null;
        }
        char sep = text.at(stop);
        if (sep == '年' || sep == '년') {
            return eastAsian(start, stop, year);
        }
        if (sep == '-'
                || sep == '/'
                || sep == '.'
                || sep == '_'
                || sep == '\u2010'
                || sep == '\u2011'
                || sep == '\u2013') {
            int m = text.skipSpaces(stop + 1);
            int mEnd = text.digitsEnd(m);
            if (mEnd > m && mEnd - m <= 2 && mEnd < text.end() && text.at(mEnd) == sep) {
                int d = text.skipSpaces(mEnd + 1);
                int dEnd = text.digitsEnd(d);
                if (dEnd > d && dEnd - d <= 2) {
                    return text.day(start, dEnd, year, text.number(m, mEnd), text.number(d, dEnd), Form.YEAR_FIRST);
                }
            }
        }
        int word = text.skip(stop, " .,/-\u00A0");
        int wordEnd = text.wordEnd(word);
        int month = text.month(word, wordEnd);
        if (month > 0) {
            int d = text.skip(wordEnd, " .,/-\u00A0");
            int dEnd = text.digitsEnd(d);
            if (dEnd > d && dEnd - d <= 2 && (dEnd >= text.end() || text.at(dEnd) != ':')) {
                return text.day(start, dEnd, year, month, text.number(d, dEnd), Form.NAMED);
            }
        }
        return null;
    }

    private @Nullable FoundDay eastAsian(int start, int stop, int year) {
        int m = text.skipSpaces(stop + 1);
        int mEnd = text.digitsEnd(m);
        if (mEnd == m || mEnd >= text.end() || (text.at(mEnd) != '月' && text.at(mEnd) != '월')) {
            return null;
        }
        int d = text.skipSpaces(mEnd + 1);
        int dEnd = text.digitsEnd(d);
        return dEnd == d || dEnd - d > 2 || mEnd - m > 2
                ? null
                : text.day(start, dEnd, year, text.number(m, mEnd), text.number(d, dEnd), Form.YEAR_FIRST);
    }

    /** 3.5.2020, 03/05/20, 3-5-2020, 3. 5. 2020. */
    @Nullable FoundDay dayFirst(int start, int stop) {
        if (stop >= text.end()) {
            return null;
        }
        int at = stop;
        if (text.at(at) == ' '
                && at + 2 < text.end()
                && (text.at(at + 1) == '|' || text.at(at + 1) == '/')
                && text.at(at + 2) == ' ') {
            at++;
        }
        char sep = text.at(at);
        if (sep != '|'
                && sep != '.'
                && sep != '/'
                && sep != '-'
                && sep != '\u2010'
                && sep != '\u2011'
                && sep != '\u2013') {
            return null;
        }
        boolean spaced = sep == '.' || sep == '|' || at > stop;
        int b = spaced ? text.skipSpaces(at + 1) : at + 1;
        int bEnd = text.digitsEnd(b);
        int next = at > stop ? text.skipSpaces(bEnd) : bEnd;
        if (bEnd == b || bEnd - b > 2 || next >= text.end() || text.at(next) != sep) {
            return null;
        }
        int y = spaced ? text.skipSpaces(next + 1) : next + 1;
        int yEnd = text.digitsEnd(y);
        int first = text.number(start, stop);
        int second = text.number(b, bEnd);
        int year;
        if (yEnd - y == 4) {
            year = text.number(y, yEnd);
        } else if (yEnd - y == 2 && y == bEnd + 1) {
            int two = text.number(y, yEnd);
            year = two < 70 ? 2000 + two : 1900 + two;
            if (yEnd < text.end() && (text.at(yEnd) == sep || text.at(yEnd) == ':' || text.at(yEnd) == '%')) {
                return null;
            }
        } else {
            return null;
        }
        if (first > 12) {
            return text.day(start, yEnd, year, second, first, Form.NUMERIC);
        }
        if (second > 12) {
            return text.day(start, yEnd, year, first, second, Form.NUMERIC);
        }
        // With full stops the day always comes first; with other signs it depends on where the page comes from.
        boolean monthFirst = order == DayOrder.MONTH_FIRST && sep != '.' && sep != '|';
        Form form = sep == '.' || first == second ? Form.NUMERIC : Form.AMBIGUOUS;
        return monthFirst
                ? text.day(start, yEnd, year, first, second, form)
                : text.day(start, yEnd, year, second, first, form);
    }
}
