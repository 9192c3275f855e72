// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the days that a page's signals give: each kind of signal has one vote, the first of its kind. */
final class DateVote {

    /** Web pages are not older. */
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    private final List<DateCandidate> candidates;
    private final List<String> refused;

    private DateVote(List<DateCandidate> candidates, List<String> refused) {
        this.candidates = candidates;
        this.refused = refused;
    }

    /**
     * Returns the day of publication, or null where no signal gives one.
     *
     * @param retrieved the day on which the page was fetched, or null
     */
    static @Nullable PublicationDate decide(List<DateCandidate> all, @Nullable LocalDate retrieved) {
        List<DateCandidate> sane = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (DateCandidate one : all) {
            boolean late = retrieved != null && one.day().isAfter(retrieved.plusDays(1));
            boolean early = one.day().isBefore(FIRST);
            if (early || late) {
                refused.add(DateVotes.refused(one, early ? "before the web" : "after the page was fetched"));
            } else {
                sane.add(one);
            }
        }
        return new DateVote(unswapped(sane), refused).decide();
    }

    /** Returns the first date of change that the page gives, as found, or null. */
    static @Nullable String modified(List<DateCandidate> all) {
        for (DateCandidate one : all) {
            if (one.kind() == DateSignal.MODIFIED && !one.day().isBefore(FIRST)) {
                return one.text();
            }
        }
        return null;
    }

    /** Swaps day and month of an ambiguous date where another date of the page says so. */
    private static List<DateCandidate> unswapped(List<DateCandidate> all) {
        List<DateCandidate> out = new ArrayList<>(all.size());
        for (DateCandidate one : all) {
            out.add(
                    one.ambiguous() && !confirmed(one.day(), all) && confirmed(swapped(one.day()), all)
                            ? new DateCandidate(swapped(one.day()), one.text(), one.kind(), false, one.utc())
                            : one);
        }
        return out;
    }

    private static LocalDate swapped(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static boolean confirmed(LocalDate day, List<DateCandidate> all) {
        for (DateCandidate other : all) {
            if (!other.ambiguous() && other.day().equals(day)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PublicationDate decide() {
        Map<LocalDate, Double> scores = new LinkedHashMap<>();
        Set<DateSignal> voted = EnumSet.noneOf(DateSignal.class);
        Map<LocalDate, Set<DateSignal.Family>> families = new LinkedHashMap<>();
        for (DateSignal kind : DateSignal.values()) {
            for (DateCandidate one : candidates) {
                if (one.kind() == kind && voted.add(kind)) {
                    LocalDate day = local(one);
                    boolean fresh = families.computeIfAbsent(day, k -> EnumSet.noneOf(DateSignal.Family.class))
                            .add(kind.family());
                    scores.merge(day, (fresh ? 1 : .5) * kind.weight() * trust(one), Double::sum);
                }
            }
        }
        LocalDate best = null;
        double most = 0;
        for (Map.Entry<LocalDate, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? null : date(best);
    }

    /**
     * A day in universal time yields to the day beside it that stands at the headline or in the address, where that can
     * be the same moment elsewhere and nothing visible says the universal day.
     */
    private LocalDate local(DateCandidate one) {
        if (!one.utc()) {
            return one.day();
        }
        LocalDate beside = null;
        for (DateCandidate other : candidates) {
            if (!other.utc() && isAtHeadline(other.kind())) {
                if (other.day().equals(one.day())) {
                    return one.day();
                }
                if (beside == null && isSameMoment(one, other.day())) {
                    beside = other.day();
                }
            }
        }
        return beside == null ? one.day() : beside;
    }

    private static boolean isAtHeadline(DateSignal kind) {
        return switch (kind) {
            case URL, CLASS_NEAR, TIME_NEAR, TIME_PUBLISHED, LINE_NEAR, LABEL, ITEMPROP -> true;
            default -> false;
        };
    }

    /** In the morning of universal time it may be the day before elsewhere, in the evening the day after. */
    private static boolean isSameMoment(DateCandidate utc, LocalDate day) {
        int hour = hour(utc.text());
        return day.equals(utc.day().minusDays(1))
                ? hour >= 0 && hour < 12
                : day.equals(utc.day().plusDays(1)) && hour >= 12;
    }

    /** Returns the hour of the first clock time, or -1. */
    private static int hour(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !Chars.isDigit(text.charAt(colon - 1))) {
            return -1;
        }
        int start = colon >= 2 && Chars.isDigit(text.charAt(colon - 2)) ? colon - 2 : colon - 1;
        return Integer.parseInt(text.substring(start, colon));
    }

    /** A bare "date" that is the day of change, or the first of a year on its own, is worth little. */
    private double trust(DateCandidate one) {
        boolean newYear = one.day().getDayOfYear() == 1;
        boolean weak = switch (one.kind()) {
            case META_DATE, JSON_LD_CREATED, CLASS_FAR, TIME_FAR -> true;
            default -> false;
        };
        boolean supported = false;
        boolean changed = false;
        for (DateCandidate other : candidates) {
            supported |= other.day().equals(one.day())
                    && other.kind().family() != one.kind().family();
            changed |= other.kind() == DateSignal.MODIFIED && other.day().equals(one.day());
        }
        if (newYear && !supported) {
            return .04;
        }
        return weak && changed ? .5 : 1;
    }

    private PublicationDate date(LocalDate day) {
        for (DateSignal kind : DateSignal.values()) {
            for (DateCandidate one : candidates) {
                if (one.kind() == kind && local(one).equals(day)) {
                    DateVotes votes = new DateVotes(day, kind);
                    candidates.forEach(each -> votes.add(each.kind(), local(each)));
                    return new PublicationDate(day, one.text(), kind.signal(), votes.words(refused));
                }
            }
        }
        throw new IllegalStateException("no candidate gives " + day);
    }
}
