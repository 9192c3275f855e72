// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.time.Granularity;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a {@code SEEK} into an expression: a direction, a step, a number and what is sought, perhaps from another date.
 * "Last Friday", "two Fridays ago", "a Friday" and "five Fridays" share shapes; the words decide.
 */
final class SeekTranslator {

    private static final TemporalExpression TODAY = new Period(Granularity.DAY, 0, Base.SPEECH);

    private static final String COUNT = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|[a-z]+teen|twenty|thirty|(?:twenty|thirty)-[a-z]+)";

    private static final Pattern COUNTED_FROM_NOW = Pattern.compile("\\b(?:ago|(?:from|after) (?:now|today))\\b");
    private static final Pattern COUNTED_STAND_IN = Pattern.compile("\\b(?:in|" + COUNT + ") " + Phrase.STAND_IN);
    private static final Pattern BARE_LONG_UNIT =
            Pattern.compile("(?<!\\b(?:one|1) )\\b(?:week|month|year) (?:before|after|from|on)\\b");
    private static final Pattern MONTHS =
            Pattern.compile("\\b(?:" + String.join("|", TreeTranslator.months()) + ")e?s\\b");

    private final Phrase phrase;
    private final Set<NattyForm> forms;
    private final Function<ParseNode, Optional<TemporalExpression>> dates;

    SeekTranslator(Phrase phrase, Set<NattyForm> forms, Function<ParseNode, Optional<TemporalExpression>> dates) {
        this.phrase = phrase;
        this.forms = forms;
        this.dates = dates;
    }

    /** Returns the meaning of a {@code SEEK}. */
    Optional<TemporalExpression> seek(ParseNode node) {
        if (node.size() < 4 || node.size() > 5 || !node.child(2).is("INT")) {
            return Optional.empty();
        }
        boolean byWeek = node.child(1).text().equals("by_week");
        int sign = node.child(0).text().equals("<") ? -1 : 1;
        int steps = sign * node.child(2).number();
        ParseNode sought = node.child(3);
        if (node.size() == 5) {
            return sought.is("DAY_OF_WEEK") ? weekdayFrom(steps, sought, node.child(4)) : Optional.empty();
        }
        return switch (sought.kind()) {
            case "SPAN" -> unit(steps, byWeek, sought.text());
            case "DAY_OF_WEEK" -> weekday(steps, byWeek, sought.number());
            case "MONTH_OF_YEAR" -> month(steps, byWeek, sought.number());
            case "HOLIDAY" -> holiday(sought).flatMap(holiday -> holiday(steps, byWeek, holiday));
            case "RELATIVE_DATE", "EXPLICIT_DATE" ->
                shifted(steps, node.child(1).text(), sought);
            default -> Optional.empty();
        };
    }

    /** Returns the holiday of the phrase; Natty may know holidays of which we have no day. */
    Optional<Recurring> holiday(ParseNode leaf) {
        return phrase.holiday() != null && leaf.text().equals("EARTH_DAY")
                ? Optional.of(new Recurring.Holiday(phrase.holiday()))
                : Optional.empty();
    }

    boolean isWeekend() {
        return phrase.says("weekend") || phrase.says("weekends");
    }

    /** Natty takes a weekend for a Saturday. */
    Recurring weekdayOrWeekend(int number) {
        return isWeekend() ? new Recurring.Weekend() : new Recurring.Weekday(TreeTranslator.weekday(number));
    }

    TemporalExpression fromToday(int count, Recurring what) {
        return new Counted(count, what, TODAY);
    }

    boolean namesMonthInPlural() {
        return MONTHS.matcher(phrase.asked()).find();
    }

    private Optional<TemporalExpression> unit(int steps, boolean byWeek, String name) {
        boolean fortnight = name.equals("fortnight");
        Granularity unit = granularity(fortnight ? "week" : name);
        if (unit == null
                || phrase.asks("now")
                        && !COUNTED_FROM_NOW.matcher(phrase.asked()).find()) {
            return Optional.empty();
        }
        if (unit == Granularity.DAY && Math.abs(steps) <= 1 && names(steps)) {
            forms.add(NattyForm.NAMED_DAY);
            return Optional.of(new Period(unit, steps, Base.SPEECH));
        }
        if ((byWeek && Math.abs(steps) == 1) || steps == 0) {
            forms.add(NattyForm.UNIT);
            return fortnight ? Optional.empty() : Optional.of(new Period(unit, steps, Base.SPEECH));
        }
        if ((steps == 2 && phrase.asks("after next")) || (steps == -2 && phrase.says("before last"))) {
            forms.add(NattyForm.UNIT_SECOND);
            return fortnight ? Optional.empty() : Optional.of(new Period(unit, steps, Base.SPEECH));
        }
        if (!COUNTED_FROM_NOW.matcher(phrase.asked()).find()) {
            // "Two weeks" alone is an amount of time; Natty makes it a point ahead.
            return Optional.empty();
        }
        if (phrase.asks("today")) {
            forms.add(NattyForm.SHIFT_FROM_DATE);
            return Optional.of(new ShiftFrom(fortnight ? 2 * steps : steps, unit, TODAY));
        }
        forms.add(NattyForm.UNIT_SHIFT);
        return Optional.of(new Shift(fortnight ? 2 * steps : steps, unit, Base.SPEECH));
    }

    private boolean names(int steps) {
        return phrase.asks(steps == 0 ? "today" : steps < 0 ? "yesterday" : "tomorrow");
    }

    private Optional<TemporalExpression> weekday(int steps, boolean byWeek, int number) {
        Recurring what = weekdayOrWeekend(number);
        if (steps != 0 && !byWeek && COUNTED_FROM_NOW.matcher(phrase.asked()).find()) {
            forms.add(NattyForm.WEEKDAY_COUNTED);
            return Optional.of(fromToday(steps, what));
        }
        return named(what, steps, byWeek, NattyForm.WEEKDAY);
    }

    private Optional<TemporalExpression> month(int steps, boolean byWeek, int number) {
        return namesMonthInPlural()
                ? Optional.empty()
                : named(new Recurring.MonthOfYear(Month.of(number)), steps, byWeek, NattyForm.MONTH);
    }

    private Optional<TemporalExpression> named(Recurring what, int steps, boolean byWeek, NattyForm form) {
        Pick pick;
        if (steps == 0) {
            pick = phrase.asks("this") ? Pick.THIS : Pick.BARE;
        } else if (byWeek && Math.abs(steps) == 1) {
            pick = steps < 0 ? Pick.LAST : Pick.NEXT;
        } else if (steps == -1 && phrase.asks("past")) {
            pick = Pick.PAST;
        } else if (steps == 1 && (phrase.asks("coming") || phrase.asks("upcoming"))) {
            pick = Pick.COMING;
        } else {
            return Optional.empty();
        }
        forms.add(form);
        return Optional.of(new Named(what, pick));
    }

    private Optional<TemporalExpression> holiday(int steps, boolean byWeek, Recurring holiday) {
        if (!byWeek
                && COUNTED_FROM_NOW.matcher(phrase.asked()).find()
                && COUNTED_STAND_IN.matcher(phrase.asked()).find()) {
            forms.add(NattyForm.HOLIDAY_COUNTED);
            return Optional.of(fromToday(steps, holiday));
        }
        if (phrase.plural() || COUNTED_STAND_IN.matcher(phrase.asked()).find()) {
            return Optional.empty();
        }
        boolean pointed = phrase.asks("past") || phrase.asks("coming") || phrase.asks("upcoming");
        if (steps == 1 && phrase.says("this " + Phrase.STAND_IN)) {
            forms.add(NattyForm.HOLIDAY);
            return Optional.of(new Named(holiday, Pick.THIS));
        }
        // A bare holiday has the step of a coming one: a default of Natty's, not evidence.
        return named(holiday, steps == 1 && !byWeek && !pointed ? 0 : steps, byWeek, NattyForm.HOLIDAY);
    }

    private Optional<TemporalExpression> weekdayFrom(int steps, ParseNode weekday, ParseNode date) {
        // "The Friday on Christmas" is read as the one after it.
        if (phrase.asks("on") && !phrase.asks("before") && !phrase.asks("after") && !phrase.asks("from")) {
            return Optional.empty();
        }
        Recurring what = weekdayOrWeekend(weekday.number());
        return dates.apply(date).map(origin -> {
            forms.add(NattyForm.WEEKDAY_FROM_DATE);
            return new Counted(steps, what, origin);
        });
    }

    private Optional<TemporalExpression> shifted(int steps, String step, ParseNode date) {
        Granularity unit = granularity(step.substring("by_".length()));
        boolean on = phrase.asks("on") && !phrase.asks("before") && !phrase.asks("after") && !phrase.asks("from");
        // "The week before Christmas" is a week, "a week before Christmas" a day.
        if (unit == null || on || BARE_LONG_UNIT.matcher(phrase.asked()).find()) {
            return Optional.empty();
        }
        return dates.apply(date).map(origin -> shifted(steps, unit, origin));
    }

    private TemporalExpression shifted(int steps, Granularity unit, TemporalExpression origin) {
        forms.add(NattyForm.SHIFT_FROM_DATE);
        if (unit == Granularity.DAY && origin instanceof Period day && day.unit() == Granularity.DAY) {
            return new Period(Granularity.DAY, day.offset() + steps, Base.SPEECH);
        }
        boolean ahead = phrase.asks("from") && origin instanceof Named named && named.pick() == Pick.BARE;
        return new ShiftFrom(steps, unit, ahead ? ahead(((Named) origin).what()) : origin);
    }

    /** "A week from Wednesday", said on a Wednesday, counts from that very day. */
    private static TemporalExpression ahead(Recurring what) {
        return what instanceof Recurring.Weekday
                ? new Counted(1, what, new Period(Granularity.DAY, -1, Base.SPEECH))
                : new Named(what, Pick.COMING);
    }

    private static @Nullable Granularity granularity(String name) {
        return switch (name) {
            case "day" -> Granularity.DAY;
            case "week" -> Granularity.WEEK;
            case "month" -> Granularity.MONTH;
            case "year" -> Granularity.YEAR;
            default -> null;
        };
    }
}
