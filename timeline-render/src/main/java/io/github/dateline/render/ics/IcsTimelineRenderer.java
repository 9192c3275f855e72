// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.ics;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import io.github.dateline.render.RenderOptions;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.text.WebAddress;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a calendar of all-day entries. Only events whose days are known and not too many are in it: an all-day entry of
 * ten years ruins a calendar. Immutable and thread-safe.
 */
public final class IcsTimelineRenderer implements TimelineRenderer {

    static final int DEFAULT_LONGEST = 31;

    private final RenderOptions options;
    private final int longest;

    private IcsTimelineRenderer(RenderOptions options, int longest) {
        this.options = options;
        this.longest = longest;
    }

    /** Returns a renderer of events that lie within 31 days. */
    public static IcsTimelineRenderer of(RenderOptions options) {
        return new IcsTimelineRenderer(options, DEFAULT_LONGEST);
    }

    /** Returns a renderer of events that lie within that many days, at least 1. */
    public IcsTimelineRenderer longest(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("an entry has at least one day, found " + days);
        }
        return new IcsTimelineRenderer(options, days);
    }

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        Words words = Words.of(timeline.lang());
        SourceIndex index = SourceIndex.of(timeline);
        String title = PlainText.oneLine(timeline.title());
        IcsWriter ics = new IcsWriter(target);
        ics.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Dateline//Timeline//EN")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH")
                .text("X-WR-CALNAME", title.isEmpty() ? words.text("kicker") : title);
        for (Event event : timeline.events()) {
            TimelineDate date = event.date().date();
            LocalDate earliest = date.earliest();
            LocalDate latest = date.latest();
            if (earliest != null && latest != null && fits(earliest, latest)) {
                event(ics, timeline, event, earliest, latest, words, index);
            }
        }
        ics.line("END:VCALENDAR");
    }

    /** Tells whether the days are few enough and can be written in four digits of year, the day after them too. */
    private boolean fits(LocalDate earliest, LocalDate latest) {
        return ChronoUnit.DAYS.between(earliest, latest) < longest && earliest.getYear() > 0 && latest.getYear() < 9999;
    }

    private void event(
            IcsWriter ics,
            Timeline timeline,
            Event event,
            LocalDate earliest,
            LocalDate latest,
            Words words,
            SourceIndex index)
            throws IOException {
        TimelineDate date = event.date().date();
        Instant updated = event.revision().updatedAt();
        Instant stamp = updated != null ? updated : timeline.updatedAt() != null ? timeline.updatedAt() : Instant.EPOCH;
        ics.line("BEGIN:VEVENT")
                .text("UID", event.id() + "@" + timeline.id())
                .line("DTSTAMP:" + time(stamp))
                .line("LAST-MODIFIED:" + time(stamp))
                .line("SEQUENCE:" + (event.revision().number() - 1))
                .line("DTSTART;VALUE=DATE:" + day(earliest))
                // The end is the first day after.
                .line("DTEND;VALUE=DATE:" + day(latest.plusDays(1)))
                .text("SUMMARY", EventName.of(event))
                .text("DESCRIPTION", description(event, words, index));
        String address = address(event, index);
        if (address != null) {
            ics.line("URL:" + address);
        }
        if (!event.tags().isEmpty()) {
            ics.line("CATEGORIES:"
                    + event.tags().stream()
                            .map(PlainText::oneLine)
                            .map(IcsWriter::escape)
                            .collect(Collectors.joining(",")));
        }
        ics.line("TRANSP:TRANSPARENT")
                .text("X-TIMELINE-EDTF", options.edtf(date))
                .line("END:VEVENT");
    }

    private String description(Event event, Words words, SourceIndex index) {
        StringBuilder text = new StringBuilder(
                        words.dates().display(event.date().date()))
                .append(": ")
                .append(event.text());
        for (String note : EventNotes.of(event, words)) {
            text.append("\n\n").append(note);
        }
        for (Source source : event.sources()) {
            text.append("\n\n").append(words.quoted(source.quote()));
            TimelineArticle article = index.articles().get(source.article());
            if (article == null) {
                continue;
            }
            if (article.publisher() != null) {
                text.append(" ").append(article.publisher());
            }
            WebAddress address = index.address(article);
            if (address != null) {
                text.append(" ").append(address);
            }
        }
        return text.toString();
    }

    private @Nullable String address(Event event, SourceIndex index) {
        if (options.address().isPresent()) {
            return options.address().get() + options.place(event);
        }
        TimelineArticle article = index.articles().get(event.sources().get(0).article());
        WebAddress address = article == null ? null : index.address(article);
        return address == null ? null : address.toString();
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString().replace("-", "").replace(":", "");
    }
}
