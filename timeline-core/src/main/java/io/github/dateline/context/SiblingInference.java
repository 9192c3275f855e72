// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Places an article without a date by its siblings on the same story: where both tell the same thing, the day that a
 * dated sibling gives to it must be the day that the undated article's own words ("yesterday", "on Tuesday") give, read
 * from the day it was written. Each such pair votes for the days that fit; similar leads vote for the sibling's own day.
 */
final class SiblingInference {

    /** The longest way that a relative expression is followed, in days. */
    private static final int REACH = 31;

    /** How alike two sentences must be to be taken for the same fact, and two leads for the same event. */
    private static final double SAME_FACT = 0.28;

    private static final double SAME_EVENT = 0.16;

    /** Shares of bare weekdays that lie so many days back in news, measured; used for every relative day. */
    private static final double[] DISTANCE = {0.47, 0.22, 0.09, 0.12, 0.04, 0.03, 0.03};

    private final TemporalResolver resolver;

    SiblingInference(TemporalResolver resolver) {
        this.resolver = resolver;
    }

    /** A fact with a known day, told by a dated article. */
    private record Fact(int[] words, LocalDate day, String article) {}

    /** The words of an article's title and lead, and of each of its sentences. */
    private record Words(int[] lead, List<int[]> sentences) {}

    /** What the siblings say: votes with the articles that cast the most telling ones. */
    record Vote(DayVotes days, TreeSet<String> evidence, double strength) {}

    /**
     * Returns the votes for each article without a context; null for those that have one.
     *
     * @param known contexts that may be lent: stated or found in the article's own lead; null where there is none
     */
    List<@Nullable Vote> votes(List<TaggedArticle> articles, List<@Nullable ArticleContext> known) {
        Vocabulary vocabulary = new Vocabulary();
        List<Words> words = new ArrayList<>(articles.size());
        for (TaggedArticle article : articles) {
            words.add(words(article, vocabulary));
        }
        Similarity similarity = new Similarity(vocabulary);
        List<Fact> facts = new ArrayList<>();
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            ArticleContext context = known.get(i);
            if (context != null && context.date() != null) {
                addFacts(articles.get(i), context, words.get(i), facts);
            }
        }
        for (int f = 0; f < facts.size(); f++) {
            for (int word : facts.get(f).words()) {
                index.computeIfAbsent(word, w -> new ArrayList<>()).add(f);
            }
        }
        List<@Nullable Vote> votes = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            votes.add(known.get(i) != null ? null : vote(i, articles, known, words, facts, index, similarity));
        }
        return votes;
    }

    private static Words words(TaggedArticle article, Vocabulary vocabulary) {
        String text = article.article().text();
        List<int[]> sentences = new ArrayList<>(article.sentences().size());
        for (Sentence sentence : article.sentences()) {
            sentences.add(vocabulary.add(
                    text, sentence.span().start(), sentence.span().end()));
        }
        String title =
                article.article().title() == null ? "" : article.article().title();
        int end = article.sentences().isEmpty()
                ? 0
                : article.sentences()
                        .get(Math.min(2, article.sentences().size() - 1))
                        .span()
                        .end();
        String lead = title + '\n' + text.substring(0, end);
        return new Words(vocabulary.add(lead, 0, lead.length()), sentences);
    }

    private void addFacts(TaggedArticle article, ArticleContext context, Words words, List<Fact> facts) {
        for (Resolution resolution : resolver.resolve(article.mentions(), context.anchor())) {
            DayRange days =
                    resolution.date() == null ? null : resolution.value().days();
            if (days != null && days.isClosed() && days.earliest().equals(days.latest())) {
                facts.add(new Fact(
                        words.sentences().get(resolution.mention().sentence()),
                        days.earliest(),
                        article.article().id()));
            }
        }
    }

    private Vote vote(
            int self,
            List<TaggedArticle> articles,
            List<@Nullable ArticleContext> known,
            List<Words> words,
            List<Fact> facts,
            Map<Integer, List<Integer>> index,
            Similarity similarity) {
        DayVotes votes = new DayVotes();
        TreeSet<String> evidence = new TreeSet<>();
        double strength = 0;
        TaggedArticle article = articles.get(self);
        for (TemporalMention mention : article.mentions()) {
            int[] sentence = words.get(self).sentences().get(mention.sentence());
            for (int f : candidates(sentence, index, facts.size())) {
                double alike = similarity.of(sentence, facts.get(f).words());
                if (alike >= SAME_FACT && voteFact(mention, facts.get(f), alike, votes)) {
                    evidence.add(facts.get(f).article());
                    strength = Math.max(strength, alike);
                }
            }
        }
        for (int other = 0; other < articles.size(); other++) {
            ArticleContext context = known.get(other);
            if (other == self || context == null || context.date() == null) {
                continue;
            }
            double alike =
                    similarity.of(words.get(self).lead(), words.get(other).lead());
            if (alike >= SAME_EVENT) {
                voteLead(context, alike, votes);
                evidence.add(articles.get(other).article().id());
                strength = Math.max(strength, alike);
            }
        }
        return new Vote(votes, evidence, strength);
    }

    /** Facts that share a word which few facts hold. */
    private static TreeSet<Integer> candidates(int[] sentence, Map<Integer, List<Integer>> index, int facts) {
        TreeSet<Integer> found = new TreeSet<>();
        int common = Math.max(20, facts / 10);
        for (int word : sentence) {
            List<Integer> holders = index.getOrDefault(word, List.of());
            if (holders.size() <= common) {
                found.addAll(holders);
            }
        }
        return found;
    }

    /** Votes for every day from which the mention's words lead to the fact's day; tells whether there was one. */
    private boolean voteFact(TemporalMention mention, Fact fact, double alike, DayVotes votes) {
        boolean voted = false;
        for (int distance = -1; distance <= REACH; distance++) {
            LocalDate day = fact.day().plusDays(distance);
            Resolution resolution =
                    resolver.resolve(List.of(mention), Anchor.of(day)).get(0);
            DayRange days =
                    resolution.date() == null ? null : resolution.value().days();
            if (resolution.dependsOnDocument()
                    && days != null
                    && days.isClosed()
                    && days.earliest().equals(days.latest())
                    && days.contains(fact.day())) {
                double prior = distance < 0 ? 0.05 : distance < DISTANCE.length ? DISTANCE[distance] : 0.01;
                votes.add(day, 3 * alike * prior);
                voted = true;
            }
        }
        return voted;
    }

    private static void voteLead(ArticleContext context, double alike, DayVotes votes) {
        LocalDate day = context.date();
        if (day == null) {
            return;
        }
        double weight = alike * alike * 4;
        if (context.from() == ArticleContext.From.TEXT) {
            double[] lag = {0.7, 0.15, 0.1, 0.05};
            for (int i = 0; i < lag.length; i++) {
                votes.add(day.plusDays(i), weight * lag[i]);
            }
            return;
        }
        votes.add(day, weight * 0.5);
        votes.add(day.plusDays(1), weight * 0.2);
        votes.add(day.minusDays(1), weight * 0.2);
        votes.add(day.plusDays(2), weight * 0.05);
        votes.add(day.minusDays(2), weight * 0.05);
    }
}
