// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two tellings being of one event, and how much is needed. The windows must be compatible; then
 * likeness of content, lifted by a shared act, shared names and shared numbers, is held against a threshold that rises
 * with the vagueness of the dates and their distance. Two headlines are also compared by what their articles begin with.
 */
final class Affinity {

    static final double NO = -1;

    private static final double NEVER = 9;

    /** What two stories of one site on different days must share: the later one is mostly news of its own. */
    private static final double FOLLOWS = 0.7;

    /** What two clauses must share that tell the same fate of the same person or thing on the same day. */
    private static final double ONE_FATE = 0.05;

    private static final int FEWEST_SHARED = 3;
    private static final long PLANNED =
            Acts.ENGLISH.ofAny(EventFiles.read("planned.txt").words());
    private static final double PLAN = 0.12;
    private static final int WEEK = 7;
    private static final int REPRINT_DAYS = 14;
    private static final double REPRINT = 0.48;
    private static final double AHEAD = 0.35;
    private static final int REPEAT_DAYS = 1;
    private static final int REPORT_DAYS = 4;
    private static final int AFAR_DAYS = 60;
    private static final int LATE_DAYS = 400;

    private final TermTable table;

    Affinity(TermTable table) {
        this.table = table;
    }

    /** Returns the evidence above the threshold, or {@link #NO}. */
    double of(Telling a, Telling b) {
        double need = clauseNeed(a, b);
        double profileNeed = a.profile != null && b.profile != null ? profileNeed(a, b) : NEVER;
        if (need >= NEVER && profileNeed >= NEVER) {
            return NO;
        }
        if (Acts.ENGLISH.opposed(a.acts, b.acts)) {
            return NO;
        }
        double byProfile = a.profile != null && b.profile != null && profileNeed < NEVER
                ? a.profile.dot(b.profile) - profileNeed
                : NO;
        if (byProfile >= 0 && !meetOften(a, b)) {
            byProfile = NO;
        }
        double likeness = a.clause.dot(b.clause);
        double byClause = likeness < need * 0.4 ? NO : likeness + shared(a, b) - need;
        double most = Math.max(byClause, byProfile);
        return most >= 0 ? most : NO;
    }

    /**
     * Returns the one of two headlines of one event whose weekday was read as that of another week, or null if none was. A
     * report that is printed again weeks later still says "on Sunday"; and where it is Friday already, "on Friday" is said
     * of what other places report that Thursday.
     */
    static @Nullable Telling otherWeek(Telling a, Telling b) {
        if (a.profile == null || b.profile == null || !a.isDay() || !b.isDay() || a.first == b.first) {
            return null;
        }
        if ((a.first - b.first) % WEEK != 0 || a.sharesSite(b)) {
            return null;
        }
        Telling earlier = a.first < b.first ? a : b;
        Telling later = earlier == a ? b : a;
        double likeness = a.profile.dot(b.profile);
        if (later.isWeekday() && later.first - earlier.first >= REPRINT_DAYS && likeness >= REPRINT) {
            return later;
        }
        int ahead = later.first - earlier.ownDay();
        return earlier.isWeekday() && ahead >= 0 && ahead <= REPEAT_DAYS && likeness >= AHEAD ? earlier : null;
    }

    /** Returns what speaks for two headlines that tell one day of different weeks. */
    static double acrossWeeks(Telling a, Telling b) {
        return a.profile == null || b.profile == null ? NO : a.profile.dot(b.profile) - AHEAD;
    }

    /** What the beginnings of two articles must share for their headlines to be one event. */
    private static double profileNeed(Telling a, Telling b) {
        if (!a.isDay() || !b.isDay()) {
            return NEVER;
        }
        int apart = Math.abs(a.first - b.first);
        boolean follows = apart > 0 && a.sharesSite(b);
        if (apart <= REPEAT_DAYS && !follows) {
            return 0.17;
        }
        boolean soft = a.isDefault() && b.isDefault() || isLateReport(a, b);
        if (!soft) {
            return NEVER;
        }
        if (follows) {
            return apart <= LATE_DAYS ? FOLLOWS : NEVER;
        }
        return apart <= REPORT_DAYS ? 0.24 : apart <= LATE_DAYS ? (a.isDefault() && b.isDefault() ? 0.4 : 0.32) : NEVER;
    }

    /** Tells whether one has no date but its article's own, which is not before the day that the other names. */
    private static boolean isLateReport(Telling a, Telling b) {
        if (a.isDefault() == b.isDefault()) {
            return false;
        }
        int lag = a.isDefault() ? a.first - b.first : b.first - a.first;
        return lag >= -REPEAT_DAYS;
    }

    /** What two clauses must share. */
    private static double clauseNeed(Telling a, Telling b) {
        boolean sameArticle = a.article == b.article;
        if (a.isDay() && b.isDay()) {
            int apart = Math.abs(a.first - b.first);
            if (apart == 0 && a.sharesFate(b)) {
                return ONE_FATE;
            }
            if (apart == 0) {
                return sameArticle ? 0.34 - plan(a, b) : recalls(a, b) ? 0.18 : 0.3 - plan(a, b);
            }
            if (sameArticle) {
                return NEVER;
            }
            if (a.sharesSite(b)) {
                return a.isDefault() || b.isDefault() ? FOLLOWS : NEVER;
            }
            if (a.isDefault() && b.isDefault() || isLateReport(a, b)) {
                return apart <= REPORT_DAYS ? 0.36 + 0.03 * apart : NEVER;
            }
            return a.isDefault() || b.isDefault() || apart > REPEAT_DAYS ? NEVER : 0.6;
        }
        boolean meet = Math.max(a.first, b.first) <= Math.min(a.last, b.last);
        if (!meet || a.isOpen() == b.isOpen() && a.openStart != b.openStart) {
            return NEVER;
        }
        if (a.isOpen() != b.isOpen()) {
            return 0.6;
        }
        int width = Math.max(a.days(), b.days());
        if (width <= 31 && recalls(a, b)) {
            return 0.24;
        }
        double base = (width <= 7 ? 0.32 : width <= 31 ? 0.36 : width <= 366 ? 0.42 : 0.48) - plan(a, b);
        boolean same = a.first == b.first && a.last == b.last;
        boolean compared = same && a.mention.background() && b.mention.background();
        return compared ? base - 0.28 : same ? base - 0.08 : base;
    }

    /** Tells whether more than a place and a word meet: where all texts are short, two shared words are much of them. */
    private static boolean meetOften(Telling a, Telling b) {
        return a.profile != null && b.profile != null && a.profile.shares(b.profile) >= FEWEST_SHARED;
    }

    /** Returns what less is needed where both tell of an election ahead, or of one month or year: few are held in one. */
    private static double plan(Telling a, Telling b) {
        boolean sameWindow = a.first == b.first && a.last == b.last && !a.isDay();
        return (a.acts & b.acts & PLANNED) != 0 && (sameWindow || a.isAhead() && b.isAhead()) ? PLAN : 0;
    }

    /** Tells whether both look back on the date from afar: what is still told then is mostly one event. */
    private static boolean recalls(Telling a, Telling b) {
        return looksBack(a) && looksBack(b);
    }

    private static boolean looksBack(Telling telling) {
        LocalDate written = telling.mention.context().date();
        return !telling.isDefault() && written != null && written.toEpochDay() - telling.last > AFAR_DAYS;
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
        return (act ? recalls(a, b) ? 0.12 : 0.05 : -0.05)
                + Math.min(0.08, names * 0.03)
                + Math.min(0.12, numbers * 0.08);
    }
}
