// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import io.github.dateline.event.DatedSentence.Placed;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event mention of every clause that a date with a place in the calendar governs, and one of what the article is
 * about. The headline event has the date of the lead, or the article's own day where the lead names none; a mention
 * dated by the article's own day has no reading. Durations, repetitions and vague references make no event.
 * Immutable and thread-safe; linear in the length of the article.
 */
public final class ClauseEventExtractor implements EventExtractor {

    /** Returns an extractor for English news. */
    public static ClauseEventExtractor create() {
        return new ClauseEventExtractor();
    }

    private ClauseEventExtractor() {}

    @Override
    public Extraction extract(ResolvedArticle resolved) {
        Article article = resolved.article();
        List<Sentence> sentences = resolved.sentences();
        boolean[] isArticle = Furniture.articleText(article.text(), sentences);
        List<List<Resolution>> bySentence = bySentence(resolved);
        int lead = Leads.find(article, sentences, isArticle);
        MentionFactory factory = new MentionFactory(resolved, lead);
        List<EventMention> mentions = new ArrayList<>();
        List<EventMention> support = new ArrayList<>();
        List<UndatedFact> undated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isArticle[i]) {
                continue;
            }
            List<Resolution> resolutions = bySentence.get(i);
            int before = mentions.size();
            int unplaced = undated.size();
            undated(article, sentences.get(i), resolutions, undated);
            if (i == lead || isPlaced(resolutions)) {
                DatedSentence dated = new DatedSentence(article.text(), sentences.get(i), resolutions);
                boolean main = factory.add(dated, i == lead, mentions);
                if (!main && mentions.size() > before) {
                    support.add(factory.undated(sentences.get(i).span(), dated.span(dated.mainClause())));
                }
            }
            if (mentions.size() == before && undated.size() == unplaced) {
                support.add(factory.undated(
                        sentences.get(i).span(), sentences.get(i).span()));
            }
            factory.passed(sentences.get(i));
        }
        return new Extraction(mentions, support, undated);
    }

    private static boolean isPlaced(List<Resolution> resolutions) {
        for (Resolution resolution : resolutions) {
            if (resolution.isPlaced() && !(resolution.value() instanceof TemporalValue.Amount)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Resolution>> bySentence(ResolvedArticle resolved) {
        List<Sentence> sentences = resolved.sentences();
        List<List<Resolution>> lists = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            lists.add(List.of());
        }
        for (Resolution resolution : resolved.resolutions()) {
            int at = resolution.mention().sentence();
            if (at >= 0
                    && at < lists.size()
                    && sentences.get(at).span().contains(resolution.mention().span())) {
                if (lists.get(at).isEmpty()) {
                    lists.set(at, new ArrayList<>(2));
                }
                lists.get(at).add(resolution);
            }
        }
        return lists;
    }

    private static void undated(
            Article article, Sentence sentence, List<Resolution> resolutions, List<UndatedFact> undated) {
        for (Resolution resolution : resolutions) {
            if (!resolution.isPlaced() && resolution.value() instanceof TemporalValue.PartialDate) {
                Span span = sentence.span();
                undated.add(new UndatedFact(
                        article.id(),
                        span.slice(article.text()),
                        span,
                        resolution.mention().text(),
                        resolution.value(),
                        resolution.trace()));
            }
        }
    }

    /** Makes the mentions of one article; remembers who was named last, for titles that begin with a pronoun. */
    private static final class MentionFactory {
        private final ResolvedArticle resolved;
        private final boolean hasLead;
        private final SubjectMemory subjects;

        MentionFactory(ResolvedArticle resolved, int lead) {
            this.resolved = resolved;
            this.hasLead = lead >= 0;
            this.subjects = new SubjectMemory(
                    resolved.article().text(), resolved.article().title());
        }

        void passed(Sentence sentence) {
            subjects.read(sentence);
        }

        /** Adds the events of the sentence and tells whether one of them is what its main clause tells. */
        boolean add(DatedSentence sentence, boolean lead, List<EventMention> mentions) {
            boolean main = lead;
            int mainFrom = sentence.mainClause().from();
            @Nullable Placed headline = lead && hasLead ? Leads.date(sentence, resolved.context()) : null;
            if (lead && headline == null) {
                headline(sentence, mentions);
            }
            for (Placed date : sentence.isListing() ? List.<Placed>of() : sentence.dates()) {
                boolean heads = date.equals(headline);
                GovernedClause clause = heads ? sentence.mainClause() : sentence.clauseOf(date);
                if (clause == null || !heads && sentence.isHabit(date)) {
                    continue;
                }
                main |= !clause.nominal() && clause.from() == mainFrom;
                boolean compares = Background.compares(sentence.tokens(), date.first(), date.resolution(), date.date());
                boolean whenTold = sentence.hasWhen(date);
                TimelineDate when = compares || whenTold ? Background.closed(date.date()) : date.date();
                String title = heads
                        ? headlineTitle(sentence, clause, date)
                        : title(sentence, clause, date, compares && !whenTold);
                mentions.add(new EventMention(
                        resolved.article(),
                        resolved.context(),
                        sentence.sentence().span(),
                        compares ? sentence.sentence().span() : sentence.span(clause),
                        when,
                        DateReading.of(date.resolution()),
                        title,
                        heads ? Role.HEADLINE : Role.MENTION,
                        compares || Background.isFar(when, resolved.context())));
            }
            return main;
        }

        private String title(DatedSentence sentence, GovernedClause clause, Placed date, boolean compares) {
            if (!compares || clause.nominal()) {
                return sentence.title(clause, date, subjects, isAhead(date));
            }
            // "the largest since 2004" names no event, only when another one was
            return Background.isBare(sentence.tokens(), date.first())
                    ? ""
                    : sentence.title(sentence.comparison(date), null, subjects, null);
        }

        /** Tells whether the date lies ahead of the article, or returns null if the article has no day. */
        private @Nullable Boolean isAhead(Placed date) {
            LocalDate now = resolved.context().date();
            LocalDate from = date.date().earliest() != null
                    ? date.date().earliest()
                    : date.date().latest();
            return now == null || from == null ? null : Boolean.valueOf(from.isAfter(now));
        }

        private void headline(DatedSentence sentence, List<EventMention> mentions) {
            TimelineDate day = Leads.contextDate(resolved.context());
            if (day == null) {
                return;
            }
            GovernedClause clause = sentence.mainClause();
            mentions.add(new EventMention(
                    resolved.article(),
                    resolved.context(),
                    sentence.sentence().span(),
                    sentence.span(clause),
                    day,
                    null,
                    headlineTitle(sentence, clause, null),
                    Role.HEADLINE,
                    false));
        }

        private String headlineTitle(DatedSentence sentence, GovernedClause clause, @Nullable Placed date) {
            String title = Leads.title(resolved.article());
            return title != null ? title : sentence.headline(clause, date, subjects);
        }

        EventMention undated(Span sentence, Span clause) {
            return EventMention.undated(resolved.article(), resolved.context(), sentence, clause);
        }
    }
}
