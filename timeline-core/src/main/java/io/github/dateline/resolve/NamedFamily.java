// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.Direction;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that recur, with or without a word that picks one. A bare one takes the year that its sentence names, in a
 * narrative that of the date named last, else the reading of the family's policy from the document's day.
 */
final class NamedFamily implements Family<TemporalExpression.Named> {

    /** So many characters apart two dates are named in one breath. */
    private static final int BREATH = 20;

    /** So many characters apart two weekdays form a list: ", or ". */
    private static final int LIST = 5;

    /** So many characters lie between a date and its weekday in brackets. */
    private static final int BRACKET = 2;

    /** The next weekday of a list is at most so many days on. */
    private static final int STEP = 3;

    private final ResolverSettings settings;
    private final TextForward forward;

    NamedFamily(ResolverSettings settings) {
        this.settings = settings;
        this.forward = new TextForward(settings.calendar());
    }

    @Override
    public Reading resolve(TemporalExpression.Named named, Scope scope) {
        Recurring what = named.what();
        if (named.pick() == Pick.BARE) {
            Reading fromText = fromText(what, scope);
            if (fromText != null) {
                return fromText;
            }
        }
        if (named.pick() == Pick.BARE
                && what instanceof Recurring.Holiday
                && scope.narrative()
                && forward.base(scope) != null) {
            return Reading.nothing(named, AnchorKind.MISSING, "its day in that year is not known");
        }
        Referent told = named.pick() == Pick.BARE ? null : told(what, scope);
        if (told != null) {
            scope = scope.seenFrom(told.date().unit().lastDay(), told.text() + ", named before");
        }
        LocalDate day = scope.day();
        if (day == null) {
            return Reading.missing(named, "needs the date of the article");
        }
        RecurringFamily family = RecurringFamily.of(what);
        Referent beside = named.pick() == Pick.BARE && family.isYearly() ? beside(scope) : null;
        if (beside != null) {
            LocalDate there = beside.date().unit().firstDay();
            List<CalendarUnit> near = YearlyPolicy.around(settings.calendar(), what, there);
            if (!near.isEmpty()) {
                return Reading.of(
                        settings.calendar().value(what, nextTo(there, near, day, scope)),
                        AnchorKind.DOCUMENT,
                        0.85,
                        ResolutionRule.TEXT_BESIDE,
                        "beside " + beside.text());
            }
        }
        Reading neighbour = named.pick() == Pick.BARE && what instanceof Recurring.Weekday weekday
                ? besideDay(weekday, day, scope)
                : null;
        if (neighbour != null) {
            return neighbour;
        }
        OccurrencePolicy policy = settings.policies().get(family);
        List<Choice> choices = policy == null ? List.of() : policy.choose(what, named.pick(), day, scope.direction());
        if (choices.isEmpty()) {
            return Reading.nothing(named, AnchorKind.MISSING, "nothing near the date of the article fits");
        }
        Choice best = choices.get(0);
        List<Resolution.Alternative> others = choices.stream()
                .skip(1)
                .map(choice ->
                        new Resolution.Alternative(settings.calendar().value(what, choice.unit()), choice.confidence()))
                .toList();
        return new Reading(
                settings.calendar().value(what, best.unit()),
                told == null ? AnchorKind.DOCUMENT : told.passedOn(),
                best.confidence(),
                best.rule(),
                scope.explain(best.reason()),
                others);
    }

    /** A weekday directly behind a day is one of a list, or repeats that day in brackets. Null if it is neither. */
    private static @Nullable Reading besideDay(Recurring.Weekday weekday, LocalDate day, Scope scope) {
        Referent last = scope.discourse().last();
        if (last == null || !scope.sameSentence(last) || last.granularity() != Granularity.DAY) {
            return null;
        }
        int gap = scope.mention().span().start() - last.mention().span().end();
        boolean list = gap <= LIST
                && last.anchor() == AnchorKind.DOCUMENT
                && last.mention().expression() instanceof TemporalExpression.Named named
                && named.what() instanceof Recurring.Weekday;
        return list ? listed(weekday, last, day, scope) : bracketed(weekday, last, gap, scope);
    }

    /** "This Friday, Saturday", "on Thursday and Friday": in a list one day soon follows the other. */
    private static @Nullable Reading listed(Recurring.Weekday weekday, Referent last, LocalDate day, Scope scope) {
        LocalDate first = last.date().unit().firstDay();
        LocalDate next = first.with(TemporalAdjusters.next(weekday.day()));
        boolean told = scope.direction() == Direction.PAST && next.isAfter(day);
        return told || ChronoUnit.DAYS.between(first, next) > STEP
                ? null
                : Reading.of(
                        new CalendarUnit.Day(next),
                        AnchorKind.DOCUMENT,
                        0.85,
                        ResolutionRule.TEXT_BESIDE,
                        "beside " + last.text());
    }

    /** "May 5-6 (Tue-Wed)": weekdays in brackets belong to the days before them. */
    private static @Nullable Reading bracketed(Recurring.Weekday weekday, Referent last, int gap, Scope scope) {
        int reach = scope.mention().range() == RangeRole.SECOND ? 4 * BRACKET : BRACKET;
        boolean close =
                gap <= reach && last.date().time() == null && last.mention().range() == RangeRole.SECOND;
        return !close
                ? null
                : Reading.of(
                        new CalendarUnit.Day(
                                last.date().unit().firstDay().with(TemporalAdjusters.previousOrSame(weekday.day()))),
                        last.anchor(),
                        0.85,
                        ResolutionRule.TEXT_BESIDE,
                        "beside " + last.text());
    }

    /** "Was appointed last April and said in November": what is told goes on, up to the day of the article. */
    private static CalendarUnit nextTo(LocalDate there, List<CalendarUnit> near, LocalDate day, Scope scope) {
        if (scope.direction() == Direction.PAST) {
            for (CalendarUnit unit : near) {
                if (unit.firstDay().isAfter(there) && !unit.firstDay().isAfter(day)) {
                    return unit;
                }
            }
        }
        return YearlyPolicy.closest(near, there);
    }

    /** Returns the month or day just named in the same breath, as in "mid-February or March", or null. */
    private static @Nullable Referent beside(Scope scope) {
        Referent last = scope.discourse().last();
        boolean close = last != null
                && scope.sameSentence(last)
                && scope.mention().span().start() - last.mention().span().end() <= BREATH
                && last.anchor() == AnchorKind.DOCUMENT
                && (last.granularity() == Granularity.MONTH || last.granularity() == Granularity.DAY)
                && isYearly(last.mention().expression());
        return close ? last : null;
    }

    private static boolean isYearly(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Modified modified) {
            return isYearly(modified.inner());
        }
        return expression instanceof TemporalExpression.Named named
                && RecurringFamily.of(named.what()).isYearly();
    }

    /**
     * "The next spring", "the previous April" of a story are seen from the date that it has reached; "last Tuesday" cannot
     * be seen from a year.
     */
    private static @Nullable Referent told(Recurring what, Scope scope) {
        Granularity coarsest = what instanceof Recurring.Weekday ? Granularity.MONTH : Granularity.YEAR;
        Referent last = scope.narrative() ? scope.discourse().lastUpTo(coarsest) : null;
        LocalDate day = scope.day();
        boolean past = last != null && (day == null || last.year() < day.getYear());
        return past ? last : null;
    }

    private @Nullable Reading fromText(Recurring what, Scope scope) {
        if (what instanceof Recurring.DayOfMonth day) {
            return dayOfMonth(day, scope);
        }
        RecurringFamily family = RecurringFamily.of(what);
        CalendarUnit shared = scope.shared();
        if (shared != null && family.isYearly()) {
            CalendarUnit unit =
                    settings.calendar().inYear(what, shared.firstDay().getYear());
            if (unit != null) {
                return Reading.of(
                        settings.calendar().value(what, unit),
                        AnchorKind.MENTION,
                        0.95,
                        ResolutionRule.RANGE_SHARED,
                        "shares the year of " + shared.timexValue());
            }
        }
        Referent year = scope.narrative() ? null : scope.discourse().lastNamingYear();
        if (family.isYearly() && year != null) {
            CalendarUnit unit = settings.calendar().inYear(what, year.year());
            if (unit != null && YearInSentence.reaches(year, unit, scope)) {
                return Reading.of(
                        settings.calendar().value(what, unit),
                        year.passedOn(),
                        0.85,
                        ResolutionRule.TEXT_YEAR,
                        "the year that the text names, " + year.text());
            }
        }
        if (!scope.narrative() && scope.day() != null) {
            return null;
        }
        Referent last = forward.base(scope);
        CalendarUnit unit = last == null ? null : forward.from(what, last);
        if (last != null && unit != null) {
            CalendarUnit past = forward.past(what, last, unit, scope);
            unit = past == null ? unit : past;
            return Reading.of(
                    settings.calendar().value(what, unit),
                    last.passedOn(),
                    0.8,
                    ResolutionRule.TEXT_FORWARD,
                    "forward from " + last.text() + ", named before");
        }
        return null;
    }

    /** A day without a month belongs to the month that its range or sentence names. */
    private static @Nullable Reading dayOfMonth(Recurring.DayOfMonth day, Scope scope) {
        CalendarUnit shared = scope.shared();
        AnchorKind anchor = AnchorKind.MENTION;
        if (shared == null && day.weekday() == null) {
            Referent last = scope.discourse().lastUpTo(Granularity.MONTH);
            if (last != null && (scope.sameSentence(last) || scope.narrative() && scope.sameParagraph(last))) {
                shared = last.date().unit();
                anchor = last.passedOn();
            }
        }
        if (shared == null || shared.granularity().isCoarserThan(Granularity.MONTH)) {
            return day.weekday() == null
                    ? Reading.missing(new TemporalExpression.Named(day, Pick.BARE), "no month is named in its sentence")
                    : null;
        }
        YearMonth month = YearMonth.from(shared.firstDay());
        CalendarUnit.Day found = RecurringCalendar.day(month, day.day());
        if (found == null) {
            return Reading.nothing(new TemporalExpression.Named(day, Pick.BARE), anchor, month + " has no such day");
        }
        return Reading.of(
                found, anchor, 0.9, ResolutionRule.MONTH_DAY_CONTEXT, "the month that the text names, " + month);
    }
}
