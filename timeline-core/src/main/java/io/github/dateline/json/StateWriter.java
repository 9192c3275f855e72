// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import io.github.dateline.article.Article;
import io.github.dateline.article.Dateline;
import io.github.dateline.article.PublicationDate;
import io.github.dateline.event.DateReading;
import io.github.dateline.event.EventExtractor.Extraction;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.ExtractedArticle;
import io.github.dateline.event.Role;
import io.github.dateline.event.UndatedFact;
import io.github.dateline.text.Span;
import io.github.dateline.time.Timex;
import io.github.dateline.time.Timex3;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link ReadingState}: a line that says what follows, then a line for each article and each origin. */
final class StateWriter {

    private final Appendable target;
    private final StateDates dates = new StateDates();

    StateWriter(Appendable target) {
        this.target = target;
    }

    void write(ReadingState state) throws IOException {
        List<ExtractedArticle> kept = new ArrayList<>(state.articles().size());
        for (ExtractedArticle article : state.articles()) {
            if (comesBack(article)) {
                kept.add(article);
            }
        }
        try (JsonOutput json = JsonOutput.to(target, JsonStyle.ASCII_LINES)) {
            json.beginObject()
                    .field("format", "timeline-state")
                    .field("version", ReadingState.VERSION)
                    .field("configuration", state.configuration())
                    .field("articles", kept.size())
                    .field("origins", state.origins().size())
                    .endObject();
            for (ExtractedArticle article : kept) {
                article(json, article);
            }
            for (ReadingState.Origin origin : state.origins()) {
                origin(json, origin);
            }
        }
    }

    private static void origin(JsonOutput json, ReadingState.Origin origin) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ReadingState.Taken taken : origin.articles()) {
            ids.add(taken.id());
            ids.add(taken.known());
        }
        json.beginObject()
                .field("origin", origin.name())
                .field("fingerprint", origin.fingerprint())
                .field("articles", ids)
                .endObject();
    }

    private void article(JsonOutput json, ExtractedArticle extracted) throws IOException {
        Article article = extracted.article();
        json.beginObject()
                .field("id", article.id())
                .optional("file", article.file())
                .optional("url", article.url())
                .optional("title", article.title())
                .optional("publisher", article.publisher())
                .optional("author", article.author());
        PublicationDate published = article.published();
        if (published != null) {
            json.beginObject("published")
                    .field("day", published.day().toString())
                    .field("text", published.text())
                    .field("from", published.from().name())
                    .optional("others", published.others().isEmpty() ? null : published.others())
                    .endObject();
        }
        json.optional("modified", article.modified())
                .optional("lang", article.lang())
                .optional("origin", article.origin());
        if (article.summary()) {
            json.field("summary", true);
        }
        Dateline dateline = article.dateline();
        if (dateline != null) {
            json.beginObject("dateline")
                    .field("text", dateline.text())
                    .optional("place", dateline.place())
                    .optional(
                            "day",
                            dateline.day() == null ? null : dateline.day().toString())
                    .optional("agency", dateline.agency())
                    .endObject();
        }
        json.field("text", article.text());
        TimelineWriter.context(json, extracted.context(), true);
        extraction(json, extracted.extraction());
        json.endObject();
    }

    private void extraction(JsonOutput json, Extraction extraction) throws IOException {
        json.beginArray("mentions");
        for (EventMention mention : extraction.mentions()) {
            json.beginObject().field("at", places(mention)).field("title", mention.title());
            json.field("role", mention.role().jsonName()).field("background", mention.background());
            json.optional("date", mention.date() == null ? null : dates.text(mention.date()));
            DateReading reading = mention.reading();
            if (reading != null) {
                Span words = reading.span();
                json.field("words", List.of(words.start(), words.end()))
                        .field("anchor", reading.anchor().name())
                        .exact("confidence", reading.confidence())
                        .field("trace", reading.trace());
            }
            json.endObject();
        }
        json.endArray();
        List<Integer> support = new ArrayList<>(4 * extraction.support().size());
        extraction.support().forEach(mention -> support.addAll(places(mention)));
        json.field("support", support).beginArray("undated");
        for (UndatedFact fact : extraction.undated()) {
            json.beginObject()
                    .field("at", List.of(fact.span().start(), fact.span().end()))
                    .field("words", fact.dateText())
                    .field("value", StateDates.text(Timex3.of(fact.value())))
                    .field("reason", fact.reason())
                    .endObject();
        }
        json.endArray();
    }

    private static List<Integer> places(EventMention mention) {
        Span sentence = mention.sentence();
        Span clause = mention.clause();
        return List.of(sentence.start(), sentence.end(), clause.start(), clause.end());
    }

    /** Tells whether the article would be read as it is: what says the same twice is written once. */
    private boolean comesBack(ExtractedArticle extracted) {
        Extraction extraction = extracted.extraction();
        return extraction.mentions().stream().allMatch(mention -> comesBack(mention, extracted))
                && extraction.support().stream().allMatch(mention -> belongsTo(mention, extracted) && isPlain(mention))
                && extraction.undated().stream().allMatch(fact -> comesBack(fact, extracted.article()));
    }

    private boolean comesBack(EventMention mention, ExtractedArticle extracted) {
        if (!belongsTo(mention, extracted) || (mention.date() != null && dates.text(mention.date()) == null)) {
            return false;
        }
        DateReading reading = mention.reading();
        String text = extracted.article().text();
        return reading == null || isSlice(reading.text(), reading.span(), text);
    }

    private static boolean belongsTo(EventMention mention, ExtractedArticle extracted) {
        return mention.article().equals(extracted.article())
                && mention.context().equals(extracted.context())
                && mention.sentence().end() <= extracted.article().text().length();
    }

    private static boolean isPlain(EventMention mention) {
        return mention.date() == null
                && mention.reading() == null
                && mention.title().isEmpty()
                && mention.role() == Role.MENTION
                && !mention.background();
    }

    private static boolean comesBack(UndatedFact fact, Article article) {
        return fact.article().equals(article.id())
                && isSlice(fact.quote(), fact.span(), article.text())
                && fact.value().equals(value(fact));
    }

    private static @Nullable Object value(UndatedFact fact) {
        try {
            return Timex.read(Timex3.of(fact.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static boolean isSlice(String words, Span span, String text) {
        return span.end() <= text.length() && text.startsWith(words, span.start()) && words.length() == span.length();
    }
}
