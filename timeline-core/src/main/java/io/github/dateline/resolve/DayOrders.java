// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;
import io.github.dateline.tag.TemporalMention;
import java.util.List;

/**
 * Finds in which order a text writes its dates in digits, from those that only one order fits. Where there are none, full
 * stops tell: countries that divide a date by them ("9.8.2013") put the day first.
 */
final class DayOrders {

    private DayOrders() {}

    /** Returns the order of the text, {@code AUTO} if nothing or two opposite things tell. */
    static DayOrder of(List<TemporalMention> mentions) {
        boolean day = false;
        boolean month = false;
        boolean dotted = false;
        for (TemporalMention mention : mentions) {
            int[] pair = pair(mention);
            day |= pair[0] > 12 && pair[0] <= 31 && pair[1] >= 1 && pair[1] <= 12;
            month |= pair[1] > 12 && pair[1] <= 31 && pair[0] >= 1 && pair[0] <= 12;
            dotted |= isDotted(mention);
        }
        if (!day && !month && dotted) {
            return DayOrder.DAY_FIRST;
        }
        return day == month ? DayOrder.AUTO : day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    private static boolean isDotted(TemporalMention mention) {
        return mention.expression() instanceof TemporalExpression.NumericDate numeric
                && numeric.year() != null
                && mention.text().indexOf('.') >= 0;
    }

    private static int[] pair(TemporalMention mention) {
        if (mention.expression() instanceof TemporalExpression.NumericDate numeric) {
            return new int[] {numeric.first(), numeric.second()};
        }
        return digits(mention.text());
    }

    /** Reads the first two numbers of a text such as {@code 17/03/2024}; zeros if it is written in another way. */
    private static int[] digits(String text) {
        int[] pair = new int[2];
        int at = 0;
        for (int part = 0; part < 2; part++) {
            int begin = at;
            while (at < text.length() && at - begin < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                pair[part] = pair[part] * 10 + text.charAt(at++) - '0';
            }
            boolean separated = at < text.length() && "/.-".indexOf(text.charAt(at)) >= 0;
            if (at == begin || at - begin > 2 || !separated) {
                return new int[2];
            }
            at++;
        }
        return pair;
    }
}
