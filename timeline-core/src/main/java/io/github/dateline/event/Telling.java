// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.DayRange;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated mention as merging sees it: a window of days, term vectors, acts. */
final class Telling {

    /** How far an open window is taken to reach when it is compared with others. */
    private static final int OPEN_DAYS = 45;

    final EventMention mention;
    final int article;
    final int first;
    final int last;
    final boolean openStart;
    final boolean openEnd;
    /** Weighted terms of the clause, with the rest of its sentence at a lower weight. */
    TermVector clause = TermVector.EMPTY;
    /** Weighted terms of title and beginning of the article, for a headline. */
    @Nullable TermVector profile;

    long acts;

    /** Whether its weekday was read as that of another week than the event's. */
    boolean otherWeek;

    /** The site of a headline's article, or null: one paper does not tell one event as new on two days. */
    final @Nullable String site;

    /** What befalls whom, of which there is one a day, or null; not asked where the window is wider than a day. */
    final @Nullable String fate;

    Telling(EventMention mention, int article) {
        this.mention = mention;
        this.article = article;
        site = mention.role() == Role.HEADLINE && mention.article().url() != null
                ? Addresses.host(mention.article().url())
                : null;
        DayRange days = requireNonNull(mention.date()).days();
        LocalDate from = days.earliest();
        LocalDate to = days.latest();
        openStart = from == null;
        openEnd = to == null;
        first = from != null
                ? (int) from.toEpochDay()
                : (int) requireNonNull(to).toEpochDay() - OPEN_DAYS;
        last = to != null ? (int) to.toEpochDay() : (int) requireNonNull(from).toEpochDay() + OPEN_DAYS;
        fate = first == last ? Fates.of(mention.title()) : null;
    }

    TimelineDate date() {
        return requireNonNull(mention.date());
    }

    boolean sharesSite(Telling other) {
        return site != null && site.equals(other.site);
    }

    boolean sharesFate(Telling other) {
        return fate != null && fate.equals(other.fate);
    }

    boolean isDay() {
        return first == last && !openStart && !openEnd;
    }

    /** Tells whether the date is only the article's own day. */
    boolean isDefault() {
        return mention.reading() == null;
    }

    /** Tells whether its own words name the day of the event. */
    boolean namesDay() {
        return isDay() && !isDefault() && !otherWeek;
    }

    /** Tells whether the day is a weekday of the article's own time: "on Sunday", which each week has. */
    boolean isWeekday() {
        DateReading reading = mention.reading();
        return reading != null
                && reading.dependsOnDocument()
                && Words.lower(reading.text()).contains(weekday())
                && reading.text().chars().noneMatch(Character::isDigit);
    }

    /** Returns the day on which the article was written, or the first one of the telling if that is not known. */
    int ownDay() {
        LocalDate written = mention.context().date();
        return written == null ? first : (int) written.toEpochDay();
    }

    private String weekday() {
        return Words.lower(LocalDate.ofEpochDay(first).getDayOfWeek().name());
    }

    boolean isHeadline() {
        return mention.role() == Role.HEADLINE;
    }

    /** Tells whether the article was written before the time that it names. */
    boolean isAhead() {
        LocalDate written = mention.context().date();
        return !isDefault() && written != null && written.toEpochDay() < first;
    }

    int days() {
        return last - first + 1;
    }

    boolean isOpen() {
        return openStart || openEnd;
    }
}
