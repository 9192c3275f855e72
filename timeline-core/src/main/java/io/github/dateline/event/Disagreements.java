// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.Disagreement.About;
import io.github.dateline.event.Disagreement.Value;
import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what the sources of an event say differently: the day, a number for the same thing, or what it counts. */
final class Disagreements {

    private static final long DEATHS = Acts.ENGLISH.of("die");
    private static final long INJURIES = Acts.ENGLISH.of(Stemmer.stem("injured"));

    private final List<Statement> statements = new ArrayList<>();

    private Disagreements() {}

    /** Returns the disagreements; positions are those of the event's sources: the tellings, then what supports them. */
    static List<Disagreement> of(Cluster cluster, List<Telling> tellings) {
        List<Disagreement> all = new ArrayList<>();
        if (tellings.size() + cluster.support().size() < 2) {
            return all;
        }
        dates(tellings, all);
        Disagreements finder = new Disagreements();
        for (Telling telling : tellings) {
            finder.read(telling.mention);
            finder.again(cluster, telling);
            finder.sources++;
        }
        for (EventMention mention : cluster.support()) {
            finder.read(mention);
            finder.sources++;
        }
        finder.numbers(all);
        finder.wordings(all);
        return all;
    }

    private int sources;

    private void read(EventMention mention) {
        DateReading reading = mention.reading();
        Span date = reading == null ? new Span(0, 0) : reading.span();
        for (Quantity quantity : Quantity.of(mention.article().text(), mention.sentence(), date)) {
            statements.add(new Statement(quantity, sources));
        }
    }

    /** Reads the other sentences in which the article tells the event: what its first leaves out may stand there. */
    private void again(Cluster cluster, Telling first) {
        for (Telling other : cluster.tellings) {
            if (other.article == first.article && !other.mention.sentence().equals(first.mention.sentence())) {
                read(other.mention);
            }
        }
        for (EventMention detail : cluster.details()) {
            if (detail.article().id().equals(first.mention.article().id())) {
                read(detail);
            }
        }
    }

    /** Two different exact days are named. */
    private static void dates(List<Telling> tellings, List<Disagreement> into) {
        Map<Integer, List<Integer>> byDay = new TreeMap<>();
        Map<Integer, String> words = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            if (telling.isDay() && !telling.isDefault()) {
                byDay.computeIfAbsent(telling.first, day -> new ArrayList<>()).add(i);
                words.putIfAbsent(telling.first, telling.date().display());
            }
        }
        if (byDay.size() > 1) {
            List<Value> values = new ArrayList<>();
            byDay.forEach((day, positions) -> values.add(new Value(words.getOrDefault(day, ""), positions)));
            into.add(new Disagreement(About.DATE, values));
        }
    }

    /** Numbers that count the same in the same act, told by different sources. */
    private void numbers(List<Disagreement> into) {
        boolean[] done = new boolean[statements.size()];
        for (int i = 0; i < done.length; i++) {
            if (done[i]) {
                continue;
            }
            List<Statement> same = new ArrayList<>();
            for (int j = i; j < done.length; j++) {
                Statement other = statements.get(j);
                if (!done[j] && statements.get(i).quantity().sameKind(other.quantity()) && isFirstOf(other, same)) {
                    done[j] = true;
                    same.add(other);
                }
            }
            differing(About.NUMBER, same, into);
        }
    }

    /** A source that gives several numbers for one thing is taken by its first. */
    private static boolean isFirstOf(Statement statement, List<Statement> same) {
        return same.stream().noneMatch(other -> other.source() == statement.source());
    }

    private static void differing(About about, List<Statement> same, List<Disagreement> into) {
        Map<Statement, List<Integer>> values = new LinkedHashMap<>();
        for (Statement statement : same) {
            Statement equal = values.keySet().stream()
                    .filter(known -> known.quantity().agrees(statement.quantity()))
                    .findFirst()
                    .orElse(statement);
            values.computeIfAbsent(equal, key -> new ArrayList<>()).add(statement.source());
        }
        if (values.size() > 1) {
            List<Value> list = new ArrayList<>();
            values.forEach((statement, positions) ->
                    list.add(new Value(statement.quantity().words(), positions)));
            into.add(new Disagreement(about, list));
        }
    }

    /** One number for the dead in one source, for dead and injured together in another. */
    private void wordings(List<Disagreement> into) {
        for (Statement dead : statements) {
            if (!counts(dead, true)) {
                continue;
            }
            List<Integer> others = new ArrayList<>();
            String text = "";
            for (Statement other : statements) {
                if (counts(other, false)
                        && other.source() != dead.source()
                        && other.quantity().agrees(dead.quantity())) {
                    text = text.isEmpty() ? other.quantity().statement() : text;
                    others.add(other.source());
                }
            }
            if (!others.isEmpty()) {
                into.add(new Disagreement(
                        About.WORDING,
                        List.of(
                                new Value(dead.quantity().statement(), List.of(dead.source())),
                                new Value(text, others))));
                return;
            }
        }
    }

    private static boolean counts(Statement statement, boolean deadOnly) {
        long acts = statement.quantity().acts();
        boolean injured = (acts & INJURIES) != 0;
        return (acts & DEATHS) != 0 && injured != deadOnly;
    }

    /** What one source says. */
    private record Statement(Quantity quantity, int source) {}
}
