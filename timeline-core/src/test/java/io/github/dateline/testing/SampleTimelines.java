// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.Disagreement;
import io.github.dateline.event.Disagreement.About;
import io.github.dateline.event.Entity;
import io.github.dateline.event.Event;
import io.github.dateline.event.EventDate;
import io.github.dateline.event.Revision;
import io.github.dateline.event.Role;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.text.Span;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.CalendarUnit.Century;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Decade;
import io.github.dateline.time.CalendarUnit.HalfYear;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.CalendarUnit.Quarter;
import io.github.dateline.time.CalendarUnit.Season;
import io.github.dateline.time.CalendarUnit.Week;
import io.github.dateline.time.CalendarUnit.Weekend;
import io.github.dateline.time.CalendarUnit.Year;
import io.github.dateline.time.DayRange;
import io.github.dateline.time.Hemisphere;
import io.github.dateline.time.Modifier;
import io.github.dateline.time.Relation;
import io.github.dateline.time.SeasonName;
import io.github.dateline.time.TemporalValue;
import io.github.dateline.time.TemporalValue.Amount;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TemporalValue.PartialDate;
import io.github.dateline.time.TemporalValue.Recurrence;
import io.github.dateline.time.TemporalValue.TimexType;
import io.github.dateline.time.TimeOfDay;
import io.github.dateline.time.TimelineDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Timelines made by hand, for tests of everything that reads or writes one. All names and events in them are invented. */
public final class SampleTimelines {

    private static final Instant UPDATED = Instant.parse("2025-11-20T09:00:00Z");
    private static final String[] PUBLISHERS = {
        "The Tarn Observer", "Northern Wire", "Valley Post", "Bridge & Road", "صحيفة الوادي", "La Gazette du Col"
    };

    private SampleTimelines() {}

    /** Returns a timeline without anything in it. */
    public static Timeline empty() {
        return new Timeline("timeline", "Timeline", "en", null, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns a timeline of one event on one day from one article. */
    public static Timeline single() {
        TimelineArticle article = article(1, 0, LocalDate.of(2025, 1, 12));
        Event event =
                new Builder("single").event(day(2025, 1, 11), "Bridge closed", "The bridge was closed.", 0.5, article);
        return new Timeline(
                "single", "One event", "en-GB", UPDATED, List.of(article), List.of(event), List.of(), List.of());
    }

    /**
     * Returns a timeline with every precision, relation and kind of doubt, 40 articles, two languages that run from right
     * to left, a title that is its whole sentence, an editor's note, undated statements, and events that are gone.
     */
    public static Timeline rich() {
        return rich("en-GB");
    }

    /** Returns the rich timeline with that language for its own words. */
    public static Timeline rich(String lang) {
        List<TimelineArticle> articles = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            articles.add(article(i, i % PUBLISHERS.length, LocalDate.of(2025, 1 + i % 9, 1 + i % 27)));
        }
        Builder make = new Builder("rich");
        List<Event> events = new ArrayList<>();
        int next = 0;
        for (Told told : told()) {
            TimelineArticle[] sources = new TimelineArticle[1 + next % 3];
            for (int i = 0; i < sources.length; i++) {
                sources[i] = articles.get((next * 6 + i * 7) % 40);
            }
            events.add(make.event(told.date, told.title, told.text, told.importance, sources));
            next++;
        }
        events.addAll(special(make, articles));
        events.sort(Comparator.comparing((Event event) -> event.date().date()).thenComparing(Event::id));
        List<UndatedFact> undated = List.of(
                undated(
                        articles.get(6),
                        "The eastern pier had been inspected in April.",
                        "in April",
                        new PartialDate("XXXX-04", TimexType.DATE, null)),
                undated(
                        articles.get(9),
                        "وقال شهود إن الجسر كان يهتز كل شتاء.",
                        "كل شتاء",
                        new Recurrence("XXXX-WI", "EVERY", null)));
        List<Timeline.Tombstone> deleted = List.of(
                new Timeline.Tombstone(
                        id("gone"),
                        Instant.parse("2025-11-18T00:00:00Z"),
                        events.get(3).id()),
                new Timeline.Tombstone(id("gone too"), null, null));
        return new Timeline(
                "tarn-bridge", "How the Tarn Bridge came to close", lang, UPDATED, articles, events, undated, deleted);
    }

    /** Returns a timeline of that many events over many years, each told by one or two articles. */
    public static Timeline large(int size) {
        List<TimelineArticle> articles = new ArrayList<>();
        for (int i = 1; i <= Math.max(4, size / 5); i++) {
            articles.add(article(i, i % 4, LocalDate.of(1990, 1, 1).plusDays(i * 3L)));
        }
        Builder make = new Builder("large");
        List<Event> events = new ArrayList<>();
        LocalDate day = LocalDate.of(1990, 1, 3);
        for (int i = 0; i < size; i++) {
            TemporalValue value = switch (i % 7) {
                case 2 -> CalendarDate.of(Month.of(day.getYear(), day.getMonthValue()));
                case 4 -> new CalendarDate(Month.of(day.getYear(), day.getMonthValue()), null, Modifier.START, null);
                default -> CalendarDate.of(new Day(day));
            };
            String text =
                    "Report number " + i + " says that the council looked again at the cables, the deck and the two "
                            + "piers of the bridge, asked for another estimate and put off the vote until the water had gone down.";
            TimelineArticle first = articles.get(i % articles.size());
            TimelineArticle second = articles.get((i * 3 + 1) % articles.size());
            events.add(
                    i % 2 == 0
                            ? make.event(
                                    TimelineDate.of(value),
                                    "Council looks at report " + i,
                                    text,
                                    (i % 100) / 100.0,
                                    first)
                            : make.event(
                                    TimelineDate.of(value),
                                    "Council puts off vote " + i,
                                    text,
                                    (i % 100) / 100.0,
                                    first,
                                    second));
            day = day.plusDays(1 + i % 2);
        }
        events.sort(Comparator.comparing((Event event) -> event.date().date()).thenComparing(Event::id));
        return new Timeline("large", "A long story", "en-GB", UPDATED, articles, events, List.of(), List.of());
    }

    /** Returns the rich timeline with what is older than 2015 told for comparison only, and an editor's word on the last event. */
    public static Timeline background() {
        Timeline rich = rich();
        List<Event> events = new ArrayList<>();
        for (Event event : rich.events()) {
            boolean old =
                    event.date().date().sortKey().compareTo(day(2015, 1, 1).sortKey()) < 0;
            events.add(copy(event, old, event.date().confidence(), null));
        }
        Event last = events.remove(events.size() - 1);
        events.add(copy(last, false, 1, "The council disputes this."));
        return new Timeline(
                rich.id(), rich.title(), rich.lang(), UPDATED, rich.articles(), events, rich.undated(), List.of());
    }

    /**
     * Returns the timeline with every string of its articles and events replaced, addresses too if asked for; ids, which
     * callers, file names and earlier results give, begin with the new text.
     */
    public static Timeline replaceStrings(Timeline timeline, UnaryOperator<String> change, boolean addresses) {
        List<TimelineArticle> articles = timeline.articles().stream()
                .map(a -> new TimelineArticle(
                        change.apply(a.id()) + a.id(),
                        map(a.file(), change),
                        addresses ? map(a.url(), change) : a.url(),
                        map(a.title(), change),
                        map(a.publisher(), change),
                        map(a.author(), change),
                        a.published(),
                        map(a.lang(), change),
                        map(a.origin(), change),
                        new ArticleContext(
                                a.context().date(),
                                a.context().earliest(),
                                a.context().latest(),
                                a.context().from(),
                                a.context().certainty(),
                                change.apply(a.context().reason()),
                                a.context().evidence().stream()
                                        .map(id -> change.apply(id) + id)
                                        .toList(),
                                a.context().disputed())))
                .toList();
        List<Event> events =
                timeline.events().stream().map(event -> replace(event, change)).toList();
        List<UndatedFact> undated = timeline.undated().stream()
                .map(f -> new UndatedFact(
                        change.apply(f.article()) + f.article(),
                        change.apply(f.quote()),
                        new Span(0, change.apply(f.quote()).length()),
                        change.apply(f.dateText()),
                        f.value(),
                        change.apply(f.reason())))
                .toList();
        return new Timeline(
                change.apply(timeline.id()),
                change.apply(timeline.title()),
                timeline.lang(),
                timeline.updatedAt(),
                articles,
                events,
                undated,
                timeline.deleted().stream()
                        .map(gone -> new Timeline.Tombstone(
                                change.apply(gone.id()) + gone.id(), gone.deletedAt(), map(gone.replacedBy(), change)))
                        .toList());
    }

    private static @Nullable String map(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }

    private static Event replace(Event event, UnaryOperator<String> change) {
        EventDate date = event.date();
        Revision revision = event.revision();
        return new Event(
                change.apply(event.id()) + event.id(),
                change.apply(event.slug()),
                new Revision(
                        revision.number(),
                        revision.createdAt(),
                        revision.updatedAt(),
                        change.apply(revision.contentHash()),
                        revision.aliases().stream()
                                .map(id -> change.apply(id) + id)
                                .toList()),
                new EventDate(
                        date.date(),
                        change.apply(date.text()),
                        date.confidence(),
                        date.inferred(),
                        change.apply(date.trace())),
                change.apply(event.title()),
                change.apply(event.text()),
                event.tags().stream().map(change).toList(),
                event.entities().stream()
                        .map(e -> new Entity(change.apply(e.name()), e.type()))
                        .toList(),
                event.importance(),
                event.background(),
                event.disagreements().stream()
                        .map(d -> new Disagreement(
                                d.about(),
                                d.values().stream()
                                        .map(v -> new Disagreement.Value(change.apply(v.text()), v.sources()))
                                        .toList()))
                        .toList(),
                event.sources().stream()
                        .map(s -> new Source(
                                change.apply(s.article()) + s.article(),
                                change.apply(s.quote()),
                                new Span(0, change.apply(s.quote()).length()),
                                map(s.dateText(), change),
                                s.role()))
                        .toList(),
                event.edited(),
                event.pinned(),
                map(event.note(), change));
    }

    private record Told(TimelineDate date, String title, String text, double importance) {}

    private static TimelineDate of(CalendarUnit unit) {
        return TimelineDate.of(CalendarDate.of(unit));
    }

    private static TimelineDate of(CalendarUnit unit, Modifier modifier) {
        return TimelineDate.of(new CalendarDate(unit, null, modifier, null));
    }

    private static TimelineDate of(CalendarUnit unit, Relation relation) {
        return TimelineDate.of(CalendarDate.of(unit), relation);
    }

    private static TimelineDate day(int year, int month, int day) {
        return of(new Day(LocalDate.of(year, month, day)));
    }

    private static CalendarDate end(int year, int month, int day) {
        return CalendarDate.of(new Day(LocalDate.of(year, month, day)));
    }

    private static List<Told> told() {
        Day tenth = new Day(LocalDate.of(2025, 1, 10));
        return List.of(
                new Told(
                        of(new Year(-43)),
                        "A ford is mentioned",
                        "A letter of 44 BC speaks of the ford below the gorge.",
                        0.1),
                new Told(
                        of(new Century(1700)),
                        "A ferry crosses the gorge",
                        "A ferry took carts across in the 18th century.",
                        0.1),
                new Told(
                        of(new Century(1800), Modifier.END),
                        "Engineers dream of a bridge",
                        "Plans were drawn late in the 19th century.",
                        0.1),
                new Told(
                        of(new Decade(1950)),
                        "The bridge is built",
                        "The bridge was built in the 1950s for a third of today's traffic.",
                        0.7),
                new Told(
                        of(new Decade(1960), Modifier.START),
                        "Tolls are dropped",
                        "In the early 1960s the toll was dropped.",
                        0.2),
                new Told(of(new Year(1998)), "A first crack was found", "In 1998 a first crack was found.", 0.4),
                new Told(
                        of(new Year(2004), Modifier.MID),
                        "Deck renewed",
                        "By mid-2004 the deck had been renewed.",
                        0.2),
                new Told(
                        new TimelineDate(CalendarDate.of(new Year(2019)), Relation.ON, true),
                        "Report ordered",
                        "Possibly in 2019 a report was ordered.",
                        0.3),
                new Told(
                        of(new Month(java.time.YearMonth.of(2023, 5)), Relation.SINCE),
                        "Weight limit in force",
                        "Since May 2023 lorries have had to take the long way.",
                        0.5),
                new Told(
                        of(new Season(2023, SeasonName.FALL, Hemisphere.NORTH)),
                        "Divers inspect the piers",
                        "In autumn 2023 divers inspected both piers.",
                        0.3),
                new Told(
                        of(new Season(2023, SeasonName.WINTER, Hemisphere.NORTH)),
                        "Ice damages a bearing",
                        "In the winter ice damaged a bearing.",
                        0.2),
                new Told(
                        of(new Quarter(2024, 3)),
                        "Repairs put out to tender",
                        "The repairs were put out to tender in the third quarter of 2024.",
                        0.3),
                new Told(
                        of(new HalfYear(2024, 1)),
                        "Traffic peaks",
                        "Traffic was higher than ever in the first half of 2024.",
                        0.2),
                new Told(
                        of(new Month(java.time.YearMonth.of(2024, 8))),
                        "Inspectors warn of rust",
                        "Inspectors warned in August 2024 of rust in the main cable.",
                        0.6),
                new Told(
                        of(new Month(java.time.YearMonth.of(2024, 10)), Modifier.APPROX),
                        "Minister is told",
                        "The minister was told around October 2024.",
                        0.4),
                new Told(
                        of(new Week(2024, 50)),
                        "Council debates",
                        "The council debated it in the week of 9 December.",
                        0.2),
                new Told(
                        of(new Weekend(2024, 51)),
                        "Volunteers count cars",
                        "Volunteers counted cars that weekend.",
                        0.1),
                new Told(of(tenth, Relation.BEFORE), "Sensors fail", "Before 10 January the sensors had failed.", 0.3),
                new Told(
                        TimelineDate.of(new CalendarDate(Month.of(2025, 1), null, Modifier.START, null), Relation.BY),
                        "Plan on the minister's desk",
                        "By early January 2025 the plan lay on the minister's desk.",
                        0.3),
                new Told(
                        day(2025, 1, 11),
                        "The bridge is closed overnight",
                        "Police closed the bridge after a hanger snapped on 11 January. Nobody was hurt.",
                        0.95),
                new Told(
                        TimelineDate.of(new CalendarDate(tenth, TimeOfDay.Clock.of(14, 30), null, null)),
                        "Alarm is raised",
                        "A driver raised the alarm at 14:30.",
                        0.5),
                new Told(
                        TimelineDate.of(new CalendarDate(
                                new Day(LocalDate.of(2025, 1, 12)), TimeOfDay.Part.EVENING, null, null)),
                        "Crowd at the barrier",
                        "In the evening a crowd stood at the barrier.",
                        0.2),
                new Told(
                        TimelineDate.of(new Interval(end(2025, 1, 12), end(2025, 1, 16)), Relation.SPAN),
                        "Ferries run again",
                        "From 12 to 16 January ferries carried commuters.",
                        0.4),
                new Told(
                        TimelineDate.of(new Interval(end(2025, 3, 3), end(2025, 3, 5)), Relation.WITHIN),
                        "Second hanger snaps",
                        "Between 3 and 5 March a second hanger snapped.",
                        0.6),
                new Told(
                        TimelineDate.of(new Interval(end(2025, 1, 28), end(2025, 3, 20)), Relation.SPAN),
                        "Cables tested",
                        "The cables were tested from 28 January to 20 March.",
                        0.3),
                new Told(
                        TimelineDate.of(
                                new Interval(CalendarDate.of(new Year(2016)), CalendarDate.of(new Year(2018))),
                                Relation.SPAN),
                        "Funds cut",
                        "The upkeep fund was cut from 2016 to 2018.",
                        0.4),
                new Told(
                        TimelineDate.of(
                                new Interval(CalendarDate.of(new Decade(1970)), CalendarDate.of(new Decade(1980))),
                                Relation.SPAN),
                        "Years without inspection",
                        "There was no inspection from the 1970s to the 1980s.",
                        0.2),
                new Told(
                        TimelineDate.of(new Interval(null, end(2025, 4, 1)), Relation.SPAN),
                        "Old limit applies",
                        "Until 1 April the old limit applied.",
                        0.2),
                new Told(
                        of(new Month(java.time.YearMonth.of(2025, 2)), Modifier.START),
                        "Minister resigns over bridge contract",
                        "The minister stepped down in early February over a contract worth 3.2 million.",
                        0.85),
                new Told(
                        TimelineDate.of(new CalendarDate(
                                new Year(2025),
                                null,
                                Modifier.START,
                                new DayRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 17)))),
                        "Claims filed",
                        "Earlier this year 40 firms filed claims.",
                        0.3),
                new Told(
                        of(new Day(LocalDate.of(2025, 4, 2)), Relation.AFTER),
                        "Work begins on a new hanger",
                        "After 2 April work began on a new hanger.",
                        0.4),
                new Told(
                        of(new Month(java.time.YearMonth.of(2025, 5)), Relation.SPAN),
                        "Night closures",
                        "The lower road was closed at night throughout May.",
                        0.2),
                new Told(
                        TimelineDate.of(new Amount(
                                "P3M", null, new DayRange(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31)))),
                        "Traffic falls",
                        "Traffic fell over three months.",
                        0.2));
    }

    private static List<Event> special(Builder make, List<TimelineArticle> articles) {
        Event differing = make.event(
                day(2025, 2, 20),
                "Thousands march to the gorge",
                "Between 11,000 and 12,000 people marched.",
                0.8,
                articles.get(0),
                articles.get(1),
                articles.get(2));
        Event withNotes = new Event(
                differing.id(),
                differing.slug(),
                new Revision(
                        3,
                        Instant.parse("2025-11-01T10:00:00Z"),
                        UPDATED,
                        differing.revision().contentHash(),
                        List.of(id("alias"))),
                new EventDate(
                        differing.date().date(),
                        "last Thursday",
                        0.93,
                        true,
                        "last Thursday \u2192 2025-02-20: the Thursday before 24 February 2025"),
                differing.title(),
                differing.text(),
                List.of("politics", "protest"),
                List.of(
                        new Entity("Mira Halloran", Entity.Type.PERSON),
                        new Entity("Tarn Gorge", Entity.Type.PLACE),
                        new Entity("Road Union", Entity.Type.ORGANISATION)),
                differing.importance(),
                false,
                List.of(
                        new Disagreement(
                                About.NUMBER,
                                List.of(
                                        new Disagreement.Value("11,000", List.of(0)),
                                        new Disagreement.Value("12,000", List.of(1, 2)))),
                        new Disagreement(
                                About.DATE,
                                List.of(
                                        new Disagreement.Value("20 February", List.of(0)),
                                        new Disagreement.Value("21 February", List.of(1))))),
                differing.sources(),
                List.of("title"),
                true,
                "The union counted its own marchers. The police did not count.");
        Event background = copy(
                make.event(
                        of(new Year(1987)),
                        "An earlier closure",
                        "It is the first closure since 1987.",
                        0.1,
                        articles.get(5)),
                true,
                1);
        Event doubtful = copy(
                make.event(
                        day(2025, 6, 3),
                        "",
                        "A title was not to be had for this one, so its first words stand in for it until somebody writes one.",
                        0.2,
                        articles.get(8)),
                false,
                0.3);
        Event arabic = make.event(
                day(2025, 2, 24),
                "إغلاق الجسر أمام الشاحنات",
                "أعلنت البلدية إغلاق الجسر أمام الشاحنات حتى إشعار آخر (24 فبراير).",
                0.4,
                articles.get(3));
        Event hebrew = make.event(
                day(2025, 2, 25), "הגשר ייסגר לשנה", "לפי הדו\"ח, הגשר ייסגר לשנה לפחות.", 0.3, articles.get(12));
        return List.of(withNotes, background, doubtful, arabic, hebrew);
    }

    private static Event copy(Event event, boolean background, double confidence) {
        return copy(event, background, confidence, null);
    }

    private static Event copy(Event event, boolean background, double confidence, @Nullable String note) {
        EventDate date = event.date();
        return new Event(
                event.id(),
                event.slug(),
                event.revision(),
                new EventDate(date.date(), date.text(), confidence, date.inferred(), date.trace()),
                event.title(),
                event.text(),
                event.tags(),
                event.entities(),
                event.importance(),
                background,
                event.disagreements(),
                event.sources(),
                event.edited(),
                event.pinned(),
                note);
    }

    private static UndatedFact undated(TimelineArticle article, String quote, String words, TemporalValue value) {
        return new UndatedFact(
                article.id(),
                quote,
                new Span(310, 310 + quote.length()),
                words,
                value,
                "no year in the article, and its context is unknown");
    }

    private static TimelineArticle article(int number, int publisher, LocalDate day) {
        boolean inferred = number % 10 == 4;
        boolean unknown = number == 7;
        boolean arabic = publisher == 4;
        String title = switch (publisher) {
            case 4 -> "تقرير عن الجسر رقم " + number;
            case 5 -> "Le pont du Tarn, épisode " + number;
            default -> "Tarn Bridge report " + number;
        };
        boolean lead = number == 5;
        boolean disputed = number == 15;
        ArticleContext context = lead || disputed
                ? odd(day, disputed)
                : unknown
                        ? ArticleContext.none("no date in the article, and no sibling tells the same event")
                        : inferred
                                ? new ArticleContext(
                                        day,
                                        day.minusDays(3),
                                        day.plusDays(5),
                                        ArticleContext.From.SIBLINGS,
                                        0.6,
                                        "same event as a3",
                                        List.of("a3"))
                                : new ArticleContext(
                                        day,
                                        day,
                                        day,
                                        ArticleContext.From.METADATA,
                                        0.97,
                                        "JSON-LD datePublished",
                                        List.of());
        return new TimelineArticle(
                "a" + number,
                (number < 10 ? "00" : "0") + number + ".html",
                number == 8 ? null : "https://news" + publisher + ".example/2025/report-" + number + "?a=1&b=2",
                number == 9 ? null : title,
                number == 10 ? null : PUBLISHERS[publisher],
                number % 3 == 0 ? "J. Roe" : null,
                inferred || unknown || lead ? null : day,
                arabic ? "ar" : publisher == 5 ? "fr" : "en",
                number == 11 ? "Reuters" : null,
                context);
    }

    private static ArticleContext odd(LocalDate day, boolean disputed) {
        return disputed
                ? new ArticleContext(
                        day,
                        day,
                        day,
                        ArticleContext.From.METADATA,
                        0.5,
                        "The page states it (meta). Conflict: the text tells of 2026 as this year.",
                        List.of(),
                        true)
                : new ArticleContext(
                        day,
                        day,
                        day.plusDays(2),
                        ArticleContext.From.TEXT,
                        0.8,
                        "Its lead dates the event that it reports.",
                        List.of());
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Makes events that are complete. */
    private record Builder(String seed) {

        Event event(TimelineDate date, String title, String text, double importance, TimelineArticle... articles) {
            List<Source> sources = new ArrayList<>();
            for (TimelineArticle article : articles) {
                int start = 40 * sources.size();
                boolean first = sources.isEmpty();
                String quote = first ? text : "Another report: " + text;
                sources.add(new Source(
                        article.id(),
                        quote,
                        new Span(start, start + quote.length()),
                        first ? date.display() : sources.size() == 1 ? "last week" : null,
                        first ? Role.HEADLINE : Role.MENTION));
            }
            String id = id(seed + date.edtf() + title + text);
            String slug = date.edtf().replaceAll("[^0-9-]", "") + "-" + title.replaceAll("[^\\p{L}\\p{N}]+", "-");
            return new Event(
                    id,
                    slug,
                    new Revision(
                            1, Instant.parse("2025-11-01T10:00:00Z"), UPDATED, "sha256-" + "0".repeat(64), List.of()),
                    new EventDate(date, date.display(), 0.9, false, "as the article gives it"),
                    title,
                    text,
                    List.of(),
                    List.of(),
                    importance,
                    false,
                    List.of(),
                    sources,
                    List.of());
        }
    }
}
