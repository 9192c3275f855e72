// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.render.outline.Group.Block;
import io.github.dateline.render.outline.Group.Gap;
import io.github.dateline.render.outline.Group.Span;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A timeline under its headings. An event stands in the month of its first possible day (of its last one, if the first is
 * open). What is known no better than the year leads that year; what is known no better than a decade or a century leads
 * these. An event that lasted stands where it began.
 */
public record Outline(List<Group> groups) {

    private static final long LONGEST_MONTH = 31;
    private static final long LONGEST_YEAR = 366;
    private static final int LEAD = 0;

    public Outline {
        groups = List.copyOf(groups);
    }

    /** Returns the outline of a timeline, oldest first or newest first. */
    public static Outline of(Timeline timeline, boolean newestFirst) {
        List<Group> groups = new ArrayList<>();
        LocalDate last = null;
        boolean lastIsVague = false;
        for (var entry : tree(timeline).entrySet()) {
            List<Block> blocks = new ArrayList<>();
            entry.getValue().forEach((month, events) -> blocks.add(new Block(month, events)));
            DayRange first = blocks.get(0).events().get(0).date().date().days();
            Gap gap = last == null ? null : gap(last, anchor(first), isVague(first) || lastIsVague);
            Key key = entry.getKey();
            groups.add(new Group(key.span, key.firstYear, blocks, gap));
            for (Block block : blocks) {
                for (Event event : block.events()) {
                    DayRange days = event.date().date().days();
                    LocalDate end = days.latest() != null ? days.latest() : known(days.earliest());
                    if (last == null || end.isAfter(last)) {
                        last = end;
                        lastIsVague = isVague(days);
                    }
                }
            }
        }
        return new Outline(newestFirst ? reversed(groups) : groups);
    }

    private static TreeMap<Key, TreeMap<Integer, List<Event>>> tree(Timeline timeline) {
        TreeMap<Key, TreeMap<Integer, List<Event>>> tree = new TreeMap<>();
        Key lastKey = null;
        int lastMonth = LEAD;
        List<Event> list = List.of();
        for (Event event : timeline.events()) {
            TimelineDate date = event.date().date();
            DayRange days = date.days();
            LocalDate anchor = anchor(days);
            Span span = span(date, days);
            int month = span == Span.YEAR && fitsMonth(date, days) ? anchor.getMonthValue() : LEAD;
            Key key = Key.of(span, anchor.getYear());
            // Most events stand beside the one before them.
            if (month != lastMonth || !key.equals(lastKey)) {
                list = tree.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(month, k -> new ArrayList<>());
                lastKey = key;
                lastMonth = month;
            }
            list.add(event);
        }
        return tree;
    }

    /** Returns the first possible day of a date, or the last one if the first is open. */
    public static LocalDate anchor(TimelineDate date) {
        return anchor(date.days());
    }

    private static LocalDate anchor(DayRange days) {
        return days.earliest() != null ? days.earliest() : known(days.latest());
    }

    private static LocalDate known(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException("a date without any day");
        }
        return day;
    }

    private static Span span(TimelineDate date, DayRange range) {
        if (date.relation() == Relation.SPAN && isSharp(date)) {
            return Span.YEAR;
        }
        // A long window ("between 1998 and 2010") stands in the decade of its beginning: only a century is one.
        return switch (date.precision()) {
            case CENTURY, PART_OF_CENTURY -> Span.CENTURY;
            case DECADE, PART_OF_DECADE -> Span.DECADE;
            default -> length(range) > LONGEST_YEAR ? Span.DECADE : Span.YEAR;
        };
    }

    private static boolean fitsMonth(TimelineDate date, DayRange range) {
        if (date.relation() == Relation.SPAN && isSharp(date)) {
            return true;
        }
        long days = length(range);
        if (days > 0) {
            return days <= LONGEST_MONTH;
        }
        return switch (date.precision()) {
            case PART_OF_YEAR, SEASON, QUARTER, YEAR -> false;
            default -> true;
        };
    }

    /** Tells whether the beginning of what lasted is known to the day. */
    private static boolean isSharp(TimelineDate date) {
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        return slash > 9 && !date.approximate();
    }

    /** Returns the number of possible days, or 0 if an end is open. */
    private static long length(DayRange days) {
        LocalDate earliest = days.earliest();
        LocalDate latest = days.latest();
        return earliest == null || latest == null ? 0 : ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    private static boolean isVague(DayRange range) {
        long days = length(range);
        return days == 0 || days > LONGEST_MONTH;
    }

    private static @Nullable Gap gap(LocalDate from, LocalDate to, boolean about) {
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months < 12) {
            return null;
        }
        if (!about) {
            return new Gap(months, false);
        }
        long years = Math.max(1, Math.round(months / 12.0));
        // "About 63 years" would promise more than vague dates can hold.
        return new Gap((years < 10 ? years : Math.round(years / 5.0) * 5) * 12, true);
    }

    private static List<Group> reversed(List<Group> groups) {
        List<Group> reversed = new ArrayList<>();
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            List<Block> blocks = new ArrayList<>();
            for (Block block : group.blocks()) {
                List<Event> events = new ArrayList<>(block.events());
                Collections.reverse(events);
                blocks.add(0, new Block(block.month(), events));
            }
            // On this page the gap lies between this group and the later one above it.
            Gap gap = i + 1 < groups.size() ? groups.get(i + 1).gap() : null;
            reversed.add(new Group(group.span(), group.firstYear(), blocks, gap));
        }
        return reversed;
    }

    private record Key(int firstYear, Span span) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::firstYear).thenComparing(Key::span);

        static Key of(Span span, int year) {
            // Before year 1 people count decades and centuries otherwise; a year heading is always right.
            return switch (year < 0 ? Span.YEAR : span) {
                case CENTURY -> new Key(year / 100 * 100, Span.CENTURY);
                case DECADE -> new Key(year / 10 * 10, Span.DECADE);
                case YEAR -> new Key(year, Span.YEAR);
            };
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
