// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.timelinejs;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.JsonOutput;
import io.github.dateline.json.JsonStyle;
import io.github.dateline.render.TimelineRenderer;
import io.github.dateline.render.html.EventBody;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.Outline;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.Escape;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.Precision;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the JSON that TimelineJS3 reads. That tool takes headlines and texts as HTML, so they are escaped here; its dates
 * have no way to be vague, so each slide brings its own words for the date. Immutable and thread-safe.
 */
public final class TimelineJsTimelineRenderer implements TimelineRenderer {

    @Override
    public void render(Timeline timeline, Appendable target) throws IOException {
        Words words = Words.of(timeline.lang());
        EventBody body = new EventBody(words, SourceIndex.of(timeline));
        String title = PlainText.oneLine(timeline.title());
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.INDENTED)) {
            json.beginObject()
                    .beginObject("title")
                    .beginObject("text")
                    .field("headline", Escape.markup(title.isEmpty() ? words.text("kicker") : title))
                    .endObject()
                    .endObject()
                    .beginArray("events");
            for (Event event : timeline.events()) {
                event(json, event, words, body);
            }
            json.endArray().endObject();
        }
    }

    private static void event(JsonOutput json, Event event, Words words, EventBody body) throws IOException {
        TimelineDate date = event.date().date();
        LocalDate start = Outline.anchor(date);
        json.beginObject().field("unique_id", event.id()).field("start_date", date(start, date.precision()));
        LocalDate latest = date.latest();
        if (date.earliest() != null && latest != null) {
            Map<String, Object> end = date(latest, date.precision());
            if (!end.equals(date(start, date.precision()))) {
                json.field("end_date", end);
            }
        }
        json.field("display_date", label(words.dates().display(date)));
        if (!event.tags().isEmpty()) {
            json.field("group", label(PlainText.oneLine(event.tags().get(0))));
        }
        json.beginObject("text")
                .field("headline", Escape.markup(EventName.of(event)))
                .field("text", body.html(event))
                .endObject()
                .endObject();
    }

    /**
     * Escapes what TimelineJS takes for markup twice: it makes the text of such a field's markup, and then sets that as the
     * markup of an element. Only what would begin an element then needs the second time, so that "A &amp; B" reads well in
     * versions that do so once.
     */
    private static String label(String text) {
        String escaped = Escape.markup(text);
        return text.indexOf('<') < 0 ? escaped : Escape.markup(escaped);
    }

    /** Returns a date that is no finer than the precision. */
    private static Map<String, Object> date(LocalDate day, Precision precision) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        boolean months = switch (precision) {
            case YEAR, PART_OF_DECADE, DECADE, PART_OF_CENTURY, CENTURY -> false;
            default -> true;
        };
        boolean days = switch (precision) {
            case MINUTE, DAY, PART_OF_MONTH, RANGE -> true;
            default -> false;
        };
        if (months) {
            date.put("month", day.getMonthValue());
        }
        if (days) {
            date.put("day", day.getDayOfMonth());
        }
        return date;
    }
}
