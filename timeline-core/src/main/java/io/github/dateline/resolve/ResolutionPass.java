// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.tag.TemporalSignal;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the mentions of one text with one document day. Holds the state of the pass; used once. */
final class ResolutionPass {

    /** A story that has reached a year further back than this does not quote people of today. */
    private static final int OLD = 5;

    private final ExpressionResolver expressions;
    private final RangePairs ranges;
    private final List<TemporalMention> mentions;
    private final boolean[] narrative;
    private final boolean[] past;
    private final DayOrder order;
    private final boolean orderFromText;
    private final @Nullable LocalDate day;
    private final String anchorName;
    private final Discourse discourse = new Discourse();

    ResolutionPass(
            ExpressionResolver expressions,
            List<TemporalMention> mentions,
            boolean[] narrative,
            ResolverSettings settings,
            @Nullable LocalDate day,
            String anchorName) {
        this.expressions = expressions;
        this.ranges = new RangePairs(expressions);
        this.mentions = mentions;
        this.narrative = narrative;
        this.past = new Ascents(settings.calendar()).past(mentions, day);
        this.orderFromText = settings.dayOrder() == DayOrder.AUTO;
        this.order = orderFromText ? DayOrders.of(mentions) : settings.dayOrder();
        this.day = day;
        this.anchorName = anchorName;
    }

    List<Reading> run() {
        List<Reading> readings = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            TemporalMention mention = mentions.get(i);
            if (startsRange(i)) {
                TemporalMention end = mentions.get(i + 1);
                RangePairs.Ends ends = ends(mention.expression(), end.expression(), scope(i), scope(i + 1));
                readings.add(remember(ends.first(), i));
                readings.add(remember(ends.second(), ++i));
            } else {
                readings.add(remember(expressions.resolve(DayBehind.join(mentions, i), scope(i)), i));
            }
        }
        return readings;
    }

    /** Where the calendar ends, ends are no longer read together. */
    private RangePairs.Ends ends(TemporalExpression first, TemporalExpression second, Scope from, Scope to) {
        try {
            return ranges.resolve(first, second, from, to);
        } catch (DateTimeException | ArithmeticException beyond) {
            return new RangePairs.Ends(expressions.resolve(first, from), expressions.resolve(second, to));
        }
    }

    private boolean startsRange(int i) {
        return mentions.get(i).range() == RangeRole.FIRST
                && i + 1 < mentions.size()
                && mentions.get(i + 1).range() == RangeRole.SECOND;
    }

    private Scope scope(int i) {
        TemporalMention mention = mentions.get(i);
        Direction direction = past[i] ? Direction.PAST : direction(mention);
        LocalDate speech = mention.quoted() && isOfOldDays(i) ? null : day;
        return new Scope(speech, anchorName, direction, narrative[i], order, orderFromText, discourse, mention, null);
    }

    /** What somebody said in a story of long ago counts from that day, which the story need not name. */
    private boolean isOfOldDays(int i) {
        Referent last = narrative[i] ? discourse.lastUpTo(Granularity.YEAR) : null;
        return last != null && day != null && last.year() < day.getYear() - OLD;
    }

    /** A bound that lies ahead needs no verb: "by Friday", "until June"; "since" looks back. */
    private static Direction direction(TemporalMention mention) {
        return switch (mention.signal()) {
            case SINCE -> Direction.PAST;
            // What was put off or shut until a weekday is so at the time of writing.
            case UNTIL ->
                isWeekday(mention.expression()) || mention.direction() != Direction.PAST
                        ? Direction.FUTURE
                        : Direction.NONE;
            case BY -> mention.direction() == Direction.PAST ? Direction.PAST : Direction.FUTURE;
            default -> mention.direction();
        };
    }

    private static boolean isWeekday(TemporalExpression expression) {
        return expression instanceof TemporalExpression.Named named
                        && named.what() instanceof TemporalExpression.Recurring.Weekday
                || expression instanceof TemporalExpression.At at && at.date() != null && isWeekday(at.date());
    }

    private Reading remember(Reading reading, int i) {
        TemporalMention mention = mentions.get(i);
        TemporalExpression said = mention.expression();
        if (said instanceof TemporalExpression.Amount amount && isSeveralMonths(amount.number(), amount.unit())
                || said instanceof TemporalExpression.Stretch stretch
                        && isSeveralMonths(stretch.count(), stretch.unit())) {
            discourse.addMonths(mention.sentence());
        }
        if (said instanceof TemporalExpression.Stretch stretch
                && stretch.whole() instanceof TemporalExpression.Absolute named
                && narrative[i]) {
            // "The first ten months of 1915" bring the story to that year.
            TemporalValue.CalendarDate whole = TemporalValue.CalendarDate.of(named.unit());
            discourse.add(new Referent(whole, reading.anchor(), mention, i, true, false));
        }
        if (reading.value() instanceof TemporalValue.CalendarDate date && !isAside(mention.expression(), reading, i)) {
            discourse.add(new Referent(
                    date,
                    reading.anchor(),
                    mention,
                    i,
                    namesYear(mention.expression()) || reading.rule().equals(ResolutionRule.TEXT_YEAR.id()),
                    isReported(date, reading, i)));
        }
        return reading;
    }

    /** In a story told in order the article's own day and looks back over years are asides: nothing goes on from them. */
    private boolean isAside(TemporalExpression expression, Reading reading, int i) {
        if (!narrative[i]) {
            return false;
        }
        if (expression instanceof TemporalExpression.Modified modified) {
            return isAside(modified.inner(), reading, i);
        }
        boolean lookBack = expression instanceof TemporalExpression.Shift shift
                        && shift.amount() < 0
                        && !shift.unit().isFinerThan(Granularity.YEAR)
                || expression instanceof TemporalExpression.Period period
                        && period.offset() < 0
                        && !period.unit().isFinerThan(Granularity.YEAR);
        // "which had been part of the empire since 513 BC", "73 in a hundred as of December 5, 2006" step out of the
        // story.
        boolean beside = switch (mentions.get(i).signal()) {
            case SINCE, AS_OF -> namesYear(expression);
            default -> false;
        };
        boolean plan = mentions.get(i).direction().isAhead()
                && expression instanceof TemporalExpression.Absolute planned
                && planned.unit().granularity() == Granularity.YEAR;
        // "The siege lasted until May 1945": the story goes back to where it was.
        Referent before = discourse.lastUpTo(Granularity.SEASON);
        boolean end = mentions.get(i).signal() == TemporalSignal.UNTIL
                && reading.date() != null
                && before != null
                && reading.date().unit().firstDay().getYear() > before.year()
                && namesYear(expression);
        return lookBack || plan || beside || end || day != null && reading.anchor() == AnchorKind.DOCUMENT;
    }

    private static boolean isSeveralMonths(@Nullable Integer count, Granularity unit) {
        return unit == Granularity.MONTH && count != null && count > 3 && count < 12;
    }

    /**
     * A report of results is about a quarter that is over, not about the earlier one that it compares with. The fourth
     * quarter that a company told of before the calendar's began is one of its own year.
     */
    private boolean isReported(TemporalValue.CalendarDate date, Reading reading, int i) {
        Granularity size = date.unit().granularity();
        return (size == Granularity.QUARTER || size == Granularity.HALF_YEAR)
                && !reading.rule().equals(ResolutionRule.SHIFT_COMPARISON.id())
                && (day == null
                        || !date.unit().lastDay().isAfter(day)
                        || discourse.lastReported() == null && mentions.get(i).direction() == Direction.PAST);
    }

    /** Tells whether the words themselves fix a year, so that later words of the sentence may lean on it. */
    private static boolean namesYear(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Modified modified) {
            return namesYear(modified.inner());
        }
        if (expression instanceof TemporalExpression.At at && at.date() != null) {
            return namesYear(at.date());
        }
        if (expression instanceof TemporalExpression.Within within) {
            return namesYear(within.period());
        }
        if (expression instanceof TemporalExpression.Period period) {
            return period.unit() == Granularity.YEAR && period.base() != Base.COMPARISON;
        }
        return expression instanceof TemporalExpression.Absolute
                || expression instanceof TemporalExpression.ShortYear
                || expression instanceof TemporalExpression.NumericDate numeric && numeric.year() != null;
    }
}
