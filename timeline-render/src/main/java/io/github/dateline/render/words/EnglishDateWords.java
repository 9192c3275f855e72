// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.EnglishStyle;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** English, as the values themselves say it; what is left to do is to find in it the units that HTML can state. */
final class EnglishDateWords implements DateWords {

    private static final String[] JOINTS = {" and ", " to ", " \u2013 "};

    private final EnglishStyle style;
    private final String[] months;

    EnglishDateWords(Bundle bundle) {
        this.style = bundle.tag().equals("en-US") ? EnglishStyle.MONTH_DAY : EnglishStyle.DAY_MONTH;
        this.months = bundle.text("months").split("\\|", -1);
    }

    @Override
    public String display(TimelineDate date) {
        return date.display(style);
    }

    @Override
    public List<DatePiece> pieces(TimelineDate date) {
        String words = date.display(style);
        if (date.value() instanceof CalendarDate calendar && calendar.window() == null) {
            return single(words, calendar, date.relation());
        }
        if (date.value() instanceof Interval interval) {
            CalendarDate from = interval.from();
            CalendarDate to = interval.to();
            if (from != null && to != null && isPlain(from) && isPlain(to)) {
                return range(words, from, to);
            }
        }
        return List.of(new DatePiece(words, ""));
    }

    private static boolean isPlain(CalendarDate end) {
        return end.window() == null && end.time() == null;
    }

    private List<DatePiece> single(String words, CalendarDate date, Relation relation) {
        boolean whole = relation == Relation.ON && date.time() instanceof TimeOfDay.Clock && date.modifier() == null;
        if (whole && !words.startsWith("possibly")) {
            return List.of(new DatePiece(words, MachineDates.of(date)));
        }
        String machine = MachineDates.of(date.unit());
        boolean bare = (relation == Relation.ON || relation == Relation.WITHIN)
                && date.modifier() == null
                && date.time() == null
                && !words.startsWith("possibly");
        if (bare) {
            return List.of(new DatePiece(words, machine));
        }
        String unit = machine.isEmpty() ? "" : name(date.unit());
        int at = machine.isEmpty() ? -1 : words.lastIndexOf(unit);
        if (at < 0) {
            return List.of(new DatePiece(words, ""));
        }
        List<DatePiece> pieces = new ArrayList<>(3);
        add(pieces, words.substring(0, at), "");
        add(pieces, unit, machine);
        add(pieces, words.substring(at + unit.length()), "");
        return pieces;
    }

    private List<DatePiece> range(String words, CalendarDate from, CalendarDate to) {
        String lastUnit = name(to.unit());
        String first = MachineDates.of(from.unit());
        String last = MachineDates.of(to.unit());
        int lastAt = words.lastIndexOf(lastUnit);
        for (String joint : JOINTS) {
            int cut = words.indexOf(joint);
            if (cut < 0) {
                continue;
            }
            int start = wordsBefore(words, cut, name(from.unit()));
            int end = lastAt > cut ? lastAt : cut + joint.length();
            List<DatePiece> pieces = new ArrayList<>(4);
            add(pieces, words.substring(0, start), "");
            add(pieces, words.substring(start, cut), first);
            add(pieces, words.substring(cut, end), "");
            add(pieces, words.substring(end), last);
            return pieces;
        }
        return List.of(new DatePiece(words, ""));
    }

    /** Returns where the words of the first end begin: its whole name, or the beginning of it that the range says. */
    private static int wordsBefore(String words, int cut, String name) {
        int whole = words.lastIndexOf(name, cut);
        if (whole >= 0 && whole + name.length() <= cut) {
            return whole;
        }
        for (int length = Math.min(cut, name.length()); length > 0; length--) {
            if (words.startsWith(name.substring(0, length), cut - length)) {
                return cut - length;
            }
        }
        return cut;
    }

    private static void add(List<DatePiece> pieces, String text, String datetime) {
        if (!text.isEmpty()) {
            pieces.add(new DatePiece(text, datetime));
        }
    }

    private String name(CalendarUnit unit) {
        String name = TimelineDate.of(CalendarDate.of(unit), Relation.ON).display(style);
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    @Override
    public String day(LocalDate day) {
        return name(new CalendarUnit.Day(day));
    }

    @Override
    public String month(int month) {
        return months[month - 1];
    }

    @Override
    public String year(int year) {
        return name(new CalendarUnit.Year(year));
    }

    @Override
    public String decade(int firstYear) {
        return name(new CalendarUnit.Decade(firstYear));
    }

    @Override
    public String century(int firstYear) {
        return name(new CalendarUnit.Century(firstYear));
    }
}
