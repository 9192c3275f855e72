// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimelineDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence with its dates, cut into clauses. Serves one sentence of one article. */
final class DatedSentence {

    private static final int LONGEST_ADDRESS = 200;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Placed> dates = new ArrayList<>();
    private final boolean[] inDate;
    private final int start;
    private final ClauseFinder finder;

    DatedSentence(String text, Sentence sentence, List<Resolution> resolutions) {
        this.sentence = sentence;
        this.tokens = Tokens.of(text, sentence.span());
        this.inDate = new boolean[tokens.size()];
        for (Resolution resolution : resolutions) {
            add(resolution);
        }
        this.start = LeadIn.end(tokens, inDate);
        dates.removeIf(date -> date.first() < start);
        this.finder = new ClauseFinder(tokens, inDate, start);
    }

    private void add(Resolution resolution) {
        Span span = resolution.mention().span();
        TimelineDate date = resolution.date();
        boolean amount = resolution.value() instanceof TemporalValue.Amount
                || resolution.value() instanceof TemporalValue.Recurrence
                || resolution.value() instanceof TemporalValue.Reference;
        if (amount || isAddress(span)) {
            return;
        }
        int first = tokens.at(span.start());
        int last = tokens.at(span.end());
        for (int i = first; i < last; i++) {
            inDate[i] = true;
        }
        if (date == null || first >= last) {
            return;
        }
        if (resolution.mention().range() == RangeRole.SECOND && resolution.range() != null && !dates.isEmpty()) {
            Placed open = dates.get(dates.size() - 1);
            dates.set(dates.size() - 1, new Placed(open.resolution(), open.date(), open.first(), last));
            for (int i = open.last(); i < first; i++) {
                inDate[i] = true;
            }
            return;
        }
        if (isAlternative(first, date)) {
            Placed open = dates.get(dates.size() - 1);
            dates.set(dates.size() - 1, new Placed(open.resolution(), joined(open.date(), date), open.first(), last));
            for (int i = open.last(); i < first; i++) {
                inDate[i] = true;
            }
            return;
        }
        if (isSecondChoice(first)) {
            Placed open = dates.get(dates.size() - 1);
            dates.set(dates.size() - 1, new Placed(open.resolution(), open.date(), open.first(), last));
            inDate[open.last()] = true;
            return;
        }
        TimelineDate range = resolution.range();
        dates.add(new Placed(resolution, range != null ? range : date, first, last));
    }

    /** Digits inside a web address are no date of an event. */
    private boolean isAddress(Span span) {
        String text = tokens.text;
        int from = span.start();
        while (from > 0 && span.start() - from < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int mark = text.indexOf("://", from);
        return mark >= 0 && mark < span.start();
    }

    /** "until mid-May or June": the second date is no event of its own. */
    private boolean isSecondChoice(int first) {
        return !dates.isEmpty() && first == dates.get(dates.size() - 1).last() + 1 && tokens.is(first - 1, "or");
    }

    /** "in May or June", "the February and March polls": one event whose time is not told apart. */
    private boolean isAlternative(int first, TimelineDate date) {
        if (dates.isEmpty()) {
            return false;
        }
        Placed open = dates.get(dates.size() - 1);
        boolean linked = first == open.last() + 1 && (tokens.is(first - 1, "and") || tokens.is(first - 1, "or"));
        return linked
                && open.date().value() instanceof CalendarDate from
                && date.value() instanceof CalendarDate to
                && from.granularity() == to.granularity()
                && from.granularity().isCoarserThan(Granularity.DAY)
                && from.days().earliest() != null
                && to.days().latest() != null
                && from.days().earliest().isBefore(to.days().latest());
    }

    private static TimelineDate joined(TimelineDate first, TimelineDate last) {
        return TimelineDate.of(
                new Interval((CalendarDate) first.value(), (CalendarDate) last.value()), Relation.WITHIN);
    }

    Sentence sentence() {
        return sentence;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Returns the dates with a place in the calendar, ranges joined. */
    List<Placed> dates() {
        return dates;
    }

    @Nullable GovernedClause clauseOf(Placed date) {
        return finder.find(date.first(), date.last());
    }

    /** Tells whether a clause behind the date says what happened then: "since Tuesday, when it ran aground". */
    boolean hasWhen(Placed date) {
        return finder.hasWhen(date.first(), date.last());
    }

    GovernedClause comparison(Placed date) {
        return finder.comparison(date.first());
    }

    GovernedClause mainClause() {
        return finder.main();
    }

    /** Writes the title of the clause, without the date unless that is part of a name. */
    String title(GovernedClause clause, @Nullable Placed date, SubjectMemory.Subject before) {
        boolean[] drop = new boolean[tokens.size()];
        if (date != null) {
            for (int i = date.first(); i < date.last(); i++) {
                drop[i] = true;
            }
        }
        // a date phrase that opens the sentence heads it, whichever date the clause has
        int opening = new Phrases(tokens, inDate).afterDate(start, tokens.size());
        for (int i = start; date != null && i < opening; i++) {
            drop[i] |= inDate[i];
        }
        return new TitleWriter(tokens, start, drop, before).write(clause);
    }

    /** Returns the extent of the clause in the article's text. */
    Span span(GovernedClause clause) {
        int from = clause.from();
        int to = Math.min(clause.to(), tokens.size());
        return from < to ? tokens.span(from, to) : sentence.span();
    }

    /** Returns the extent of the title's runs as one run if they are neighbours, else of all. */
    static Run extent(GovernedClause clause) {
        return new Run(clause.from(), clause.to());
    }

    /**
     * A date with its tokens.
     *
     * @param date the date, of the whole range where the mention is an end of one
     * @param first index of its first token
     * @param last index after its last token
     */
    record Placed(Resolution resolution, TimelineDate date, int first, int last) {}
}
