// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.CalendarUnit.Year;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says dates by the patterns of a language's file. */
final class PatternDateWords implements DateWords {

    private final Bundle bundle;
    private final UnitWords units;

    PatternDateWords(Bundle bundle) {
        this.bundle = bundle;
        this.units = new UnitWords(bundle);
    }

    @Override
    public List<DatePiece> pieces(TimelineDate date) {
        Pieces words = words(date.value(), date.relation());
        return (date.uncertain() ? with("possibly", words) : words).list();
    }

    private Pieces words(TemporalValue value, Relation relation) {
        return switch (relation) {
            case BEFORE -> related("before", value, true);
            case BY -> related("by", value, false);
            case AFTER -> related("after", value, false);
            case SINCE -> related("since", value, true);
            case ON, WITHIN, SPAN -> window(value, relation);
        };
    }

    /** Puts a relation before the unit that the words name, else before the day at its edge. */
    private Pieces related(String relation, TemporalValue value, boolean first) {
        if (value instanceof CalendarDate date && date.window() == null) {
            return related(relation, date);
        }
        DayRange days = value.days();
        LocalDate day = days == null ? null : first ? days.earliest() : days.latest();
        return day == null ? Pieces.of(value.timexValue(), "") : related(relation, day);
    }

    private Pieces related(String relation, LocalDate day) {
        return with(relation, Pieces.of(units.name(new Day(day), relation), ""));
    }

    private Pieces related(String relation, CalendarDate date) {
        Optional<Phrase> own = bundle.find(relation + "." + UnitWords.key(date.unit()));
        boolean plain = date.modifier() == null && date.time() == null;
        Phrase phrase = own.filter(found -> plain).orElseGet(() -> bundle.phrase(relation));
        return Pieces.fill(phrase, name -> phrase(date, relation));
    }

    private Pieces with(String key, Pieces words) {
        return Pieces.fill(bundle.phrase(key), name -> words);
    }

    private Pieces window(TemporalValue value, Relation relation) {
        if (value instanceof Interval interval) {
            return range(interval.from(), interval.to(), relation);
        }
        DayRange days = value.days();
        if (value instanceof CalendarDate date) {
            if (date.window() == null) {
                boolean lasting = relation == Relation.SPAN && !(date.unit() instanceof Day);
                return lasting ? related("throughout", date) : phrase(date, "");
            }
            Pieces part = partToDay(date, date.window());
            if (part != null) {
                return part;
            }
        }
        return days == null
                ? Pieces.of(value.timexValue(), "")
                : range(dayOrNull(days.earliest()), dayOrNull(days.latest()), relation);
    }

    private static @Nullable CalendarDate dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : CalendarDate.of(new Day(day));
    }

    /** Says "earlier this year" and "later this month" without naming a third of it. */
    private @Nullable Pieces partToDay(CalendarDate date, DayRange window) {
        DayRange whole = date.unit().days();
        LocalDate earliest = window.earliest();
        LocalDate latest = window.latest();
        Pieces edge;
        if (date.modifier() == Modifier.START && latest != null && Objects.equals(whole.earliest(), earliest)) {
            edge = related("by", latest);
        } else if (date.modifier() == Modifier.END && earliest != null && Objects.equals(whole.latest(), latest)) {
            edge = related("since", earliest);
        } else {
            return null;
        }
        Pieces unit = phrase(CalendarDate.of(date.unit()), "");
        Phrase clause = bundle.find("clause").orElseGet(() -> bundle.phrase("comma"));
        return unit.plus(Pieces.fill(clause, name -> unit)).plus(edge);
    }

    private Pieces range(@Nullable CalendarDate from, @Nullable CalendarDate to, Relation relation) {
        if (from == null) {
            return to == null ? Pieces.of("..", "") : related(relation == Relation.SPAN ? "until" : "by", to, false);
        }
        if (to == null) {
            return related("since", from, true);
        }
        if (from.equals(to)) {
            return phrase(to, "");
        }
        return join(sharp(from, true), sharp(to, false), relation == Relation.WITHIN ? "between" : "span");
    }

    private static CalendarDate sharp(CalendarDate end, boolean first) {
        DayRange window = end.window();
        LocalDate day = window == null ? null : first ? window.earliest() : window.latest();
        return day == null ? end : CalendarDate.of(new Day(day));
    }

    private Pieces join(CalendarDate from, CalendarDate to, String kind) {
        Phrase shared = isPlain(from) && isPlain(to) ? shared(from.unit(), to.unit(), kind) : null;
        if (shared != null) {
            LocalDate first = from.unit().firstDay();
            LocalDate last = to.unit().firstDay();
            return Pieces.range(
                    shared,
                    name -> units.rangeValue(first, last, name),
                    MachineDates.of(from.unit()),
                    MachineDates.of(to.unit()));
        }
        if (from.unit().equals(to.unit())
                && from.time() instanceof TimeOfDay.Clock
                && to.time() instanceof TimeOfDay.Clock) {
            String times = clock((TimeOfDay.Clock) from.time()) + "\u2013" + clock((TimeOfDay.Clock) to.time());
            return timed(Pieces.of(units.name(to.unit(), ""), MachineDates.of(to.unit())), times);
        }
        return Pieces.fill(bundle.phrase(kind), name -> phrase(name.equals("a") ? from : to, kind));
    }

    private static boolean isPlain(CalendarDate end) {
        return end.modifier() == null
                && end.time() == null
                && end.unit().firstDay().getYear() > 0;
    }

    /** Returns the pattern that says only once what two units share, or null. */
    private @Nullable Phrase shared(CalendarUnit from, CalendarUnit to, String kind) {
        if (from.firstDay().getYear() != to.firstDay().getYear()) {
            return from instanceof Year && to instanceof Year ? units.orNull(kind + ".years") : null;
        }
        if (from instanceof Day && to instanceof Day) {
            boolean sameMonth = from.firstDay().getMonth() == to.firstDay().getMonth();
            return bundle.phrase(kind + (sameMonth ? ".day.month" : ".day.year"));
        }
        return from instanceof Month && to instanceof Month ? bundle.phrase(kind + ".month.year") : null;
    }

    private Pieces phrase(CalendarDate date, String form) {
        TimeOfDay time = date.time();
        if (time == null) {
            return modified(date, form);
        }
        Pieces unit = modified(new CalendarDate(date.unit(), null, date.modifier(), null), form);
        if (time instanceof TimeOfDay.Part part) {
            return with(part.name().toLowerCase(Locale.ROOT), unit);
        }
        String machine = MachineDates.of(date);
        Pieces timed = timed(unit, clock((TimeOfDay.Clock) time));
        return date.modifier() == null && form.isEmpty() ? Pieces.of(timed.text(), machine) : timed;
    }

    private Pieces timed(Pieces unit, String clock) {
        return Pieces.fill(bundle.phrase("time"), name -> name.equals("t") ? Pieces.of(clock, "") : unit);
    }

    private static String clock(TimeOfDay.Clock clock) {
        String digits = clock.timexSuffix().substring(1);
        return clock.granularity() == Granularity.SECOND ? digits : digits.substring(0, 5);
    }

    private Pieces modified(CalendarDate date, String form) {
        CalendarUnit unit = date.unit();
        Modifier modifier = date.modifier();
        String machine = MachineDates.of(unit);
        if (modifier != null) {
            switch (modifier) {
                case START, MID, END -> {
                    boolean isThird = !(unit instanceof Day || unit instanceof CalendarUnit.Weekend);
                    if (isThird) {
                        String part = modifier == Modifier.START ? "early" : modifier == Modifier.MID ? "mid" : "late";
                        return Pieces.fill(
                                part(part, unit, form), name -> Pieces.of(units.name(unit, "part"), machine));
                    }
                }
                case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE -> {
                    Phrase around =
                            bundle.find("around." + UnitWords.key(unit)).orElseGet(() -> bundle.phrase("around"));
                    return Pieces.fill(around, name -> Pieces.of(units.name(unit, "around"), machine));
                }
                default -> {
                    // The others say what the relation says already.
                }
            }
        }
        return Pieces.of(units.name(unit, form), machine);
    }

    private Phrase part(String part, CalendarUnit unit, String form) {
        return units.find(part + "." + UnitWords.key(unit), form)
                .or(() -> units.find(part, form))
                .orElseThrow(() -> new IllegalArgumentException("no words for " + part + " in " + bundle.tag()));
    }

    @Override
    public String day(LocalDate day) {
        return units.name(new Day(day), "");
    }

    @Override
    public String month(int month) {
        return units.month(month, "");
    }

    @Override
    public String year(int year) {
        return units.name(new Year(year), "");
    }

    @Override
    public String decade(int firstYear) {
        return units.name(new CalendarUnit.Decade(firstYear), "");
    }

    @Override
    public String century(int firstYear) {
        return units.name(new CalendarUnit.Century(firstYear), "");
    }
}
