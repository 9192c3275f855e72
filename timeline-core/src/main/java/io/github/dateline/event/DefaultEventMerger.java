// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.article.Article;
import io.github.dateline.text.Span;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups mentions by what they tell and when, and makes one event of each group. Two mentions may be one event if their
 * windows are compatible and their content agrees: acts, names, numbers and the weighted terms of their clauses. Pairs to
 * compare come from an index, so the cost grows with the number of mentions, not with its square. Immutable and
 * thread-safe.
 */
public final class DefaultEventMerger implements GroupingEventMerger {

    private static final Comparator<Article> ARTICLE_ORDER =
            Comparator.comparing(Addresses::of).thenComparing(Article::id).thenComparing(Article::text);

    private static final Comparator<Telling> TELLING_ORDER = Comparator.comparingInt((Telling t) -> t.article)
            .thenComparing(t -> t.mention.sentence())
            .thenComparing(t -> t.mention.clause())
            .thenComparing(Telling::date)
            .thenComparing(t -> t.mention.role())
            .thenComparing(t -> t.mention.title());

    private final String timelineId;

    private DefaultEventMerger(Builder builder) {
        this.timelineId = builder.timelineId;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Comparator<MergedEvent> order() {
        return Comparator.comparing((MergedEvent m) -> m.event().date().date())
                .thenComparing(m -> contextDay(m.tellings().get(0)))
                .thenComparing(m -> m.tellings().get(0).article(), ARTICLE_ORDER)
                .thenComparing(m -> m.tellings().get(0).clause())
                .thenComparing(m -> m.event().id());
    }

    @Override
    public List<MergedEvent> mergeGroups(List<EventExtractor.Extraction> extractions) {
        List<EventMention> mentions = new ArrayList<>();
        List<EventMention> support = new ArrayList<>();
        for (EventExtractor.Extraction extraction : extractions) {
            mentions.addAll(extraction.mentions());
            support.addAll(extraction.support());
        }
        List<Article> articles = new ArrayList<>();
        Map<String, Integer> numbers = number(mentions, support, articles);
        List<Telling> tellings = Repeats.remove(tellings(mentions, numbers), support);
        TellingReader reader = new TellingReader();
        reader.read(tellings);
        List<List<Telling>> groups =
                new Clusterer(tellings, reader.table()).run(reader.table().size());
        Origins origins = Origins.of(articles);
        DateChooser dates = new DateChooser(origins);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Telling> group : groups) {
            if (group.stream().anyMatch(telling -> !telling.mention.title().isEmpty())) {
                clusters.add(new Cluster(group, dates));
            }
        }
        attach(support, numbers, new SupportFinder(clusters, reader, origins));
        EventText texts = new EventText(sentences(mentions, support, numbers));
        return events(
                clusters,
                new Importance(
                        origins, tellings, articles.size(), reader.table().size()),
                numbers,
                texts);
    }

    /** Gives articles their places in canonical order: by context, then address; none depends on the order of the input. */
    private static Map<String, Integer> number(
            List<EventMention> mentions, List<EventMention> support, List<Article> articles) {
        Map<String, EventMention> byId = new TreeMap<>();
        for (List<EventMention> list : List.of(mentions, support)) {
            for (EventMention mention : list) {
                byId.merge(mention.article().id(), mention, DefaultEventMerger::first);
            }
        }
        List<EventMention> order = new ArrayList<>(byId.values());
        order.sort(Comparator.comparing((EventMention m) -> contextDay(m))
                .thenComparing(EventMention::article, ARTICLE_ORDER));
        Map<String, Integer> numbers = new HashMap<>();
        for (EventMention mention : order) {
            numbers.put(mention.article().id(), articles.size());
            articles.add(mention.article());
        }
        return numbers;
    }

    private static EventMention first(EventMention a, EventMention b) {
        boolean same = a.article().text().equals(b.article().text());
        return same || ARTICLE_ORDER.compare(a.article(), b.article()) <= 0 ? a : b;
    }

    private static LocalDate contextDay(EventMention mention) {
        LocalDate day = mention.context().date();
        LocalDate earliest = mention.context().earliest();
        return day != null ? day : earliest != null ? earliest : LocalDate.MAX;
    }

    /** Returns the mentions in canonical order, each once. */
    private static List<Telling> tellings(List<EventMention> mentions, Map<String, Integer> numbers) {
        List<Telling> all = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            if (mention.date() != null) {
                all.add(new Telling(
                        mention, numbers.getOrDefault(mention.article().id(), 0)));
            }
        }
        all.sort(TELLING_ORDER);
        List<Telling> tellings = new ArrayList<>(all.size());
        Telling previous = null;
        for (Telling telling : all) {
            if (previous == null || TELLING_ORDER.compare(previous, telling) != 0) {
                tellings.add(telling);
            }
            previous = telling;
        }
        return tellings;
    }

    private static void attach(List<EventMention> support, Map<String, Integer> numbers, SupportFinder finder) {
        List<EventMention> sorted = new ArrayList<>(support);
        sorted.sort(Comparator.comparingInt(
                        (EventMention m) -> numbers.getOrDefault(m.article().id(), 0))
                .thenComparing(EventMention::clause));
        for (EventMention mention : sorted) {
            finder.attach(mention, numbers.getOrDefault(mention.article().id(), 0));
        }
        finder.join();
    }

    /** Returns the known sentences of each article, by its number. */
    private static List<TreeSet<Span>> sentences(
            List<EventMention> mentions, List<EventMention> support, Map<String, Integer> numbers) {
        List<TreeSet<Span>> sentences = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            sentences.add(new TreeSet<>());
        }
        for (List<EventMention> list : List.of(mentions, support)) {
            for (EventMention mention : list) {
                sentences.get(numbers.getOrDefault(mention.article().id(), 0)).add(mention.sentence());
            }
        }
        return sentences;
    }

    private List<MergedEvent> events(
            List<Cluster> clusters, Importance importance, Map<String, Integer> numbers, EventText texts) {
        List<Cluster> order = inOrder(clusters);
        double[] values = importance.of(order, numbers);
        EventAssembler assembler = new EventAssembler(timelineId, texts);
        List<MergedEvent> events = new ArrayList<>(order.size());
        for (int i = 0; i < values.length; i++) {
            Cluster cluster = order.get(i);
            List<EventMention> told = new ArrayList<>(cluster.tellings.size());
            cluster.tellings.forEach(telling -> told.add(telling.mention));
            events.add(new MergedEvent(assembler.assemble(cluster, values[i]), told, cluster.support()));
        }
        return List.copyOf(events);
    }

    /** Returns the clusters by date; the key of each date is made once, for comparing dates makes their days each time. */
    private static List<Cluster> inOrder(List<Cluster> clusters) {
        record Keyed(String key, Cluster cluster) {}
        List<Keyed> keyed = new ArrayList<>(clusters.size());
        Map<TimelineDate, String> keys = new HashMap<>();
        for (Cluster cluster : clusters) {
            keyed.add(new Keyed(keys.computeIfAbsent(cluster.dating.date(), TimelineDate::sortKey), cluster));
        }
        keyed.sort(Comparator.comparing(Keyed::key)
                .thenComparingInt(k -> k.cluster.tellings.get(0).article)
                .thenComparing(k -> k.cluster.tellings.get(0).mention.clause()));
        List<Cluster> order = new ArrayList<>(keyed.size());
        keyed.forEach(k -> order.add(k.cluster));
        return order;
    }

    /** The options of a merger. */
    public static final class Builder {
        private String timelineId = "timeline";

        private Builder() {}

        /** Sets the id of the timeline, which the ids of its events are made from; default {@code timeline}. */
        public Builder timelineId(String id) {
            timelineId = requireNonNull(id, "id");
            return this;
        }

        /** Returns the merger. */
        public DefaultEventMerger build() {
            return new DefaultEventMerger(this);
        }
    }
}
