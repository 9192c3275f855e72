// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.update;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.update.internal.TextSimilarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each event of the last result the new one that it lives on in: the one whose id leads to it, else the one
 * that shares most of its sources, else one with nearly the same title; the latter two only if their days overlap.
 */
final class Heirs {

    private static final int BY_EVIDENCE = 3;
    private static final int BY_TITLE = 4;

    /** The likeness of two titles of one event. "Resigns over flood contracts", "resigned over flood contract": 0.95. */
    private static final double SAME_TITLE = 0.85;

    /** Words that more titles share than these tell nothing; it bounds the search. */
    private static final int MOST_HOLDERS = 64;

    private final List<Event> fresh;
    private final Names names;
    private final Map<String, List<Integer>> bySource = new HashMap<>();

    Heirs(List<Event> fresh, Names names) {
        this.fresh = fresh;
        this.names = names;
        for (int f = 0; f < fresh.size(); f++) {
            for (Source source : fresh.get(f).sources()) {
                bySource.computeIfAbsent(key(source), key -> new ArrayList<>(1)).add(f);
            }
        }
    }

    /** The place of a new event, and how surely it is the heir: the lower the rank, the surer. */
    record Heir(int place, int rank) {}

    /** Returns the heir of each old event, or null. */
    List<@Nullable Heir> of(List<Event> old) {
        Map<String, Heir> byName = byName(old);
        List<@Nullable Heir> heirs = new ArrayList<>(old.size());
        boolean[] taken = new boolean[fresh.size()];
        for (Event event : old) {
            Heir heir = byName.get(event.id());
            if (heir == null) {
                heir = bySource(event);
            }
            heirs.add(heir);
            if (heir != null) {
                taken[heir.place()] = true;
            }
        }
        Map<String, List<Integer>> byWord = byWord(taken);
        for (int p = 0; p < old.size(); p++) {
            if (heirs.get(p) == null) {
                heirs.set(p, byTitle(old.get(p), byWord, taken));
            }
        }
        return heirs;
    }

    private Map<String, Heir> byName(List<Event> old) {
        Map<String, Event> ancestors = new HashMap<>();
        old.forEach(event -> ancestors.put(event.id(), event));
        Map<String, Heir> heirs = new HashMap<>();
        for (int f = 0; f < fresh.size(); f++) {
            Names.Claim claim = names.claim(fresh.get(f).id());
            Event ancestor = claim == null ? null : ancestors.get(claim.event());
            if (claim != null && ancestor != null) {
                heirs.merge(claim.event(), new Heir(f, claim.rank()), (a, b) -> better(ancestor, a, b));
            }
        }
        return heirs;
    }

    private Heir better(Event ancestor, Heir a, Heir b) {
        if (a.rank() != b.rank()) {
            return a.rank() < b.rank() ? a : b;
        }
        return shared(ancestor, fresh.get(b.place())) > shared(ancestor, fresh.get(a.place())) ? b : a;
    }

    private static int shared(Event ancestor, Event event) {
        int shared = 0;
        for (Source source : ancestor.sources()) {
            shared += event.sources().stream().anyMatch(other -> key(other).equals(key(source))) ? 1 : 0;
        }
        return shared;
    }

    private @Nullable Heir bySource(Event event) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Source source : event.sources()) {
            for (int f : bySource.getOrDefault(key(source), List.of())) {
                shared.merge(f, 1, Integer::sum);
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            int f = entry.getKey();
            int count = entry.getValue();
            if ((count > most || (count == most && f < best)) && overlap(event, fresh.get(f))) {
                best = f;
                most = count;
            }
        }
        return best < 0 ? null : new Heir(best, BY_EVIDENCE);
    }

    /** Titles of the new events that nobody lives on in, by their words. */
    private Map<String, List<Integer>> byWord(boolean[] taken) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int f = 0; f < fresh.size(); f++) {
            if (!taken[f]) {
                for (String word : words(fresh.get(f).title())) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(f);
                }
            }
        }
        return byWord;
    }

    private @Nullable Heir byTitle(Event event, Map<String, List<Integer>> byWord, boolean[] taken) {
        Set<Integer> candidates = new TreeSet<>();
        for (String word : words(event.title())) {
            List<Integer> holders = byWord.getOrDefault(word, List.of());
            if (holders.size() <= MOST_HOLDERS) {
                candidates.addAll(holders);
            }
        }
        int best = -1;
        double most = 0;
        for (int f : candidates) {
            if (!taken[f] && overlap(event, fresh.get(f))) {
                double likeness = TextSimilarity.of(event.title(), fresh.get(f).title());
                if (likeness >= SAME_TITLE && likeness > most) {
                    most = likeness;
                    best = f;
                }
            }
        }
        if (best < 0) {
            return null;
        }
        taken[best] = true;
        return new Heir(best, BY_TITLE);
    }

    private static boolean overlap(Event a, Event b) {
        return a.date().date().days().overlaps(b.date().date().days());
    }

    private static String key(Source source) {
        return source.article() + '\n' + source.quote();
    }

    private static Set<String> words(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
