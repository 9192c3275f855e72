// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

/** The rules of the default resolver, with the ids that resolutions carry. */
enum ResolutionRule {
    ABSOLUTE("absolute"),
    WEEKDAY_PAST("weekday.on-or-before"),
    WEEKDAY_FUTURE("weekday.on-or-after"),
    WEEKDAY_LAST("weekday.last"),
    WEEKDAY_THIS("weekday.this"),
    WEEKDAY_NEXT("weekday.next"),
    WEEKDAY_JUST_PAST("weekday.past"),
    WEEKDAY_COMING("weekday.coming"),
    WEEKEND_BEGUN("weekend.last-begun"),
    WEEKEND_COMING("weekend.coming"),
    WEEKEND_THIS("weekend.this"),
    WEEKEND_LAST("weekend.last"),
    WEEKEND_NEXT("weekend.next"),
    YEARLY_CLOSEST("yearly.closest"),
    YEARLY_PAST("yearly.on-or-before"),
    YEARLY_FUTURE("yearly.on-or-after"),
    YEARLY_LAST("yearly.last"),
    YEARLY_NEXT("yearly.next"),
    YEARLY_THIS("yearly.this"),
    YEARLY_WEEKDAY_FITS("yearly.weekday-fits"),
    YEARLY_WEEKDAY_CLASHES("yearly.weekday-clashes"),
    QUARTER_BEGUN("quarter.latest-begun"),
    SEASON_LAST("season.last"),
    SEASON_THIS("season.this"),
    MONTH_DAY_WEEKDAY("month-day.weekday-fits"),
    MONTH_DAY_CONTEXT("month-day.month-from-text"),
    TEXT_YEAR("named.year-from-text"),
    TEXT_FORWARD("named.forward-from-text"),
    WITHIN("within"),
    PERIOD_SPEECH("period.document"),
    PERIOD_MENTION("period.mention"),
    PERIOD_REPORTED("period.just-reported"),
    PERIOD_COMPARISON("period.comparison"),
    SHIFT_SPEECH("shift.document"),
    SHIFT_MENTION("shift.mention"),
    SHIFT_COMPARISON("shift.comparison"),
    SHIFT_FROM("shift.from-date"),
    COUNTED("counted"),
    TEXT_BESIDE("text.beside"),
    PART("part"),
    PART_WEEKDAY("part.weekday"),
    STRETCH("stretch"),
    SO_FAR("modified.so-far"),
    REMAINING("modified.remaining"),
    TIME_ALONE("time.day-from-context"),
    FISCAL("fiscal"),
    NUMERIC_ONLY("numeric.only-order"),
    NUMERIC_SET("numeric.configured-order"),
    NUMERIC_EVIDENCE("numeric.order-of-text"),
    NUMERIC_DEFAULT("numeric.month-first"),
    SHORT_YEAR("short-year"),
    SHORT_DECADE("short-decade"),
    AMOUNT("duration"),
    AMOUNT_PAST("duration.past-window"),
    AMOUNT_FUTURE("duration.future-window"),
    SET("set"),
    VAGUE("vague"),
    RANGE_SHARED("range.shared-part"),
    RANGE_PAIR("range.pair"),
    INTERVAL_WIDENED("anchor.widened"),
    INTERVAL_OPEN("anchor.differs"),
    NO_ANCHOR("anchor.missing"),
    NOTHING("no-such-date"),
    BEYOND("beyond-calendar");

    private final String id;

    ResolutionRule(String id) {
        this.id = id;
    }

    /** Returns the id as resolutions carry it. */
    String id() {
        return id;
    }
}
