// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalExpression.Recurring;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.TimexType;
import java.time.DateTimeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The TIMEX3 values of expressions without an anchor: what the words say, {@code X} for what they leave open. */
final class PartialValues {

    private PartialValues() {}

    static TemporalValue of(TemporalExpression expression) {
        Modifier modifier = expression instanceof TemporalExpression.Modified modified ? modified.modifier() : null;
        boolean timed = expression instanceof TemporalExpression.At;
        try {
            return new TemporalValue.PartialDate(value(expression), timed ? TimexType.TIME : TimexType.DATE, modifier);
        } catch (DateTimeException impossible) {
            return new TemporalValue.PartialDate("XXXX-XX-XX", TimexType.DATE, modifier);
        }
    }

    /** Returns an unknown day, week or month of a year. */
    static TemporalValue inYear(int year, Granularity unit) {
        String open = open(unit);
        String known = new CalendarUnit.Year(year).timexValue();
        return new TemporalValue.PartialDate(
                open.startsWith("XXXX") ? known + open.substring(4) : open, TimexType.DATE, null);
    }

    private static String value(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.At at) {
            return (at.date() == null ? "XXXX-XX-XX" : dateValue(at.date()))
                    + at.time().timexSuffix();
        }
        return dateValue(expression);
    }

    private static String dateValue(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Absolute absolute) {
            return absolute.unit().timexValue();
        }
        if (expression instanceof TemporalExpression.Named named) {
            return recurring(named.what());
        }
        if (expression instanceof TemporalExpression.Within within) {
            return within(within);
        }
        if (expression instanceof TemporalExpression.Modified modified) {
            return dateValue(modified.inner());
        }
        if (expression instanceof TemporalExpression.Fiscal fiscal) {
            return dateValue(fiscal.inner());
        }
        if (expression instanceof TemporalExpression.NumericDate numeric
                && numeric.year() != null
                && !numeric.shortYear()) {
            return String.format(Locale.ROOT, "%04d-XX-XX", numeric.year());
        }
        if (expression instanceof TemporalExpression.Reported reported) {
            return new CalendarUnit.Year(reported.year()).timexValue();
        }
        if (expression instanceof TemporalExpression.ShortYear year) {
            return "XX" + two(year.digits());
        }
        if (expression instanceof TemporalExpression.ShortDecade decade) {
            return "XX" + decade.tens() / 10 % 10;
        }
        Granularity unit = granularity(expression);
        return unit == null ? "XXXX-XX-XX" : open(unit);
    }

    /** A month or a day whose year is written, inside something that the text leaves open, keeps the year. */
    private static String within(TemporalExpression.Within within) {
        String inner = recurring(within.what());
        String outer = dateValue(within.period());
        if (inner.startsWith("XXXX") && outer.length() == 4) {
            return outer + inner.substring(4);
        }
        return inner;
    }

    private static String recurring(Recurring what) {
        if (what instanceof Recurring.Weekday weekday) {
            return "XXXX-WXX-" + weekday.day().getValue();
        }
        if (what instanceof Recurring.MonthOfYear month) {
            return "XXXX-" + two(month.month().getValue());
        }
        if (what instanceof Recurring.DayOfYear day) {
            return "XXXX-" + two(day.month().getValue()) + "-" + two(day.day());
        }
        if (what instanceof Recurring.DayOfMonth day) {
            return "XXXX-XX-" + two(day.day());
        }
        if (what instanceof Recurring.QuarterOfYear quarter) {
            return "XXXX-Q" + quarter.quarter();
        }
        if (what instanceof Recurring.HalfOfYear half) {
            return "XXXX-H" + half.half();
        }
        if (what instanceof Recurring.SeasonOfYear season) {
            return "XXXX-" + season.season().timexCode();
        }
        return what instanceof Recurring.Weekend ? "XXXX-WXX-WE" : "XXXX-XX-XX";
    }

    private static @Nullable Granularity granularity(TemporalExpression expression) {
        if (expression instanceof TemporalExpression.Period period) {
            return period.unit();
        }
        if (expression instanceof TemporalExpression.Shift shift) {
            return shift.unit();
        }
        return expression instanceof TemporalExpression.Nth nth ? nth.unit() : null;
    }

    private static String open(Granularity unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY_PART, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF_YEAR -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
