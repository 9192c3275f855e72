// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.event.GovernedClause.Run;
import io.github.dateline.resolve.AnchorKind;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Span;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence with its dates, cut into clauses. Serves one sentence of one article. */
final class DatedSentence {

    private static final int MANY_DATES = 8;
    private static final int LONGEST_ADDRESS = 200;

    /** Words that need the date behind them. */
    private static final Set<String> BOUND = Set.of(
            "of", "from", "than", "for", "to", "since", "until", "till", "between", "by", "before", "after", "the",
            "or");

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Placed> dates = new ArrayList<>();
    private final List<Run> links = new ArrayList<>();
    private final boolean[] inDate;
    private boolean recurs;
    private final int start;
    private final ClauseFinder finder;
    private final Joints joints;
    private @Nullable ClauseFinder parts;

    DatedSentence(String text, Sentence sentence, List<Resolution> resolutions) {
        this.sentence = sentence;
        this.tokens = Tokens.of(text, sentence.span());
        this.inDate = new boolean[tokens.size()];
        for (Resolution resolution : resolutions) {
            add(resolution);
        }
        this.start = LeadIn.end(tokens, inDate);
        dates.removeIf(date -> date.first() < start);
        this.finder = new ClauseFinder(tokens, inDate, start, null);
        this.joints = new Joints(tokens, inDate);
    }

    private void add(Resolution resolution) {
        Span span = resolution.mention().span();
        TimelineDate date = resolution.date();
        boolean amount = resolution.value() instanceof TemporalValue.Amount
                || resolution.value() instanceof TemporalValue.Recurrence
                || resolution.value() instanceof TemporalValue.Reference;
        if (resolution.value() instanceof TemporalValue.Amount) {
            link(span);
        }
        recurs |= resolution.value() instanceof TemporalValue.Recurrence;
        if (amount || isAddress(span)) {
            DaysApart.of(tokens, resolution, dates).ifPresent(dates::add);
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
            extend(lastDate(), last);
            return;
        }
        if (isAlternative(first, date)) {
            extend(joined(lastDate(), date), last);
            return;
        }
        if (isSecondChoice(first)) {
            extend(lastDate(), last);
            return;
        }
        if (isSameTime(first, date)) {
            extend(lastDate(), tokens.is(last, ")") ? last + 1 : last);
            return;
        }
        TimelineDate range = resolution.range();
        dates.add(new Placed(resolution, range != null ? range : date, first, last));
    }

    private TimelineDate lastDate() {
        return dates.get(dates.size() - 1).date();
    }

    /** Lets the last date reach up to the index, as what it has become. */
    private void extend(TimelineDate date, int end) {
        Placed open = dates.get(dates.size() - 1);
        dates.set(dates.size() - 1, new Placed(open.resolution(), date, open.first(), end));
        if (open.last() < end) {
            Arrays.fill(inDate, open.last(), end, true);
        }
    }

    /** Remembers "three days after", which leads to a clause of its own. */
    private void link(Span amount) {
        int first = tokens.at(amount.start());
        int link = tokens.at(amount.end());
        if (first < link && (tokens.is(link, "after") || tokens.is(link, "before"))) {
            links.add(new Run(first, link + 1));
        }
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

    /** "at 18:16 (13:16 UTC) on Friday": the bracket tells the same time elsewhere, and the day is that of the time. */
    private boolean isSameTime(int first, TimelineDate date) {
        if (dates.isEmpty()) {
            return false;
        }
        Placed open = dates.get(dates.size() - 1);
        if (!(open.date().value() instanceof CalendarDate here)
                || !(date.value() instanceof CalendarDate there)
                || !(here.time() instanceof TimeOfDay.Clock)
                || !here.unit().equals(there.unit())) {
            return false;
        }
        boolean bracket = tokens.is(first - 1, "(") && there.time() instanceof TimeOfDay.Clock;
        boolean day = (tokens.is(first - 1, "on") || tokens.is(first - 1, ",")) && there.time() == null;
        int end = open.last();
        end = tokens.is(end, "local") && tokens.is(end + 1, "time") ? end + 2 : end;
        return end == first - 1 && (bracket || day) || end == first && there.time() == null;
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

    /** Tells whether the sentence is a list of dates, as archives have, and no statement. */
    boolean isListing() {
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            others += inDate[i] || !tokens.isWord(i) ? 0 : 1;
        }
        return dates.size() >= MANY_DATES && others <= dates.size() * 2;
    }

    /** Tells whether the date is a time of the clock at which something is done again and again: "daily at 9 am". */
    boolean isHabit(Placed date) {
        if (!(date.date().value() instanceof CalendarDate at)
                || !at.granularity().isFinerThan(Granularity.DAY)) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (Words.isOften(tokens.lower(i))) {
                return true;
            }
        }
        return recurs
                && date.resolution().mention().expression() instanceof TemporalExpression.At hour
                && hour.date() == null;
    }

    /** Returns the dates with a place in the calendar, ranges joined. */
    List<Placed> dates() {
        return dates;
    }

    @Nullable GovernedClause clauseOf(Placed date) {
        if (DaysApart.is(date)) {
            return finder.behind(date.last());
        }
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

    /** Writes the title of what the sentence as a lead tells; the date is that of its main clause, or null. */
    String headline(GovernedClause clause, @Nullable Placed date, SubjectMemory before) {
        GovernedClause told = joints.any(start) ? parts().main() : clause;
        return write(told, date, before, null);
    }

    /**
     * Writes the title of the clause, without the date unless that is part of a name.
     *
     * @param ahead whether the event lies ahead of the article, or null if that is not known
     */
    String title(GovernedClause clause, @Nullable Placed date, SubjectMemory before, @Nullable Boolean ahead) {
        return write(date != null && joints.any(start) ? apart(clause, date) : clause, date, before, ahead);
    }

    /** Returns the clause without headings and captions that ran into the sentence. */
    private GovernedClause apart(GovernedClause clause, Placed date) {
        GovernedClause told = parts().find(date.first(), date.last());
        return told == null ? clause : told;
    }

    /** Returns the finder that knows where headings ran into the sentence; few sentences ask for it. */
    private ClauseFinder parts() {
        ClauseFinder found = parts;
        if (found == null) {
            found = new ClauseFinder(tokens, inDate, start, joints);
            parts = found;
        }
        return found;
    }

    private String write(GovernedClause clause, @Nullable Placed date, SubjectMemory before, @Nullable Boolean ahead) {
        boolean[] drop = new boolean[tokens.size()];
        if (date != null) {
            for (int i = date.first(); i < date.last(); i++) {
                drop[i] = true;
            }
        }
        if (date != null && (isDenied(date) || isNamed(date))) {
            drop = new boolean[tokens.size()];
        }
        dropPassing(date, drop);
        dropLink(clause, drop);
        // a date phrase that opens the sentence heads it, whichever date the clause has
        int opening = new Phrases(tokens, inDate).afterDate(start, tokens.size());
        for (int i = start; date != null && i < opening; i++) {
            drop[i] |= inDate[i];
        }
        Run part = joints.around(clause.runs().get(0).from(), start);
        return new TitleWriter(tokens, part, drop, before, ahead).write(clause);
    }

    /** "a Christmas party", "her Easter eggs": the feast tells what kind of thing it is. */
    private boolean isNamed(Placed date) {
        boolean feast = date.resolution().mention().expression() instanceof TemporalExpression.Named named
                && named.what() instanceof TemporalExpression.Recurring.Holiday;
        int next = date.last();
        return feast
                && date.first() > start
                && !tokens.possessive(next - 1)
                && Words.isDeterminer(tokens.lower(date.first() - 1))
                && isNounPart(next);
    }

    /** Tells whether a noun phrase can go on with the token. */
    private boolean isNounPart(int i) {
        return i < tokens.size()
                && tokens.isWord(i)
                && !Words.isPreposition(tokens.lower(i))
                && !Words.isFinite(tokens.lower(i))
                && !Words.isConjunction(tokens.lower(i))
                && !Words.isCoordinator(tokens.lower(i));
    }

    /** "Resigned on Friday, three days after" a clause that the title leaves out: the link goes with it. */
    private void dropLink(GovernedClause clause, boolean[] drop) {
        for (Run link : links) {
            if (clause.from() < link.from() && clause.to() <= link.to()) {
                Arrays.fill(drop, link.from(), link.to(), true);
            }
        }
    }

    /** "did not open until 1914", "has not met since May": without its date the statement would be another. */
    private boolean isDenied(Placed date) {
        boolean bound = tokens.is(date.first() - 1, "until") || tokens.is(date.first() - 1, "since");
        for (int i = date.first() - 1; bound && i > start; i--) {
            String word = tokens.lower(i);
            if (tokens.is(i, ",") || word.equals("not") || word.equals("never") || word.endsWith("n't")) {
                return !tokens.is(i, ",");
            }
        }
        return false;
    }

    /** Days told from the article's own ("on Friday", "last month") say nothing in a title; where they can go, they go. */
    private void dropPassing(@Nullable Placed own, boolean[] drop) {
        for (Placed date : dates) {
            if (date.equals(own) || !isPassing(date)) {
                continue;
            }
            int before = date.first() - 1;
            int after = date.last();
            boolean led = before >= start && BOUND.contains(tokens.lower(before));
            boolean leads = isNounPart(after) && !Words.isDeterminer(tokens.lower(after)) && !tokens.is(after, "that");
            leads &= before < start || !tokens.is(before, "later") && !tokens.is(before, "earlier") && !isVerb(before);
            boolean subject = before < start || tokens.is(before, ",") || tokens.is(before, "and");
            int comma = own == null ? -1 : commaBefore(date.first(), own.last());
            if (led && comma > 0) {
                Arrays.fill(drop, comma, after, true);
            } else if (!led && !leads && !subject && !tokens.possessive(date.last() - 1)) {
                Arrays.fill(drop, date.first(), date.last(), true);
            }
        }
    }

    private boolean isVerb(int i) {
        String word = tokens.lower(i);
        return Words.isFinite(word) && !Words.isAuxiliary(word) && !tokens.isCapital(i);
    }

    /** ", a slight rise from earlier today": where what holds the date has no verb, returns its comma, else -1. */
    private int commaBefore(int date, int limit) {
        for (int i = date - 1; i >= limit; i--) {
            if (tokens.is(i, ",")) {
                return i;
            }
            if (Words.isFinite(tokens.lower(i)) || inDate[i]) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPassing(Placed date) {
        String text = date.resolution().mention().text();
        if (date.resolution().anchor() != AnchorKind.DOCUMENT || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean day = date.date().value() instanceof CalendarDate when
                && !when.granularity().isCoarserThan(Granularity.WEEK);
        return day || text.startsWith("last ") || text.startsWith("this ") || text.startsWith("next ");
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
