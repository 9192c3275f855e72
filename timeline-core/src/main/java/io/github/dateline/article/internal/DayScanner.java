// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.FoundDay.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds full days (day, month and year) in short texts such as a date line, an attribute or a heading. One pass, no
 * regular expression; months by name in the languages of {@code months.txt}. It knows nothing of relative dates.
 */
final class DayScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final CharSequence text;
    private final int end;
    private final DayOrder order;

    private DayScanner(CharSequence text, DayOrder order) {
        this.text = text;
        this.end = text.length();
        this.order = order;
    }

    /** Returns the first day in the text, or null. */
    static @Nullable FoundDay first(CharSequence text, DayOrder order) {
        List<FoundDay> found = find(text, order, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the days in the order of the text, at most so many. */
    static List<FoundDay> find(CharSequence text, DayOrder order, int most) {
        return new DayScanner(text, order).scan(most);
    }

    private List<FoundDay> scan(int most) {
        List<FoundDay> found = new ArrayList<>(1);
        int i = 0;
        while (i < end && found.size() < most) {
            char c = text.charAt(i);
            FoundDay day = null;
            int next = i + 1;
            if (Chars.isDigit(c)) {
                next = digitsEnd(i);
                day = fromNumber(i, next);
            } else if (Character.isLetter(c)) {
                next = wordEnd(i);
                day = next - i <= MonthNames.LONGEST ? fromWord(i, next) : null;
            }
            if (day != null) {
                found.add(day);
                i = day.end();
            } else {
                i = next;
            }
        }
        return found;
    }

    // ---- a date that begins with a number

    private @Nullable FoundDay fromNumber(int start, int stop) {
        int length = stop - start;
        if (start > 0
                && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == ',')
                && start > 1
                && Chars.isDigit(text.charAt(start - 2))) {
            return null;
        }
        if (length == 4) {
            return yearFirst(start, stop);
        }
        if ((length == 8 || length == 14 || length == 12) && !followedByDigitPart(stop)) {
            int year = number(start, start + 4);
            return day(
                    start,
                    start + 8,
                    year,
                    number(start + 4, start + 6),
                    number(start + 6, start + 8),
                    Form.YEAR_FIRST);
        }
        if (length <= 2) {
            FoundDay numeric = dayFirst(start, stop);
            return numeric != null ? numeric : dayThenName(start, stop);
        }
        return null;
    }

    private boolean followedByDigitPart(int at) {
        return at + 1 < end && (text.charAt(at) == '.' || text.charAt(at) == ',') && Chars.isDigit(text.charAt(at + 1));
    }

    /** 2020-05-03, 2020.5.3, 2020/05/03, 2020 May 3, 2020. május 3, 2020年5月3日. */
    private @Nullable FoundDay yearFirst(int start, int stop) {
        int year = number(start, stop);
        if (year < FIRST_YEAR || year > LAST_YEAR || stop >= end) {
            return null;
        }
        char sep = text.charAt(stop);
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
            int m = skipSpaces(stop + 1);
            int mEnd = digitsEnd(m);
            if (mEnd > m && mEnd - m <= 2 && mEnd < end && text.charAt(mEnd) == sep) {
                int d = skipSpaces(mEnd + 1);
                int dEnd = digitsEnd(d);
                if (dEnd > d && dEnd - d <= 2) {
                    return day(start, dEnd, year, number(m, mEnd), number(d, dEnd), Form.YEAR_FIRST);
                }
            }
        }
        int word = skip(stop, " .,/-\u00A0");
        int wordEnd = wordEnd(word);
        int month = MonthNames.month(text, word, wordEnd);
        if (month > 0) {
            int d = skip(wordEnd, " .,/-\u00A0");
            int dEnd = digitsEnd(d);
            if (dEnd > d && dEnd - d <= 2 && (dEnd >= end || text.charAt(dEnd) != ':')) {
                return day(start, dEnd, year, month, number(d, dEnd), Form.NAMED);
            }
        }
        return null;
    }

    private @Nullable FoundDay eastAsian(int start, int stop, int year) {
        int m = skipSpaces(stop + 1);
        int mEnd = digitsEnd(m);
        if (mEnd == m || mEnd >= end || (text.charAt(mEnd) != '月' && text.charAt(mEnd) != '월')) {
            return null;
        }
        int d = skipSpaces(mEnd + 1);
        int dEnd = digitsEnd(d);
        return dEnd == d || dEnd - d > 2 || mEnd - m > 2
                ? null
                : day(start, dEnd, year, number(m, mEnd), number(d, dEnd), Form.YEAR_FIRST);
    }

    /** 3.5.2020, 03/05/20, 3-5-2020, 3. 5. 2020. */
    private @Nullable FoundDay dayFirst(int start, int stop) {
        if (stop >= end) {
            return null;
        }
        int at = stop;
        if (text.charAt(at) == ' '
                && at + 2 < end
                && (text.charAt(at + 1) == '|' || text.charAt(at + 1) == '/')
                && text.charAt(at + 2) == ' ') {
            at++;
        }
        char sep = text.charAt(at);
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
        int b = spaced ? skipSpaces(at + 1) : at + 1;
        int bEnd = digitsEnd(b);
        int next = at > stop ? skipSpaces(bEnd) : bEnd;
        if (bEnd == b || bEnd - b > 2 || next >= end || text.charAt(next) != sep) {
            return null;
        }
        int y = spaced ? skipSpaces(next + 1) : next + 1;
        int yEnd = digitsEnd(y);
        int first = number(start, stop);
        int second = number(b, bEnd);
        int year;
        if (yEnd - y == 4) {
            year = number(y, yEnd);
        } else if (yEnd - y == 2 && y == bEnd + 1) {
            int two = number(y, yEnd);
            year = two < 70 ? 2000 + two : 1900 + two;
            if (yEnd < end && (text.charAt(yEnd) == sep || text.charAt(yEnd) == ':' || text.charAt(yEnd) == '%')) {
                return null;
            }
        } else {
            return null;
        }
        if (first > 12) {
            return day(start, yEnd, year, second, first, Form.NUMERIC);
        }
        if (second > 12) {
            return day(start, yEnd, year, first, second, Form.NUMERIC);
        }
        // With full stops the day always comes first; with other signs it depends on where the page comes from.
        boolean monthFirst = order == DayOrder.MONTH_FIRST && sep != '.' && sep != '|';
        Form form = sep == '.' || first == second ? Form.NUMERIC : Form.AMBIGUOUS;
        return monthFirst ? day(start, yEnd, year, first, second, form) : day(start, yEnd, year, second, first, form);
    }

    /** 3 May 2020, 3. Mai 2020, 3rd of May, 2020, 3 de mayo de 2020, 03-May-2020. */
    private @Nullable FoundDay dayThenName(int start, int stop) {
        int at = ordinalEnd(stop);
        at = skip(at, " .,-/\u00A0");
        int wordEnd = wordEnd(at);
        if (isParticle(at, wordEnd)) {
            at = skip(wordEnd, " \u00A0");
            wordEnd = wordEnd(at);
        }
        int month = MonthNames.month(text, at, wordEnd);
        if (month == 0) {
            return null;
        }
        int y = skip(wordEnd, " .,-/'\u2019\u00A0");
        int particle = wordEnd(y);
        if (isParticle(y, particle)) {
            y = skip(particle, " \u00A0");
        }
        int yEnd = digitsEnd(y);
        return year(start, y, yEnd, month, number(start, stop));
    }

    private @Nullable FoundDay year(int start, int y, int yEnd, int month, int dayOfMonth) {
        if (yEnd - y == 4) {
            return day(start, yEnd, number(y, yEnd), month, dayOfMonth, Form.NAMED);
        }
        boolean clock = yEnd < end
                && (text.charAt(yEnd) == ':' || text.charAt(yEnd) == '.')
                && yEnd + 1 < end
                && Chars.isDigit(text.charAt(yEnd + 1));
        if (yEnd - y == 2 && !clock && y > 0 && "-'\u2019 /".indexOf(text.charAt(y - 1)) >= 0) {
            int two = number(y, yEnd);
            return two < 10 || two > 69 ? null : day(start, yEnd, 2000 + two, month, dayOfMonth, Form.NAMED);
        }
        return null;
    }

    // ---- a date that begins with a month's name

    /** May 3, 2020; May 3rd 2020; Fri May 3 10:11:12 CEST 2020. */
    private @Nullable FoundDay fromWord(int start, int stop) {
        int d = skip(stop, " .,-/\u00A0");
        int dEnd = digitsEnd(d);
        if (dEnd == d || dEnd - d > 2 || d == stop) {
            return null;
        }
        int month = MonthNames.month(text, start, stop);
        if (month == 0) {
            return null;
        }
        int dayOfMonth = number(d, dEnd);
        int y = skip(ordinalEnd(dEnd), " .,-/'\u2019\u00A0");
        int particle = wordEnd(y);
        if (isParticle(y, particle)) {
            y = skip(particle, " \u00A0");
        }
        int yEnd = digitsEnd(y);
        if (yEnd - y == 4) {
            return day(start, yEnd, number(y, yEnd), month, dayOfMonth, Form.NAMED);
        }
        if (yEnd > y && yEnd < end && text.charAt(yEnd) == ':') {
            return afterClock(start, yEnd, month, dayOfMonth);
        }
        return null;
    }

    /** The year after a clock time and a zone, as in the form that Unix prints. */
    private @Nullable FoundDay afterClock(int start, int from, int month, int dayOfMonth) {
        int at = from;
        int limit = Math.min(end, from + 24);
        while (at < limit) {
            if (Chars.isDigit(text.charAt(at))) {
                int stop = digitsEnd(at);
                boolean sign = text.charAt(at - 1) == '+' || text.charAt(at - 1) == '-';
                if (stop - at == 4 && !sign) {
                    return day(start, stop, number(at, stop), month, dayOfMonth, Form.NAMED);
                }
                at = stop;
            } else {
                at++;
            }
        }
        return null;
    }

    // ---- parts

    private @Nullable FoundDay day(int start, int stop, int year, int month, int dayOfMonth, Form form) {
        boolean glued =
                stop < end && Chars.isDigit(text.charAt(stop)) && !(form == Form.YEAR_FIRST && stop - start == 8);
        if (glued || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) {
            return null;
        }
        return dayOfMonth > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : new FoundDay(start, stop, LocalDate.of(year, month, dayOfMonth), form);
    }

    private int ordinalEnd(int at) {
        if (at < end && (text.charAt(at) == 'º' || text.charAt(at) == 'ª' || text.charAt(at) == '°')) {
            return at + 1;
        }
        int stop = wordEnd(at);
        if (stop - at == 2) {
            String mark = text.subSequence(at, stop).toString();
            return switch (mark) {
                case "st", "nd", "rd", "th", "er", "ST", "ND", "RD", "TH" -> stop;
                default -> at;
            };
        }
        return at;
    }

    private boolean isParticle(int start, int stop) {
        int n = stop - start;
        if (n < 2 || n > 3) {
            return false;
        }
        String word = text.subSequence(start, stop).toString();
        return word.equals("de") || word.equals("of") || word.equals("del") || word.equals("di") || word.equals("do");
    }

    private int digitsEnd(int at) {
        int i = at;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int wordEnd(int at) {
        int i = at;
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpaces(int at) {
        return skip(at, " \u00A0");
    }

    /** Skips up to four of the signs. */
    private int skip(int at, String signs) {
        int i = at;
        while (i < end && i - at < 4 && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int number(int start, int stop) {
        int n = 0;
        for (int i = start; i < stop; i++) {
            n = n * 10 + (text.charAt(i) - '0');
        }
        return n;
    }
}
