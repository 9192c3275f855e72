// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.render.outline.EventName;
import io.github.dateline.render.outline.EventNotes;
import io.github.dateline.render.outline.Repetition;
import io.github.dateline.render.outline.SourceIndex;
import io.github.dateline.render.text.PlainText;
import io.github.dateline.render.words.DatePiece;
import io.github.dateline.render.words.Words;
import io.github.dateline.time.CalendarUnit;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TimelineDate;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes events: date, title, text, what the sources differ on, and the fold with the sources. An event is one line of the
 * file, since a browser makes a node of every line end between elements.
 */
final class EventHtml {

    private static final double DOUBTFUL = 0.5;
    private static final StartTag DATE = StartTag.of(Tag.P, "tl-d");
    private static final Map<Marker, StartTag> EVENT = starts("tl-e ");
    private static final Map<Marker, StartTag> MAJOR = starts("tl-e tl-big ");
    private static final Map<Marker, StartTag> BACKGROUND = starts("tl-e tl-back ");

    private final HtmlWriter html;
    private final HtmlOptions options;
    private final Words words;
    private final PageTexts texts;
    private final SourceIndex index;
    private final Set<String> highlights;
    private final EventSources sources;

    EventHtml(
            HtmlWriter html,
            HtmlOptions options,
            Words words,
            SourceIndex index,
            Citations citations,
            Set<String> highlights) {
        this.html = html;
        this.options = options;
        this.words = words;
        this.texts = new PageTexts(words);
        this.index = index;
        this.highlights = highlights;
        this.sources = new EventSources(html, options, words, citations);
    }

    void write(Event event, StartTag heading) throws IOException {
        TimelineDate date = event.date().date();
        List<DatePiece> pieces = words.dates().pieces(date);
        String title = EventName.of(event);
        String anchor = EventName.anchor(event.id());
        List<ArticleLine> articles = sources.articles(event);
        ArticleLine first = articles.get(0);
        String lang = first == null ? null : first.lang();
        html.open(start(event, date)).attribute(Attribute.ID, anchor);
        if (options.filter()) {
            filterKeys(event);
        }
        for (String alias : event.revision().aliases()) {
            html.open(Tag.SPAN).attribute(Attribute.ID, EventName.anchor(alias)).close(Tag.SPAN);
        }
        date(event, pieces);
        html.open(heading).open(Tag.A).anchor(anchor);
        texts.language(html, lang, title);
        html.text(title).close(Tag.A).close(heading.tag());
        if (!event.text().isBlank() && !Repetition.isIn(event)) {
            html.open(Tag.P);
            texts.language(html, lang, event.text());
            html.text(event.text()).close(Tag.P);
        }
        for (String note : EventNotes.of(event, words)) {
            note(note);
        }
        sources.write(event, articles, display(pieces), title);
        html.close(Tag.LI).line();
    }

    private static Map<Marker, StartTag> starts(String classes) {
        Map<Marker, StartTag> starts = new EnumMap<>(Marker.class);
        for (Marker marker : Marker.values()) {
            starts.put(marker, StartTag.of(Tag.LI, classes + marker.cssClass()));
        }
        return Collections.unmodifiableMap(starts);
    }

    private StartTag start(Event event, TimelineDate date) {
        Map<Marker, StartTag> starts =
                highlights.contains(event.id()) ? MAJOR : event.background() ? BACKGROUND : EVENT;
        return requireNonNull(starts.get(Marker.of(date)));
    }

    private void filterKeys(Event event) throws IOException {
        keys(Attribute.DATA_PUBLISHERS, index.publishersOf(event));
        keys(
                Attribute.DATA_NAMES,
                event.entities().stream()
                        .map(entity -> entity.name())
                        .distinct()
                        .toList());
        keys(Attribute.DATA_TAGS, event.tags());
    }

    private void keys(Attribute attribute, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            html.attribute(attribute, values.stream().map(EventHtml::filterKey).collect(Collectors.joining("|")));
        }
    }

    /** The script splits the list at the bars. */
    private static String filterKey(String value) {
        return PlainText.oneLine(value).replace('|', '/');
    }

    private void date(Event event, List<DatePiece> pieces) throws IOException {
        TimelineDate date = event.date().date();
        html.open(DATE).attribute(Attribute.DATA_EDTF, options.common().edtf(date));
        PageTexts.date(html, pieces);
        if (saysLessThanItShould(date)) {
            pill("approximate");
        }
        if (event.date().confidence() < DOUBTFUL) {
            pill("doubtful");
        }
        if (event.background()) {
            pill("background");
        }
        html.close(Tag.P);
    }

    /** Tells whether the date is approximate and its words do not show it. "Spring" does. */
    private static boolean saysLessThanItShould(TimelineDate date) {
        if (!date.approximate() || !(date.value() instanceof CalendarDate calendar)) {
            return date.approximate();
        }
        return calendar.modifier() == null && !(calendar.unit() instanceof CalendarUnit.Season);
    }

    private void pill(String key) throws IOException {
        html.text(" ").element(Tag.SPAN, "tl-pill", words.text(key));
    }

    private static String display(List<DatePiece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private void note(String text) throws IOException {
        html.open(Tag.P, "tl-note");
        texts.language(html, null, text);
        html.text(text).close(Tag.P);
    }
}
