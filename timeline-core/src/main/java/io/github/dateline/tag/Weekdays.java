// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Repeated;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.TemporalValue;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Friday", "Tuesday, Feb. 11", "Friday of last week", "Tuesday the 18th", "Mondays". */
final class Weekdays implements Rule {

    static final String BARE = "weekday";
    static final String OF_WEEK = "weekday-of-week";
    static final String WITH_DAY = "weekday-day-of-month";
    static final String PLURAL = "weekday-plural";

    private final CalendarDates calendar;
    private final NumericDates numbers = new NumericDates();

    Weekdays(CalendarDates calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<String> ids() {
        return List.of(BARE, OF_WEEK, WITH_DAY, PLURAL);
    }

    @Override
    public long starts() {
        return WordClass.WEEKDAY.bit | WordClass.LEAD;
    }

    @Override
    public long needs() {
        return WordClass.WEEKDAY.bit;
    }

    @Override
    public @Nullable Match match(Tokens t, int i) {
        int at = t.skip(i, Function.THE);
        if (!t.is(at, WordClass.WEEKDAY) || at == i && t.is(i, WordClass.FUNCTION)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(t.value(at, WordClass.WEEKDAY));
        int next = t.flag(at, WordClass.WEEKDAY, Meaning.ABBREVIATED) ? t.skipDot(at + 1) : at + 1;
        Match dated = dated(t, i, next, weekday);
        if (dated != null) {
            return dated;
        }
        if (at > i && !t.is(next, Function.OF)) {
            return null;
        }
        if (!isWeekday(t, at, next)) {
            return null;
        }
        if (at == i && isSurname(t, at)) {
            return Match.nothing(at + 1);
        }
        if (t.flag(at, WordClass.WEEKDAY, Meaning.PLURAL)) {
            TemporalValue.Recurrence value =
                    new TemporalValue.Recurrence("XXXX-WXX-" + weekday.getValue(), "EVERY", null);
            return Match.of(i, next, new Repeated(value), PLURAL);
        }
        if (isRepeated(t, at)) {
            boolean part = t.is(next, WordClass.DAY_PART);
            String value = "XXXX-WXX-" + weekday.getValue()
                    + (part ? DayTimes.part(t, next).timexSuffix() : "");
            return Match.of(
                    i,
                    part ? next + 1 : next,
                    new Repeated(new TemporalValue.Recurrence(value, "EVERY", null)),
                    PLURAL);
        }
        if (t.flag(next, WordClass.DAY_PART, Meaning.PLURAL)) {
            String value =
                    "XXXX-WXX-" + weekday.getValue() + DayTimes.part(t, next).timexSuffix();
            return Match.of(i, next + 1, new Repeated(new TemporalValue.Recurrence(value, "EVERY", null)), PLURAL);
        }
        Match ofWeek = ofWeek(t, i, next, weekday);
        if (ofWeek != null) {
            return ofWeek;
        }
        return at > i ? null : Match.of(i, next, Expressions.named(new Recurring.Weekday(weekday), Pick.BARE), BARE);
    }

    /**
     * "Joe Friday, a detective", "Dolly Friday lives alone", "Robinson and Friday built a hut": the surname of a person
     * whose name opens the sentence. News puts the day behind a name only before a verb of the past: "Clinton Friday said".
     */
    private static boolean isSurname(Tokens t, int at) {
        if (!t.capital(at) || t.flag(at, WordClass.WEEKDAY, Meaning.ABBREVIATED)) {
            return false;
        }
        int after = at + 1;
        boolean paired = t.is(at - 1, Function.AND) && isOpeningName(t, at - 2);
        boolean named = isOpeningName(t, at - 1);
        boolean apposed = t.isMark(after, ',') && t.is(after + 1, Function.A);
        boolean present = t.small(after) && t.endsWith(after, "s") && !t.any(after, ~0L);
        boolean past = t.small(after) && !t.any(after, WordClass.FUNCTION.bit | WordClass.SIGNAL.bit);
        return named && (apposed || present) || paired && past;
    }

    /** A word with a capital and of no other sense that begins the sentence. */
    private static boolean isOpeningName(Tokens t, int i) {
        boolean first = i == 0 || i == 1 && !t.isWord(0);
        return first && t.capital(i) && !t.allCapitals(i) && !t.any(i, ~WordClass.NAME.bit & ~WordClass.PHRASE);
    }

    private @Nullable Match dated(Tokens t, int i, int next, DayOfWeek weekday) {
        int at = t.skip(next, ',');
        int the = t.skip(at, Function.THE);
        if (t.isNumber(at) && t.isMark(at + 1, '/')) {
            Match numeric = numbers.match(t, at);
            if (numeric != null && numeric.isSingle()) {
                return Match.of(i, numeric.end(), numeric.expression(), WITH_DAY);
            }
        }
        if (t.is(at, WordClass.MONTH) || t.isNumber(at) || t.isKind(the, Tokens.NTH) || the > at) {
            Match date = calendar.match(t, at, weekday, i);
            if (date != null) {
                return date;
            }
        }
        DayNumber day = the > at || t.isKind(the, Tokens.NTH) ? DayNumber.at(t, the) : null;
        if (day == null && t.isNumber(at) && at == next && t.is(at + 1, Function.AT) && t.isNumber(at + 2)) {
            // "Friday 23 at 4"
            DayNumber plain = DayNumber.at(t, at);
            return plain == null || plain.day() > 31
                    ? null
                    : Match.of(
                            i,
                            plain.end(),
                            Expressions.named(new Recurring.DayOfMonth(plain.day(), weekday), Pick.BARE),
                            WITH_DAY);
        }
        boolean word = day != null && !t.isKind(the, Tokens.NTH) && t.isWord(day.end());
        if (day == null || word || !day.ordinal() || day.day() > 31 || at > next && the == at) {
            return null;
        }
        if (weekday == DayOfWeek.FRIDAY && day.day() == 13 && the > at) {
            return Match.nothing(day.end());
        }
        TemporalExpression e = Expressions.named(new Recurring.DayOfMonth(day.day(), weekday), Pick.BARE);
        return Match.of(i, day.end(), e, WITH_DAY);
    }

    /** "Friday of last week", "Saturday last week", "Monday this week". */
    private static @Nullable Match ofWeek(Tokens t, int i, int next, DayOfWeek weekday) {
        int pick = t.skip(t.skip(t.skip(next, Function.OF), Function.FROM), Function.THE);
        boolean comma = t.isMark(next, ',') && t.isWord(next + 1);
        pick = comma ? next + 1 : pick;
        if (!isWeek(t, pick)) {
            return null;
        }
        // "On Tuesday, last week's figures ..." goes on with the week.
        if (comma && pick + 2 < t.count && !t.isKind(pick + 2, Tokens.MARK)) {
            return null;
        }
        PickWord word = Words.pick(t, pick);
        TemporalExpression week = Expressions.period(Granularity.WEEK, word);
        return Match.of(i, pick + 2, new Within(new Recurring.Weekday(weekday), week), OF_WEEK);
    }

    /** "last week", "next week" */
    private static boolean isWeek(Tokens t, int pick) {
        return t.is(pick, WordClass.PICK)
                && t.is(pick + 1, WordClass.UNIT)
                && t.raw(pick + 1, WordClass.UNIT) == Granularity.WEEK.ordinal();
    }

    /** Returns the weekday to which a comma, "and", "or" or "to" joins the token, or -1. */
    static int beforeInList(Tokens t, int at) {
        int joint = at - 1;
        boolean joins = t.isJoint(joint) || t.isMark(joint, ',') || t.isMark(joint, '&') || t.isMark(joint, '/');
        int before = t.isMark(joint - 1, ',') ? joint - 2 : joint - 1;
        before = t.is(before, WordClass.DAY_PART) ? before - 1 : before;
        return joins && t.is(before, WordClass.WEEKDAY) ? before : -1;
    }

    /** Tells whether "every" opens the list in which the weekday stands: "every Tuesday and Thursday". */
    private static boolean isRepeated(Tokens t, int at) {
        int first = at;
        int before = beforeInList(t, at);
        for (int n = 1; n < DayOfWeek.values().length && before >= 0; n++) {
            first = before;
            before = beforeInList(t, first);
        }
        return first < at && t.is(first - 1, Function.EVERY);
    }

    /** Full names always; "sat", "sun", "wed" and the like only where a date is written round them. */
    static boolean isWeekday(Tokens t, int at, int next) {
        if (t.is(next, WordClass.NAME_TITLE) && t.capital(next) || t.isMark(at - 1, '@') || t.isMark(at - 1, '#')) {
            return false;
        }
        if (t.glued(at)
                && !t.isDash(at - 1)
                && !t.isMark(at - 1, '(')
                && !t.isMark(at - 1, '"')
                && !t.isMark(at - 1, '/')
                && !t.isMark(at - 1, '|')
                && !t.isMark(at - 1, '\u201C')) {
            return false;
        }
        if (!t.flag(at, WordClass.WEEKDAY, Meaning.ABBREVIATED)) {
            return true;
        }
        int before = beforeInList(t, at);
        if (before >= 0 && (t.informal || t.capital(at) == t.capital(before)) && !t.isWord(next)) {
            // "every mon, wed, thur", "Friday night or sat?"
            return true;
        }
        boolean picked = t.is(at - 1, WordClass.PICK) && Words.pick(t, at - 1) != PickWord.THAT;
        boolean led =
                picked || t.is(at - 1, WordClass.PART) || t.is(at - 1, Function.ON) || t.is(at - 1, Function.EVERY);
        boolean followed = next > at + 1 && next < t.count
                || t.any(next, WordClass.bits(WordClass.DAY_PART, WordClass.CLOCK_WORD))
                || t.isNumber(next) && (t.is(next + 1, WordClass.MERIDIEM) || t.isMark(next + 1, ':'));
        boolean alone = at == 0 && next == t.count;
        if (alone && (next > at + 1 || !t.flag(at, WordClass.WEEKDAY, Meaning.RISKY))) {
            // a cell of a table
            return true;
        }
        if (t.flag(at, WordClass.WEEKDAY, Meaning.RISKY)) {
            return led
                            && (t.capital(at)
                                    || !t.is(at - 1, Function.ON) && !t.isWord(next)
                                    || t.any(next, WordClass.DAY_PART.bit))
                    || t.capital(at) && followed;
        }
        return t.capital(at) || led || followed;
    }
}
