// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.internal.FoundDay.Form;
import org.jspecify.annotations.Nullable;

/** Reads days whose month is a name, before or after the day. */
final class NamedDays {

    private final DayText text;

    NamedDays(DayText text) {
        this.text = text;
    }

    /** 3 May 2020, 3. Mai 2020, 3rd of May, 2020, 3 de mayo de 2020, 03-May-2020. */
    @Nullable FoundDay dayThenName(int start, int stop) {
        int at = text.ordinalEnd(stop);
        at = text.skip(at, " .,-/\u00A0");
        int wordEnd = text.wordEnd(at);
        if (text.isParticle(at, wordEnd)) {
            at = text.skip(wordEnd, " \u00A0");
            wordEnd = text.wordEnd(at);
        }
        int month = text.month(at, wordEnd);
        if (month == 0) {
            return null;
        }
        int y = text.skip(wordEnd, " .,-/'\u2019\u00A0");
        int particle = text.wordEnd(y);
        if (text.isParticle(y, particle)) {
            y = text.skip(particle, " \u00A0");
        }
        int yEnd = text.digitsEnd(y);
        return year(start, y, yEnd, month, text.number(start, stop));
    }

    private @Nullable FoundDay year(int start, int y, int yEnd, int month, int dayOfMonth) {
        if (yEnd - y == 4) {
            return text.day(start, yEnd, text.number(y, yEnd), month, dayOfMonth, Form.NAMED);
        }
        boolean clock = yEnd < text.end()
                && (text.at(yEnd) == ':' || text.at(yEnd) == '.')
                && yEnd + 1 < text.end()
                && Chars.isDigit(text.at(yEnd + 1));
        if (yEnd - y == 2 && !clock && y > 0 && "-'\u2019 /".indexOf(text.at(y - 1)) >= 0) {
            int two = text.number(y, yEnd);
            return two < 10 || two > 69 ? null : text.day(start, yEnd, 2000 + two, month, dayOfMonth, Form.NAMED);
        }
        return null;
    }

    /** May 3, 2020; May 3rd 2020; Fri May 3 10:11:12 CEST 2020. */
    @Nullable FoundDay nameThenDay(int start, int stop) {
        int d = text.skip(stop, " .,-/\u00A0");
        int dEnd = text.digitsEnd(d);
        if (dEnd == d || dEnd - d > 2 || d == stop) {
            return null;
        }
        int month = text.month(start, stop);
        if (month == 0) {
            return null;
        }
        int dayOfMonth = text.number(d, dEnd);
        int y = text.skip(text.ordinalEnd(dEnd), " .,-/'\u2019\u00A0");
        int particle = text.wordEnd(y);
        if (text.isParticle(y, particle)) {
            y = text.skip(particle, " \u00A0");
        }
        int yEnd = text.digitsEnd(y);
        if (yEnd - y == 4) {
            return text.day(start, yEnd, text.number(y, yEnd), month, dayOfMonth, Form.NAMED);
        }
        if (yEnd > y && yEnd < text.end() && text.at(yEnd) == ':') {
            return afterClock(start, yEnd, month, dayOfMonth);
        }
        return null;
    }

    /** The year after a clock time and a zone, as in the form that Unix prints. */
    private @Nullable FoundDay afterClock(int start, int from, int month, int dayOfMonth) {
        int at = from;
        int limit = Math.min(text.end(), from + 24);
        while (at < limit) {
            if (Chars.isDigit(text.at(at))) {
                int stop = text.digitsEnd(at);
                boolean sign = text.at(at - 1) == '+' || text.at(at - 1) == '-';
                if (stop - at == 4 && !sign) {
                    return text.day(start, stop, text.number(at, stop), month, dayOfMonth, Form.NAMED);
                }
                at = stop;
            } else {
                at++;
            }
        }
        return null;
    }
}
