// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/**
 * How much speaks for two tellings being of one event, and how much is needed. The windows must be compatible; then
 * likeness of content, lifted by a shared act, shared names and shared numbers, is held against a threshold that rises
 * with the vagueness of the dates.
 */
final class Affinity {

    static final double NO = -1;

    private static final int REPEAT_DAYS = 1;
    private static final int REPORT_DAYS = 4;

    private final TermTable table;

    Affinity(TermTable table) {
        this.table = table;
    }

    /** Returns the evidence above the threshold, or {@link #NO}. */
    double of(Telling a, Telling b) {
        double need = threshold(a, b);
        if (need > 1 || Acts.ENGLISH.opposed(a.acts, b.acts)) {
            return NO;
        }
        double likeness = a.clause.dot(b.clause);
        if (a.profile != null && b.profile != null) {
            likeness = Math.max(likeness, a.profile.dot(b.profile));
        }
        if (likeness < need * 0.4) {
            return NO;
        }
        double evidence = likeness + shared(a, b);
        return evidence >= need ? evidence - need : NO;
    }

    /** Returns the evidence that the two need, above 1 where their dates exclude each other. */
    private static double threshold(Telling a, Telling b) {
        boolean bothDays = a.isDay() && b.isDay();
        if (bothDays) {
            int apart = Math.abs(a.first - b.first);
            if (apart == 0) {
                return a.article == b.article ? 0.34 : 0.30;
            }
            if (a.article == b.article) {
                return 2;
            }
            if (a.isDefault() && b.isDefault()) {
                return apart <= REPORT_DAYS ? 0.36 + 0.03 * apart : 2;
            }
            if (a.isDefault() || b.isDefault()) {
                int lag = a.isDefault() ? a.first - b.first : b.first - a.first;
                return lag >= -REPEAT_DAYS && lag <= REPORT_DAYS ? 0.34 + 0.03 * Math.abs(lag) : 2;
            }
            return apart <= REPEAT_DAYS ? 0.6 : 2;
        }
        if (a.isOpen() != b.isOpen()) {
            return Math.max(a.first, b.first) <= Math.min(a.last, b.last) ? 0.6 : 2;
        }
        if (a.openStart != b.openStart || Math.max(a.first, b.first) > Math.min(a.last, b.last)) {
            return 2;
        }
        int width = Math.max(a.days(), b.days());
        double base = width <= 7 ? 0.32 : width <= 31 ? 0.36 : width <= 366 ? 0.42 : 0.48;
        boolean same = a.first == b.first && a.last == b.last;
        return same ? base - 0.08 : base;
    }

    private double shared(Telling a, Telling b) {
        int names = 0;
        int numbers = 0;
        int[] x = a.clause.terms;
        int[] y = b.clause.terms;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            if (x[i] == y[j]) {
                if (table.isNumber(x[i])) {
                    numbers++;
                } else if (table.isName(x[i])) {
                    names++;
                }
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        boolean act = (a.acts & b.acts) != 0;
        return (act ? 0.08 : -0.05) + Math.min(0.08, names * 0.03) + Math.min(0.12, numbers * 0.08);
    }
}
