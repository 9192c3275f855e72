// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.context;

import io.github.dateline.context.Neighbours.Neighbour;
import io.github.dateline.context.RelativeDays.Relative;
import io.github.dateline.resolve.TemporalResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Places an article without a date among its dated siblings. The days of similar siblings and of the whole story make a
 * first belief; the weekdays, days of the year and full dates that it names, and the facts it shares with the siblings,
 * sharpen it. The result is the shortest run of days that holds most of the belief. Articles that have nothing in common
 * with the others are no evidence, and what was itself inferred is none either. Not thread-safe.
 */
final class SiblingInference {

    /** The share of the belief that an interval holds; measured so that nine intervals of ten hold the true day. */
    private static final double HELD = 0.9;

    /** How likely the working day or one next to it must be, for one to be named. */
    private static final double WORKING_DAY = 0.35;

    /** What is inferred is never surer than this. */
    private static final double MOST_CERTAIN = 0.75;

    /** Neighbours further apart than this many days disagree. */
    private static final int DISAGREEMENT = 31;

    /** How far behind the story an article is thought of that tells a later day as past. */
    private static final int LONGEST_LEAP = 4000;

    private final TemporalResolver resolver;
    private final List<TaggedArticle> articles;
    private final List<@Nullable ArticleContext> known;
    private final List<ArticleTerms> terms = new ArrayList<>();
    private final List<Sibling> siblings = new ArrayList<>();
    private final Similarity similarity;
    private final @Nullable StoryDays story;
    private final TermIndex index;

    /**
     * @param articles the whole set, in an order that depends on its content alone
     * @param known contexts that may be lent: stated, or found in the article itself; null where there is none
     * @param own what the dates of each article itself say
     */
    SiblingInference(
            TemporalResolver resolver,
            List<TaggedArticle> articles,
            List<@Nullable ArticleContext> known,
            List<OwnDates> own) {
        this.resolver = resolver;
        this.articles = articles;
        Vocabulary vocabulary = new Vocabulary();
        for (TaggedArticle article : articles) {
            terms.add(ArticleTerms.of(article, vocabulary));
        }
        vocabulary.close();
        similarity = new Similarity(vocabulary);
        this.known = withoutConflicts(known, own, vocabulary.size());
        StoryCheck check = new StoryCheck(terms, vocabulary.size(), similarity);
        for (int i = 0; i < articles.size(); i++) {
            ArticleContext context = this.known.get(i);
            LocalDate date = context == null ? null : context.date();
            // A later day in the text may be that of a comment; a sibling's lead is the stronger word against a day.
            boolean lent = context != null && context.equals(known.get(i));
            if (context != null && date != null && lent && check.belongs(i)) {
                siblings.add(new Sibling(articles.get(i), context, date, terms.get(i)));
            }
        }
        story = siblings.isEmpty() ? null : new StoryDays(siblings);
        index = new TermIndex(
                siblings.stream().map(sibling -> sibling.terms().all()).toList(), vocabulary.size(), similarity);
    }

    private List<@Nullable ArticleContext> withoutConflicts(
            List<@Nullable ArticleContext> stated, List<OwnDates> own, int vocabulary) {
        Conflicts conflicts = new Conflicts(stated, terms, vocabulary, similarity);
        List<@Nullable ArticleContext> checked = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            ArticleContext context = stated.get(i);
            checked.add(context == null ? null : conflicts.withSiblings(i, context, own.get(i)));
        }
        return checked;
    }

    /** Returns the context that is known of an article, with what its siblings say against it, or null. */
    @Nullable ArticleContext known(int article) {
        return known.get(article);
    }

    /** Returns the context of an article without a date, or null if no dated article has anything in common with it. */
    @Nullable ArticleContext infer(int article, OwnDates own) {
        StoryDays days = story;
        if (days == null) {
            return null;
        }
        ArticleTerms its = terms.get(article);
        List<Sibling> candidates = new ArrayList<>();
        for (int found : index.best(its.all(), Neighbours.MOST)) {
            candidates.add(siblings.get(found));
        }
        Neighbours near = Neighbours.of(its, candidates, days, similarity);
        if (near.all().isEmpty()) {
            return null;
        }
        TaggedArticle tagged = articles.get(article);
        DayBelief belief = near.belief(days.first() - days.margin(), lastDay(days, own));
        LocalDate middle = LocalDate.ofEpochDay((days.first() + days.last()) / 2);
        List<Relative> relatives = RelativeDays.of(tagged.mentions(), resolver, middle);
        FactEvidence facts = new FactEvidence(resolver, similarity, days);
        WeekdayEvidence.weigh(belief, tagged, relatives, near.all(), resolver);
        facts.weigh(belief, tagged, its, relatives, near.all());
        CalendarDayEvidence.weigh(belief, tagged.mentions());
        own.weigh(belief);
        return context(near.strongest(), belief.interval(HELD), facts.telling());
    }

    private static long lastDay(StoryDays days, OwnDates own) {
        long last = days.last() + days.margin();
        LocalDate told = own.notBefore();
        if (told != null && told.toEpochDay() > days.last() && told.toEpochDay() < days.last() + LONGEST_LEAP) {
            return Math.max(last, told.toEpochDay() + days.margin());
        }
        return last;
    }

    private static ArticleContext context(List<Neighbour> strongest, DayInterval interval, @Nullable String telling) {
        TreeSet<String> evidence = new TreeSet<>();
        StringBuilder reason = new StringBuilder("No date of its own. Closest in content: ");
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Neighbour each : strongest) {
            Sibling sibling = each.sibling();
            reason.append(evidence.isEmpty() ? "" : ", ")
                    .append(sibling.id())
                    .append(sibling.isDatedByLead() ? " (dates its event " : " (")
                    .append(sibling.date())
                    .append(')');
            evidence.add(sibling.id());
            first = sibling.date().isBefore(first) ? sibling.date() : first;
            last = sibling.date().isAfter(last) ? sibling.date() : last;
        }
        boolean disagree = last.toEpochDay() - first.toEpochDay() > DISAGREEMENT;
        reason.append(disagree ? ", which lie far apart" : "").append(telling == null ? "" : "; " + telling);
        reason.append(". Interval ")
                .append(interval.earliest())
                .append(" to ")
                .append(interval.latest())
                .append('.');
        boolean open =
                disagree && interval.latest().toEpochDay() - interval.earliest().toEpochDay() > DISAGREEMENT;
        boolean working = !open && interval.nearDay() >= WORKING_DAY;
        double certainty = Math.min(MOST_CERTAIN, open ? interval.nearDay() / 2 : interval.nearDay());
        return new ArticleContext(
                working ? interval.day() : null,
                interval.earliest(),
                interval.latest(),
                ArticleContext.From.SIBLINGS,
                Math.round(certainty * 1000) / 1000.0,
                reason.toString(),
                List.copyOf(evidence));
    }
}
