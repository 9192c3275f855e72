// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an event of a cluster: its date, title, text, sources, entities and disagreements. */
final class EventAssembler {

    /** A background title as short as this is the name of the other event. */
    private static final int BRIEF = 40;

    private static final int READ_FOR_ENTITIES = 6;

    private final EventSlugs slugs = new EventSlugs();
    private final UniqueIds ids;

    private final EventText texts;

    EventAssembler(String timelineId, EventText texts) {
        this.texts = texts;
        this.ids = new UniqueIds(timelineId);
    }

    Event assemble(Cluster cluster, double importance) {
        List<Telling> tellings = cluster.onePerArticle();
        List<Source> sources = sources(cluster, tellings);
        Telling first = tellings.get(0);
        Article article = first.mention.article();
        Telling titled = titled(cluster);
        String title = titled.mention.title();
        EventDate date = date(cluster);
        return new Event(
                ids.next(Addresses.of(article), first.mention.quote()),
                slugs.of(date.date(), title),
                new Revision(1, null, null, "", List.of()),
                date,
                title,
                texts.write(cluster, tellings, titled),
                List.of(),
                entities(tellings),
                importance,
                cluster.isBackground(),
                Disagreements.of(cluster, tellings),
                sources,
                List.of());
    }

    private static List<Source> sources(Cluster cluster, List<Telling> tellings) {
        List<Source> sources = new ArrayList<>();
        for (Telling telling : tellings) {
            DateReading reading = telling.mention.reading();
            sources.add(source(telling.mention, reading == null ? null : reading.text()));
        }
        for (EventMention mention : cluster.support()) {
            sources.add(source(mention, null));
        }
        return sources;
    }

    private static Source source(EventMention mention, @Nullable String dateText) {
        return new Source(mention.article().id(), mention.quote(), mention.sentence(), dateText, mention.role());
    }

    private static EventDate date(Cluster cluster) {
        Telling dating = cluster.dating;
        EventMention mention = dating.mention;
        DateReading reading = mention.reading();
        if (reading == null) {
            String trace = "the article gives no day: its own, " + dating.date().display() + " ("
                    + mention.context().reason() + ")";
            return new EventDate(
                    dating.date(),
                    "",
                    mention.context().certainty(),
                    mention.context().isInferred(),
                    trace);
        }
        boolean inferred = reading.dependsOnDocument() && mention.context().isInferred();
        return new EventDate(dating.date(), reading.text(), reading.confidence(), inferred, reading.trace());
    }

    private static Telling titled(Cluster cluster) {
        return cluster.tellings.stream()
                .max(Comparator.comparingDouble((Telling t) -> titleScore(t, cluster)))
                .orElseThrow();
    }

    private static double titleScore(Telling telling, Cluster cluster) {
        String title = telling.mention.title();
        double score = telling.clause.cosine(cluster.centroid);
        if (telling.isHeadline() && telling.mention.article().title() != null) {
            score += 0.2;
        }
        if (title.length() > TitleWriter.LONGEST + 5) {
            score -= 0.3;
        } else if (title.length() < 20) {
            score -= 0.15;
        }
        if (telling.mention.background() && title.length() < BRIEF) {
            score += 0.5;
        }
        // a preview speaks of what is to begin, a report of what began
        return score - TitleFaults.weight(title) - (telling.isAhead() ? 0.3 : 0);
    }

    private static List<Entity> entities(List<Telling> tellings) {
        EntityFinder finder = new EntityFinder();
        for (int i = 0; i < Math.min(READ_FOR_ENTITIES, tellings.size()); i++) {
            EventMention mention = tellings.get(i).mention;
            finder.read(mention.article().text(), mention.sentence());
        }
        return finder.entities();
    }
}
