// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds full days (day, month and year) in short texts such as a date line, an attribute or a heading. One pass, no
 * regular expression; months by name in the languages of {@code months.txt}. It knows nothing of relative dates.
 */
final class DayScanner {

    private final DayText text;
    private final NumericDays numeric;
    private final NamedDays named;

    private DayScanner(CharSequence text, DayOrder order) {
        this.text = new DayText(text);
        this.numeric = new NumericDays(this.text, order);
        this.named = new NamedDays(this.text);
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
        while (i < text.end() && found.size() < most) {
            char c = text.at(i);
            FoundDay day = null;
            int next = i + 1;
            if (Chars.isDigit(c)) {
                next = text.digitsEnd(i);
                day = fromNumber(i, next);
            } else if (Character.isLetter(c)) {
                next = text.wordEnd(i);
                day = next - i <= MonthNames.LONGEST ? named.nameThenDay(i, next) : null;
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

    private @Nullable FoundDay fromNumber(int start, int stop) {
        int length = stop - start;
        if (start > 0
                && (text.at(start - 1) == '.' || text.at(start - 1) == ',')
                && start > 1
                && Chars.isDigit(text.at(start - 2))) {
            return null;
        }
        if (length == 4) {
            return numeric.yearFirst(start, stop);
        }
        if (length == 8 || length == 14 || length == 12) {
            return numeric.compact(start, stop);
        }
        if (length <= 2) {
            FoundDay day = numeric.dayFirst(start, stop);
            return day != null ? day : named.dayThenName(start, stop);
        }
        return null;
    }
}
