// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.EventMention;
import io.github.dateline.event.MergedEvent;
import io.github.dateline.text.Span;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the events that a new mention might belong to: those that share telling words with it, at days that fit. It is
 * generous, since whether they do belong together is for the merger to say. Not thread-safe.
 */
final class EventIndex {

    /** How far from each other the days of one event may be given, and how far an open date is taken to reach. */
    private static final int DAYS = 10;

    private static final int OPEN_DAYS = 60;

    private static final int STEM = 5;

    /** A word in more events than this is not followed to all of them. */
    private static final int MOST_HOLDERS = 400;

    private static final int MOST_FOUND = 8;

    /** The share of a mention's own weight that an event must share. */
    private static final double LEAST = 0.2;

    private final Map<Integer, List<Entry>> byWord = new HashMap<>();
    private final IdentityHashMap<MergedEvent, Entry> entries = new IdentityHashMap<>();

    /** An event with its days. */
    private static final class Entry {
        final MergedEvent event;
        final int number;
        final long first;
        final long last;
        boolean gone;

        Entry(MergedEvent event, int number) {
            this.event = event;
            this.number = number;
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (EventMention mention : event.tellings()) {
                long[] days = days(mention);
                from = Math.min(from, days[0]);
                to = Math.max(to, days[1]);
            }
            first = from;
            last = to;
        }
    }

    private int count;

    void add(MergedEvent event) {
        Entry entry = new Entry(event, count++);
        entries.put(event, entry);
        int[] all = new int[0];
        for (List<EventMention> mentions : List.of(event.tellings(), event.support())) {
            for (EventMention mention : mentions) {
                int[] words = words(mention);
                int length = all.length;
                all = Arrays.copyOf(all, length + words.length);
                System.arraycopy(words, 0, all, length, words.length);
            }
        }
        Arrays.stream(all)
                .distinct()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry));
    }

    void remove(MergedEvent event) {
        Entry entry = entries.remove(event);
        if (entry != null) {
            entry.gone = true;
        }
    }

    /** Returns the likeliest events, best first. */
    List<MergedEvent> find(EventMention mention) {
        long[] days = mention.date() == null ? null : days(mention);
        Map<Entry, Double> scores = new HashMap<>();
        double own = 0;
        for (int word : words(mention)) {
            List<Entry> holders = byWord.getOrDefault(word, List.of());
            double weight = Math.log(1 + (double) (count + 1) / (1 + holders.size()));
            own += weight;
            if (holders.size() <= MOST_HOLDERS) {
                for (Entry entry : holders) {
                    boolean near = days == null || (days[0] <= entry.last + DAYS && days[1] >= entry.first - DAYS);
                    if (near && !entry.gone) {
                        scores.merge(entry, weight, Double::sum);
                    }
                }
            }
        }
        double least = own * LEAST;
        return scores.entrySet().stream()
                .filter(scored -> scored.getValue() >= least)
                .sorted(Comparator.comparingDouble((Map.Entry<Entry, Double> scored) -> -scored.getValue())
                        .thenComparingInt(scored -> scored.getKey().number))
                .limit(MOST_FOUND)
                .map(scored -> scored.getKey().event)
                .toList();
    }

    private static long[] days(EventMention mention) {
        TimelineDate date = java.util.Objects.requireNonNull(mention.date());
        DayRange range = date.days();
        LocalDate from = range.earliest();
        LocalDate to = range.latest();
        long first = from != null
                ? from.toEpochDay()
                : java.util.Objects.requireNonNull(to).toEpochDay() - OPEN_DAYS;
        long last = to != null ? to.toEpochDay() : first + OPEN_DAYS;
        return new long[] {first, last};
    }

    /** Returns hashes of the beginnings of the sentence's words, and of the headline's for what an article is about. */
    private static int[] words(EventMention mention) {
        Span sentence = mention.sentence();
        int[] words = words(mention.article().text(), sentence.start(), sentence.end());
        if (mention.role() != io.github.dateline.event.Role.HEADLINE) {
            return words;
        }
        int[] title = words(mention.title(), 0, mention.title().length());
        int[] both = Arrays.copyOf(words, words.length + title.length);
        System.arraycopy(title, 0, both, words.length, title.length);
        return Arrays.stream(both).distinct().toArray();
    }

    private static int[] words(String text, int from, int to) {
        int[] found = new int[(to - from) / 4 + 1];
        int n = 0;
        int length = 0;
        int hash = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                if (length < STEM) {
                    hash = hash * 31 + Character.toLowerCase(c);
                }
                length++;
            } else {
                if (length > 2) {
                    if (n == found.length) {
                        found = Arrays.copyOf(found, n * 2);
                    }
                    found[n++] = hash;
                }
                length = 0;
                hash = 0;
            }
        }
        return Arrays.stream(found, 0, n).distinct().toArray();
    }
}
