// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import io.github.dateline.tag.TemporalExpression;

/** What needs no anchor: complete dates, repetitions, vague references. */
final class AbsoluteFamily {

    private AbsoluteFamily() {}

    static void register(ExpressionResolver resolver) {
        resolver.register(
                TemporalExpression.Absolute.class,
                (expression, scope) ->
                        Reading.of(expression.unit(), AnchorKind.NONE, 0.99, ResolutionRule.ABSOLUTE, "its own words"));
        resolver.register(
                TemporalExpression.Repeated.class,
                (expression, scope) -> Reading.of(
                        expression.value(),
                        AnchorKind.NONE,
                        0.9,
                        ResolutionRule.SET,
                        "a repetition has no single place"));
        resolver.register(
                TemporalExpression.Vague.class,
                (expression, scope) -> Reading.of(
                        expression.reference(),
                        AnchorKind.NONE,
                        0.9,
                        ResolutionRule.VAGUE,
                        "too vague for a place in the calendar"));
    }
}
