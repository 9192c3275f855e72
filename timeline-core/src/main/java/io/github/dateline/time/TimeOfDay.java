// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

/** A time within a day as an article names it: a clock time or a part of the day. It never changes the day itself. */
public sealed interface TimeOfDay {

    /** Returns how fine the words are. */
    Granularity granularity();

    /** Returns the part that follows the day in a TIMEX3 value, with its {@code T}: {@code T14:00}, {@code TNI}. */
    String timexSuffix();

    /** The named parts of a day, with the codes of TIMEX3. */
    enum Part implements TimeOfDay {
        MORNING("MO", 4, 12),
        MIDDAY("MI", 11, 14),
        AFTERNOON("AF", 12, 18),
        EVENING("EV", 17, 24),
        NIGHT("NI", 18, 6),
        DAYTIME("DT", 6, 18);

        private final String code;
        private final int from;
        private final int to;

        Part(String code, int from, int to) {
            this.code = code;
            this.from = from;
            this.to = to;
        }

        /** Tells whether people may call that time so; the parts overlap, and the night has the hours after midnight too. */
        public boolean contains(Clock time) {
            int hour = time.hour() % 24;
            return from < to ? hour >= from && hour < to : hour >= from || hour < to;
        }

        @Override
        public Granularity granularity() {
            return Granularity.DAY_PART;
        }

        @Override
        public String timexSuffix() {
            return "T" + code;
        }
    }

    /**
     * A clock time in the article's own zone, or in UTC where the words say so; no other zone is kept.
     *
     * @param hour 0 to 24 (24 only at the end of a day, with nothing after it)
     * @param minute 0 to 59
     * @param second 0 to 59
     * @param granularity hour, minute or second: how much the article said
     * @param utc whether the article named UTC
     */
    record Clock(int hour, int minute, int second, Granularity granularity, boolean utc) implements TimeOfDay {
        public Clock {
            requireNonNull(granularity, "granularity");
            boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
            if (!exists && !(hour == 24 && minute == 0 && second == 0)) {
                throw new java.time.DateTimeException("no such time of day: " + hour + ":" + minute + ":" + second);
            }
        }

        /** Makes a time in the article's own zone. */
        public Clock(int hour, int minute, int second, Granularity granularity) {
            this(hour, minute, second, granularity, false);
        }

        /** Returns the same time in UTC. */
        public Clock inUtc() {
            return new Clock(hour, minute, second, granularity, true);
        }

        /** Returns a time to the minute. */
        public static Clock of(int hour, int minute) {
            return new Clock(hour, minute, 0, Granularity.MINUTE);
        }

        @Override
        public String timexSuffix() {
            String base = "T" + Years.two(hour) + ":" + Years.two(minute);
            return (granularity == Granularity.SECOND ? base + ":" + Years.two(second) : base) + (utc ? "Z" : "");
        }
    }
}
