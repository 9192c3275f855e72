// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import io.github.dateline.tag.TemporalExpression.Base;
import io.github.dateline.tag.TemporalExpression.Shift;
import io.github.dateline.tag.TemporalExpression.ShiftFrom;
import io.github.dateline.time.Granularity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount in units of which none is a fixed number of another: "1 month and 21 days", "2 years, 9 months and 1 week".
 * It has a meaning only where it is counted from a day, the large units first.
 *
 * @param end index of the token after it
 * @param parts its parts, the largest unit first
 */
record Mixed(int end, List<Part> parts) {

    private static final int MOST_PARTS = 4;

    /** So many of one unit. */
    record Part(int number, Granularity unit) {}

    /** Reads the further parts of an amount whose first is read, or returns null. */
    static @Nullable Mixed at(Tokens t, int end, @Nullable Integer number, Granularity unit) {
        if (number == null || unit.isFinerThan(Granularity.DAY)) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(number, unit));
        int to = end;
        while (parts.size() < MOST_PARTS) {
            int next = t.skip(t.skip(to, ','), Function.AND);
            Quantity quantity =
                    t.any(next, WordClass.DIGITS.bit | WordClass.CARDINAL.bit) ? Quantity.at(t, next) : null;
            if (quantity == null
                    || quantity.number() == null
                    || quantity.half()
                    || quantity.loose()
                    || !t.is(quantity.end(), WordClass.UNIT)) {
                break;
            }
            Granularity size = Words.unit(t, quantity.end());
            boolean fits = size == Granularity.DAY
                    || size == Granularity.WEEK
                    || size == Granularity.MONTH
                    || size == Granularity.YEAR;
            if (!fits || parts.stream().anyMatch(part -> part.unit() == size)) {
                break;
            }
            parts.add(new Part(quantity.number(), size));
            to = quantity.end() + 1;
        }
        if (parts.size() < 2) {
            return null;
        }
        parts.sort(Comparator.comparing(Part::unit).reversed());
        return new Mixed(to, List.copyOf(parts));
    }

    /** Returns the amount counted from a base, forwards or backwards. */
    TemporalExpression from(Base base, int sign) {
        TemporalExpression e = null;
        for (Part part : parts) {
            e = e == null
                    ? new Shift(sign * part.number(), part.unit(), base)
                    : new ShiftFrom(sign * part.number(), part.unit(), e);
        }
        if (e == null) {
            throw new IllegalStateException("an amount has a part");
        }
        return e;
    }
}
