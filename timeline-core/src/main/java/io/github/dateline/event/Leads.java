// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.DatedSentence.Placed;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article is about: its lead sentence, the day that the lead gives, its own title. */
final class Leads {

    private static final int NEWS_DAYS = 8;
    private static final int SHORTEST_LEAD = 40;

    private Leads() {}

    /** Returns the index of the lead sentence, or -1 if no sentence of the article can be one. */
    static int find(Article article, List<Sentence> sentences, boolean[] isArticle) {
        int fallback = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (!isArticle[i]) {
                continue;
            }
            String sentence = sentences.get(i).span().slice(article.text());
            if (fallback < 0) {
                fallback = i;
            }
            char last = sentence.charAt(sentence.length() - 1);
            boolean prose = last == '.' || last == '!' || last == '?' || last == '"' || last == '”' || last == ')';
            if (prose && sentence.length() >= SHORTEST_LEAD && !sentence.equals(article.title())) {
                return i;
            }
        }
        return fallback;
    }

    /** Returns the date of the lead that is news to the article: a day or part of one, close to the article's own. */
    static @Nullable Placed date(DatedSentence lead, ArticleContext context) {
        Placed best = null;
        GovernedClause main = lead.mainClause();
        for (Placed date : lead.dates()) {
            GovernedClause clause = lead.clauseOf(date);
            if (clause == null || clause.nominal() || !isNews(date, lead.hasWhen(date), context)) {
                continue;
            }
            if (best != null && isClock(best) && !isClock(date) && governs(lead, date, main)) {
                best = date;
            }
            if (best == null || clause.from() == main.from() && !governs(lead, best, main)) {
                best = date;
            }
        }
        return best;
    }

    private static boolean isClock(Placed date) {
        return date.date().value() instanceof CalendarDate at
                && at.granularity().isFinerThan(Granularity.DAY)
                && !Character.isLetter(date.resolution().mention().text().charAt(0));
    }

    private static boolean governs(DatedSentence lead, Placed date, GovernedClause main) {
        GovernedClause clause = lead.clauseOf(date);
        return clause != null && clause.from() == main.from();
    }

    private static boolean isNews(Placed date, boolean whenTold, ArticleContext context) {
        TimelineDate when = whenTold ? Background.closed(date.date()) : date.date();
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        if (from == null || !from.equals(to)) {
            return false;
        }
        LocalDate now = context.date();
        return now == null || Math.abs(now.toEpochDay() - from.toEpochDay()) <= NEWS_DAYS;
    }

    /** Returns the article's own day or interval as a date, or null if nothing is known. */
    static @Nullable TimelineDate contextDate(ArticleContext context) {
        LocalDate day = context.date();
        if (day != null) {
            return TimelineDate.of(CalendarDate.of(new CalendarUnit.Day(day)));
        }
        LocalDate from = context.earliest();
        LocalDate to = context.latest();
        if (from == null || to == null) {
            return null;
        }
        return TimelineDate.of(
                new Interval(CalendarDate.of(new CalendarUnit.Day(from)), CalendarDate.of(new CalendarUnit.Day(to))),
                Relation.WITHIN);
    }

    /** Returns the article's title without the name of its site, or null if it has none that is complete. */
    static @Nullable String title(Article article) {
        String title = article.title();
        if (title == null) {
            return null;
        }
        String clean = title.strip();
        for (String mark : List.of(" | ", " - ", " — ", " :: ")) {
            int at = clean.lastIndexOf(mark);
            if (at >= 20 && clean.length() - at <= 30) {
                clean = clean.substring(0, at).strip();
            }
        }
        boolean cut = clean.endsWith("...") || clean.endsWith("…");
        return clean.isEmpty() || cut ? null : TitleCut.shortened(clean);
    }
}
