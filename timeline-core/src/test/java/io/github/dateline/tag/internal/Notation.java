// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Absolute;
import io.github.dateline.tag.TemporalExpression.At;
import io.github.dateline.tag.TemporalExpression.Counted;
import io.github.dateline.tag.TemporalExpression.Named;
import io.github.dateline.tag.TemporalExpression.Nth;
import io.github.dateline.tag.TemporalExpression.NthWeekday;
import io.github.dateline.tag.TemporalExpression.Period;
import io.github.dateline.tag.TemporalExpression.Pick;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.tag.TemporalExpression.ShortYear;
import io.github.dateline.tag.TemporalExpression.Within;
import io.github.dateline.time.TimeOfDay;

/**
 * A short way to write an expression in a corpus: {@code last christmas}, {@code -2 FRIDAY from DAY+0}, {@code DAY-1 at
 * T15:00 (HOUR)}.
 */
final class Notation {

    private Notation() {}

    static String of(TemporalExpression expression) {
        if (expression instanceof Absolute absolute) {
            return absolute.unit().timexValue();
        } else if (expression instanceof Named named) {
            return (named.pick() == Pick.BARE ? "" : named.pick() + " ") + of(named.what());
        } else if (expression instanceof Within within) {
            return of(within.what()) + " in " + nested(within.period());
        } else if (expression instanceof Period period) {
            return period.unit() + signed(period.offset());
        } else if (expression instanceof Shift shift) {
            return "shift " + signed(shift.amount()) + " " + shift.unit();
        } else if (expression instanceof ShiftFrom shift) {
            return signed(shift.amount()) + " " + shift.unit() + " from " + nested(shift.origin());
        } else if (expression instanceof Counted counted) {
            return signed(counted.count()) + " " + of(counted.what()) + " from " + nested(counted.origin());
        } else if (expression instanceof NthWeekday nth) {
            return nth.number() + " " + nth.weekday() + " of " + nested(nth.whole());
        } else if (expression instanceof Nth nth) {
            return nth.number() + " " + nth.unit() + " of " + nested(nth.whole());
        } else if (expression instanceof ShortYear year) {
            return "'" + year.digits();
        } else if (expression instanceof At at) {
            return (at.date() == null ? "" : nested(at.date()) + " ") + "at " + of(at.time());
        }
        return expression.toString();
    }

    private static String nested(TemporalExpression expression) {
        String text = of(expression);
        return text.contains(" from ") || text.contains(" of ") ? "(" + text + ")" : text;
    }

    private static String of(Recurring what) {
        if (what instanceof Recurring.Holiday holiday) {
            return holiday.id();
        } else if (what instanceof Recurring.Weekday weekday) {
            return weekday.day().toString();
        } else if (what instanceof Recurring.MonthOfYear month) {
            return month.month().toString();
        } else if (what instanceof Recurring.DayOfYear day) {
            return day.month() + " " + day.day() + (day.weekday() == null ? "" : " " + day.weekday());
        } else if (what instanceof Recurring.DayOfMonth day) {
            return "day " + day.day();
        } else if (what instanceof Recurring.Weekend) {
            return "WEEKEND";
        }
        return what.toString();
    }

    private static String of(TimeOfDay time) {
        return time instanceof TimeOfDay.Clock ? time.timexSuffix() + " " + time.granularity() : time.toString();
    }

    private static String signed(int number) {
        return (number < 0 ? "" : "+") + number;
    }
}
