// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles go back to one text: the same address, nearly the same words, or a rewriting that names the other's
 * paper as its source. Each group of such articles counts as one origin.
 */
final class Origins {

    /** One shingle of this many is kept, which is enough to see copies and cheap for long texts. */
    private static final int SAMPLE = 8;

    private static final int SHINGLE_WORDS = 5;
    private static final double COPY = 0.5;
    private static final double PART = 0.05;
    private static final int FEW = 3;
    private static final int MOST_HOLDERS = 64;

    private final int[] parents;

    private Origins(int count) {
        parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    /** Returns the origins of articles in canonical order. */
    static Origins of(List<Article> articles) {
        Origins origins = new Origins(articles.size());
        origins.byAddress(articles);
        int[][] shingles = new int[articles.size()][];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = shingles(articles.get(i).text());
        }
        origins.byText(shingles);
        origins.byName(articles);
        return origins;
    }

    int of(int article) {
        int i = article;
        while (parents[i] != i) {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }
        return i;
    }

    private void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }

    private void byAddress(List<Article> articles) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Integer other = seen.putIfAbsent(Addresses.of(articles.get(i)), i);
            if (other != null) {
                join(other, i);
            }
        }
    }

    /** "Original Source: the.paper" beside the one article of that paper, or beside another rewriting of it. */
    private void byName(List<Article> articles) {
        Map<String, List<Integer>> byHost = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            String host = Addresses.host(article.origin());
            String own = host != null ? host : ownHost(article);
            if (own != null) {
                byHost.computeIfAbsent(own, key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> sharing : byHost.values()) {
            boolean names = sharing.stream().anyMatch(i -> articles.get(i).origin() != null);
            if (names && sharing.size() <= FEW) {
                for (int i : sharing) {
                    join(sharing.get(0), i);
                }
            }
        }
    }

    private static @Nullable String ownHost(Article article) {
        String host = Addresses.host(article.url());
        return host != null ? host : Addresses.host(article.publisher());
    }

    /** Joins each article to the earlier ones that it shares most of the shorter text with, and enough of the longer. */
    private void byText(int[][] shingles) {
        int[][] places = places(shingles);
        double[] weights = weights(places);
        double[] lengths = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            for (int place : places[i]) {
                lengths[i] += weights[place];
            }
        }
        int[][] holders = new int[weights.length][];
        int[] held = new int[weights.length];
        int[] shared = new int[places.length];
        double[] weight = new double[places.length];
        int[] met = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int others = 0;
            for (int place : places[i]) {
                int[] list = holders[place] == null ? new int[2] : holders[place];
                for (int h = 0; h < held[place]; h++) {
                    if (shared[list[h]]++ == 0) {
                        met[others++] = list[h];
                    }
                    weight[list[h]] += weights[place];
                }
                if (held[place] < MOST_HOLDERS) {
                    list = held[place] == list.length ? Arrays.copyOf(list, list.length * 2) : list;
                    list[held[place]++] = i;
                }
                holders[place] = list;
            }
            for (int m = 0; m < others; m++) {
                int other = met[m];
                double shorter = Math.min(lengths[i], lengths[other]);
                double longer = Math.max(lengths[i], lengths[other]);
                if (shared[other] >= FEW && weight[other] >= COPY * shorter && weight[other] >= PART * longer) {
                    join(i, other);
                }
                shared[other] = 0;
                weight[other] = 0;
            }
        }
    }

    /** Returns for each article the places of its shingles among all that there are. */
    private static int[][] places(int[][] shingles) {
        int[] distinct = Arrays.stream(shingles)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        int[][] places = new int[shingles.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.stream(shingles[i])
                    .map(shingle -> Arrays.binarySearch(distinct, shingle))
                    .toArray();
        }
        return places;
    }

    /** Weighs a shingle by how few hold it: the furniture of a site stands in all its articles and makes no copies of them. */
    private static double[] weights(int[][] places) {
        int[] holders =
                new int[Arrays.stream(places).flatMapToInt(Arrays::stream).max().orElse(-1) + 1];
        for (int[] own : places) {
            for (int place : own) {
                holders[place]++;
            }
        }
        return Arrays.stream(holders).mapToDouble(count -> 1.0 / count).toArray();
    }

    /** Returns a fixed sample of the hashes of all runs of words, ascending and distinct. */
    private static int[] shingles(String text) {
        int[] kept = new int[64];
        int count = 0;
        int[] window = new int[SHINGLE_WORDS];
        int words = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Stemmer.isWordChar(c)) {
                hash = hash * 31 + (c | 0x20);
            } else if (hash != 0) {
                window[words++ % SHINGLE_WORDS] = hash;
                hash = 0;
                int shingle = words < SHINGLE_WORDS ? 1 : mix(window, words);
                if (shingle % SAMPLE == 0) {
                    if (count == kept.length) {
                        kept = Arrays.copyOf(kept, count * 2);
                    }
                    kept[count++] = shingle;
                }
            }
        }
        return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    }

    private static int mix(int[] window, int words) {
        int hash = 17;
        for (int k = 0; k < SHINGLE_WORDS; k++) {
            hash = (hash ^ window[(words + k) % SHINGLE_WORDS]) * 0x01000193;
            hash ^= hash >>> 13;
        }
        return hash;
    }
}
