// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the day in an address: /2019/11/20/, /2019/nov/20/, /2019-11-20-, -20191120-. Bare numbers may be ids. */
final class UrlDates {

    private UrlDates() {}

    static @Nullable LocalDate day(@Nullable String url) {
        if (url == null || url.length() > 2000) {
            return null;
        }
        int start = url.indexOf("://");
        int path = start < 0 ? 0 : url.indexOf('/', start + 3);
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        for (int i = Math.max(0, path); path >= 0 && i < end; i++) {
            boolean edge = i == 0 || !Character.isLetterOrDigit(url.charAt(i - 1));
            LocalDate day = edge && Chars.isDigit(url.charAt(i)) ? at(url, i, end) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String url, int start, int end) {
        int stop = digits(url, start, end);
        if (stop - start == 8) {
            return edge(url, stop, end)
                    ? day(
                            url.substring(start, start + 4),
                            url.substring(start + 4, start + 6),
                            url.substring(start + 6, stop))
                    : null;
        }
        if (stop - start != 4 || stop + 2 >= end) {
            return null;
        }
        char separator = url.charAt(stop);
        if (separator != '/' && separator != '-' && separator != '_') {
            return null;
        }
        int m = stop + 1;
        int mStop = m;
        while (mStop < end && Character.isLetterOrDigit(url.charAt(mStop))) {
            mStop++;
        }
        int d = mStop + 1;
        if (mStop == m || d >= end || url.charAt(mStop) != separator) {
            // 2019/1120/
            return mStop - m == 4 && digits(url, m, end) == mStop
                    ? day(url.substring(start, stop), url.substring(m, m + 2), url.substring(m + 2, mStop))
                    : null;
        }
        int dStop = digits(url, d, end);
        String month = url.substring(m, mStop);
        int named = MonthNames.month(url, m, mStop);
        return edge(url, dStop, end)
                ? day(url.substring(start, stop), named > 0 ? "" + named : month, url.substring(d, dStop))
                : null;
    }

    private static boolean edge(String url, int at, int end) {
        return at >= end || !Character.isLetterOrDigit(url.charAt(at));
    }

    private static int digits(String url, int from, int end) {
        int i = from;
        while (i < end && Chars.isDigit(url.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        if (month.length() > 2
                || day.isEmpty()
                || day.length() > 2
                || !month.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int y = Integer.parseInt(year);
        try {
            return y < 1990 || y > 2100 ? null : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
