// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/** What a word tells of the word of time beside it; the words are in the language's file of companions. */
enum Companion {
    /** "the Sept. 11 [attacks]": those of 2001, named by their day */
    ATTACKS,
    /** "the Sept. 11 [terror] attacks" */
    TERROR,
    /** "the [average] daily turnover": a figure, no repetition. */
    MEAN,
    /** "a [matter] of days" */
    MATTER,
    /** "minutes [apart]" */
    APART,
    /** "today's [youth]": the present age, no day. */
    AGE,
    /** "[high] noon" */
    HIGH,
    /** "[how] about Friday?" */
    ASKING,
    /** "will [last] over a week": what follows is a length. */
    LASTING,
    /** "a doll [called] April" */
    NAMING,
    /** "at the [earliest]" */
    EARLIEST,
    /** "will [not] open earlier than May" */
    NOT,
    /** "[Now], who is next?" */
    TALK,
    /** "a [calendar] year" */
    CALENDAR,
    /** "two months of base [pay]" */
    PAY,
    /** "the weeks [ahead]" */
    AHEAD,
    /** "a 1987 [Ford]": the year in which a car was made */
    MAKE,
    /** "1990 and [beyond]" */
    BEYOND,
    /** "[post]-1959", "[pre]-2008" */
    SIDE,
    /** "two Thursdays [back]" */
    BACK,
    /** "this [was] 1776" */
    BE,
    /** "[John] 3:16": chapter and verse */
    SCRIPTURE,
    /** "65 [million] years" */
    LARGE,
    /** "in the years to [come]" */
    COME,
    /** "a [better] tomorrow" */
    BETTER,
    BEEN,
    HAD,
    STILL,
    TIME
}
