// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;

/** Resolves one kind of expression: a pure function of the expression and what it may look at. */
@FunctionalInterface
interface Family<E extends TemporalExpression> {

    /** Returns what it means; never null. May throw a {@link java.time.DateTimeException} where the calendar ends. */
    Reading resolve(E expression, Scope scope);
}
