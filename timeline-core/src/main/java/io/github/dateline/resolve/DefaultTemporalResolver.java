// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.resolve;

import static java.util.Objects.requireNonNull;

import io.github.dateline.tag.Holidays;
import io.github.dateline.tag.RangeRole;
import io.github.dateline.tag.StandardHolidays;
import io.github.dateline.tag.TemporalMention;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TimelineDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves date expressions as news and histories use them.
 *
 * <pre>{@code
 * TemporalResolver resolver = DefaultTemporalResolver.builder().hemisphere(Hemisphere.SOUTH).build();
 * List<Resolution> resolutions = resolver.resolve(mentions, Anchor.of(LocalDate.of(2025, 3, 17)));
 * }</pre>
 *
 * <p>A bare weekday is the latest one, a bare month or day of the year the closest, "last August" the most recent August
 * before the running month; a clear verb turns them back or ahead. A year that the sentence names comes before the
 * article's date. Where the anchor is an interval, both ends are tried: what agrees is firm, what nearly agrees is
 * widened, the rest stays open. Without an anchor only what stands in the calendar by itself is resolved, and what hangs
 * on it. Immutable and thread-safe.
 */
public final class DefaultTemporalResolver implements TemporalResolver {

    private final ResolverSettings settings;
    private final ExpressionResolver expressions;

    private DefaultTemporalResolver(Builder builder) {
        RecurringCalendar calendar = new RecurringCalendar(builder.holidays, builder.hemisphere);
        Map<RecurringFamily, OccurrencePolicy> policies = DefaultPolicies.of(calendar, builder.weekStart);
        policies.putAll(builder.policies);
        this.settings = new ResolverSettings(
                builder.domain,
                builder.hemisphere,
                builder.dayOrder,
                builder.weekStart,
                builder.fiscalYearStart,
                calendar,
                policies);
        this.expressions = new ExpressionResolver(settings);
    }

    /** Returns a resolver with the default of every option. */
    public static DefaultTemporalResolver create() {
        return builder().build();
    }

    /** Returns a builder with the default of every option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<Resolution> resolve(List<TemporalMention> mentions, Anchor anchor) {
        requireNonNull(mentions, "mentions");
        requireNonNull(anchor, "anchor");
        List<Reading> readings = readings(mentions, anchor);
        LocalDate writing = writing(anchor);
        List<TemporalValue> bounds = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            bounds.add(SentenceDate.atBound(mentions.get(i), readings.get(i).value(), writing));
        }
        List<Resolution> resolutions = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            resolutions.add(resolution(mentions, readings.get(i), bounds, i));
        }
        return List.copyOf(resolutions);
    }

    /** Returns the day of writing if it is known to the day. */
    private static @Nullable LocalDate writing(Anchor anchor) {
        DayRange interval = anchor.interval();
        LocalDate early = interval == null ? null : interval.earliest();
        LocalDate late = interval == null ? null : interval.latest();
        return anchor.day() == null && early != null && early.equals(late) ? early : anchor.day();
    }

    private List<Reading> readings(List<TemporalMention> mentions, Anchor anchor) {
        LocalDate day = anchor.day();
        DayRange interval = anchor.interval();
        LocalDate early = interval == null ? null : interval.earliest();
        LocalDate late = interval == null ? null : interval.latest();
        LocalDate working = day != null ? day : early != null && late != null ? early : null;
        boolean[] narrative = Domains.narrative(mentions, settings.domain(), working);
        List<Reading> middle = run(mentions, narrative, working, anchor);
        if (working == null || early == null || late == null || early.equals(late)) {
            return middle;
        }
        List<Reading> first = run(mentions, narrative, early, anchor);
        List<Reading> last = run(mentions, narrative, late, anchor);
        AnchorSpread spread = new AnchorSpread(new DayRange(early, late));
        List<Reading> joined = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            joined.add(spread.join(mentions.get(i).expression(), middle.get(i), first.get(i), last.get(i)));
        }
        return joined;
    }

    private List<Reading> run(
            List<TemporalMention> mentions, boolean[] narrative, @Nullable LocalDate day, Anchor anchor) {
        return new ResolutionPass(expressions, mentions, narrative, settings, day, anchor.name()).run();
    }

    /** @param bounds the values as their sentences use them, which may be ends of ranges */
    private static Resolution resolution(
            List<TemporalMention> mentions, Reading reading, List<TemporalValue> bounds, int i) {
        TemporalMention mention = mentions.get(i);
        TimelineDate range = null;
        if (mention.range() == RangeRole.FIRST
                && i + 1 < mentions.size()
                && mentions.get(i + 1).range() == RangeRole.SECOND) {
            range = SentenceDate.range(mention, bounds.get(i), bounds.get(i + 1));
        } else if (mention.range() == RangeRole.SECOND
                && i > 0
                && mentions.get(i - 1).range() == RangeRole.FIRST) {
            range = SentenceDate.range(mentions.get(i - 1), bounds.get(i - 1), bounds.get(i));
        }
        return new Resolution(
                mention,
                reading.value(),
                SentenceDate.of(mention, bounds.get(i)),
                range,
                reading.anchor(),
                reading.confidence(),
                reading.rule(),
                TraceText.line(mention, reading),
                reading.alternatives());
    }

    /** Collects the options of a resolver. Not thread-safe. */
    public static final class Builder {

        private Domain domain = Domain.AUTO;
        private Hemisphere hemisphere = Hemisphere.NORTH;
        private DayOrder dayOrder = DayOrder.AUTO;
        private DayOfWeek weekStart = DayOfWeek.MONDAY;
        private Month fiscalYearStart = Month.JANUARY;
        private Holidays holidays = StandardHolidays.create();
        private final Map<RecurringFamily, OccurrencePolicy> policies = new EnumMap<>(RecurringFamily.class);

        private Builder() {}

        /** Sets what kind of prose the texts are; {@link Domain#AUTO} by default. */
        public Builder domain(Domain value) {
            domain = requireNonNull(value, "domain");
            return this;
        }

        /** Sets whose seasons are meant; those of the north by default. */
        public Builder hemisphere(Hemisphere value) {
            hemisphere = requireNonNull(value, "hemisphere");
            return this;
        }

        /** Sets how 03/04/2024 is read; {@link DayOrder#AUTO} by default. */
        public Builder dayOrder(DayOrder value) {
            dayOrder = requireNonNull(value, "dayOrder");
            return this;
        }

        /** Sets the first day of the week for "this week", "next Friday"; Monday by default. */
        public Builder weekStart(DayOfWeek value) {
            weekStart = requireNonNull(value, "weekStart");
            return this;
        }

        /**
         * Sets the first month of the fiscal year, which bears the number of the calendar year in which it ends; January by
         * default.
         */
        public Builder fiscalYearStart(Month value) {
            fiscalYearStart = requireNonNull(value, "fiscalYearStart");
            return this;
        }

        /** Sets where holidays are looked up; {@link StandardHolidays#create()} by default. */
        public Builder holidays(Holidays value) {
            holidays = requireNonNull(value, "holidays");
            return this;
        }

        /** Replaces the policy of one family. */
        public Builder policy(RecurringFamily family, OccurrencePolicy policy) {
            policies.put(requireNonNull(family, "family"), requireNonNull(policy, "policy"));
            return this;
        }

        /** Returns the resolver. */
        public DefaultTemporalResolver build() {
            return new DefaultTemporalResolver(this);
        }
    }
}
