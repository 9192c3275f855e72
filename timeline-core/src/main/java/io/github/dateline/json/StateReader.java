// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.article.Article;
import io.github.dateline.article.Dateline;
import io.github.dateline.article.PublicationDate;
import io.github.dateline.context.ArticleContext;
import io.github.dateline.event.DateReading;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.ExtractedArticle;
import io.github.dateline.event.Role;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.json.ReadingState.Origin;
import io.github.dateline.json.ReadingState.Taken;
import io.github.dateline.resolve.AnchorKind;
import io.github.dateline.text.Span;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex;
import io.github.dateline.time.Timex3;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StateWriter} wrote. Not thread-safe. */
final class StateReader {

    private final String source;
    private final StateDates dates = new StateDates();
    private int line;

    StateReader(String source) {
        this.source = source;
    }

    ReadingState read(Reader input) throws IOException {
        BufferedReader lines = new BufferedReader(input, 1 << 16);
        JsonCursor head = next(lines);
        if (!head.at("format").is("timeline-state")) {
            throw head.problem("not the state of a timeline");
        }
        int version = head.at("version").integer();
        if (version != ReadingState.VERSION) {
            throw head.problem("a state of version " + version + ", this program has version " + ReadingState.VERSION);
        }
        String configuration = head.at("configuration").text();
        int articleCount = head.at("articles").integer();
        int originCount = head.at("origins").integer();
        List<ExtractedArticle> articles = new ArrayList<>();
        for (int i = 0; i < articleCount; i++) {
            articles.add(article(next(lines)));
        }
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < originCount; i++) {
            origins.add(origin(next(lines)));
        }
        return new ReadingState(configuration, articles, origins);
    }

    private JsonCursor next(BufferedReader lines) throws IOException {
        String text = lines.readLine();
        line++;
        if (text == null) {
            throw new TimelineJsonException(source, "line " + line, "the state is cut short");
        }
        return new JsonCursor(source, "line " + line, TimelineReader.tree(text, source, "line " + line));
    }

    private static Origin origin(JsonCursor json) throws TimelineJsonException {
        List<Taken> taken = new ArrayList<>();
        List<JsonCursor> ids = json.at("articles").items();
        for (int i = 0; i + 1 < ids.size(); i += 2) {
            taken.add(new Taken(ids.get(i).text(), ids.get(i + 1).text()));
        }
        return new Origin(json.at("origin").text(), json.at("fingerprint").text(), taken);
    }

    private ExtractedArticle article(JsonCursor json) throws TimelineJsonException {
        Article article = new Article(
                json.at("id").text(),
                json.at("file").optionalText(),
                json.at("url").optionalText(),
                json.at("title").optionalText(),
                json.at("publisher").optionalText(),
                json.at("author").optionalText(),
                published(json.at("published")),
                json.at("modified").optionalText(),
                json.at("lang").optionalText(),
                json.at("origin").optionalText(),
                dateline(json.at("dateline")),
                json.at("summary").optionalFlag(),
                json.at("text").text());
        ArticleContext context = TimelineReader.context(json.at("context"));
        return new ExtractedArticle(article, context, extraction(json, article, context));
    }

    private static @Nullable PublicationDate published(JsonCursor json) throws TimelineJsonException {
        if (!json.isPresent()) {
            return null;
        }
        String day = json.at("day").text();
        String text = json.at("text").text();
        String from = json.at("from").text();
        String others = json.at("others").optionalText();
        return json.make(() -> new PublicationDate(
                LocalDate.parse(day), text, PublicationDate.Signal.valueOf(from), others == null ? "" : others));
    }

    private static @Nullable Dateline dateline(JsonCursor json) throws TimelineJsonException {
        if (!json.isPresent()) {
            return null;
        }
        String text = json.at("text").text();
        String place = json.at("place").optionalText();
        String day = json.at("day").optionalText();
        String agency = json.at("agency").optionalText();
        return json.make(() -> new Dateline(text, place, day == null ? null : MonthDay.parse(day), agency));
    }

    private Extraction extraction(JsonCursor json, Article article, ArticleContext context)
            throws TimelineJsonException {
        List<EventMention> mentions = new ArrayList<>();
        for (JsonCursor mention : json.at("mentions").items()) {
            mentions.add(mention(mention, article, context));
        }
        int[] places = json.at("support").integers();
        List<EventMention> support = new ArrayList<>(places.length / 4);
        for (int i = 0; i + 3 < places.length; i += 4) {
            Span sentence = span(json, places[i], places[i + 1], article);
            Span clause = span(json, places[i + 2], places[i + 3], article);
            support.add(json.make(
                    () -> new EventMention(article, context, sentence, clause, null, null, "", Role.MENTION, false)));
        }
        List<UndatedFact> undated = new ArrayList<>();
        for (JsonCursor fact : json.at("undated").items()) {
            undated.add(undated(fact, article));
        }
        return new Extraction(mentions, support, undated);
    }

    private EventMention mention(JsonCursor json, Article article, ArticleContext context)
            throws TimelineJsonException {
        int[] at = json.at("at").integers();
        if (at.length != 4) {
            throw json.problem("expected four numbers");
        }
        Span sentence = span(json, at[0], at[1], article);
        Span clause = span(json, at[2], at[3], article);
        String title = json.at("title").text();
        Role role = json.at("role").constant(Role.values(), Role::jsonName);
        boolean background = json.at("background").flag();
        String text = json.at("date").optionalText();
        TimelineDate date = text == null ? null : json.make(() -> dates.date(text));
        DateReading reading = reading(json, article);
        return json.make(
                () -> new EventMention(article, context, sentence, clause, date, reading, title, role, background));
    }

    private static @Nullable DateReading reading(JsonCursor json, Article article) throws TimelineJsonException {
        if (!json.at("words").isPresent()) {
            return null;
        }
        Span words = span(json.at("words"), article);
        AnchorKind anchor = json.at("anchor").constant(AnchorKind.values(), AnchorKind::name);
        double confidence = json.at("confidence").decimal();
        String trace = json.at("trace").text();
        return new DateReading(words, words.slice(article.text()), anchor, confidence, trace);
    }

    private static UndatedFact undated(JsonCursor json, Article article) throws TimelineJsonException {
        Span span = span(json.at("at"), article);
        String words = json.at("words").text();
        String value = json.at("value").text();
        String reason = json.at("reason").text();
        return json.make(() -> {
            Timex3 timex = StateDates.timex(value);
            if (timex == null) {
                throw new IllegalArgumentException("no value");
            }
            return new UndatedFact(article.id(), span.slice(article.text()), span, words, Timex.read(timex), reason);
        });
    }

    private static Span span(JsonCursor json, Article article) throws TimelineJsonException {
        int[] ends = json.integers();
        if (ends.length != 2) {
            throw json.problem("expected two numbers");
        }
        return span(json, ends[0], ends[1], article);
    }

    private static Span span(JsonCursor json, int start, int end, Article article) throws TimelineJsonException {
        if (end > article.text().length()) {
            throw json.problem("the text ends before " + end);
        }
        return json.make(() -> new Span(start, end));
    }
}
