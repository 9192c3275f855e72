// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static java.util.Objects.requireNonNull;

import io.github.dateline.context.ContextFinder;
import io.github.dateline.context.ContextFinders;
import io.github.dateline.edit.Overrides;
import io.github.dateline.event.ClauseEventExtractor;
import io.github.dateline.event.DefaultEventMerger;
import io.github.dateline.event.EventExtractor;
import io.github.dateline.event.EventMerger;
import io.github.dateline.event.EventSelection;
import io.github.dateline.resolve.DefaultTemporalResolver;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalTagger;
import io.github.dateline.tag.TemporalTaggers;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.SentenceSplitter;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of a {@link TimelineGenerator}: one for each stage of the pipe, and what the timeline says of itself. */
public final class TimelineGeneratorBuilder {

    SentenceSplitter splitter = DefaultSentenceSplitter.english();
    TemporalTagger tagger = TemporalTaggers.english();
    ContextFinder contextFinder = ContextFinders.standard();
    TemporalResolver resolver = DefaultTemporalResolver.create();
    EventExtractor extractor = ClauseEventExtractor.create();

    @Nullable EventMerger merger;

    EventSelection selection = EventSelection.builder().build();
    Overrides overrides = Overrides.none();
    String id = "timeline";
    String title = "Timeline";
    String lang = "en";

    @Nullable Instant updatedAt;

    boolean standardContexts = true;

    private boolean parallel;

    TimelineGeneratorBuilder() {}

    private TimelineGeneratorBuilder(TimelineGeneratorBuilder other) {
        splitter = other.splitter;
        tagger = other.tagger;
        contextFinder = other.contextFinder;
        standardContexts = other.standardContexts;
        resolver = other.resolver;
        extractor = other.extractor;
        merger = other.merger;
        selection = other.selection;
        overrides = other.overrides;
        id = other.id;
        title = other.title;
        lang = other.lang;
        updatedAt = other.updatedAt;
        parallel = other.parallel;
    }

    /** Sets the sentence splitter; default: English. */
    public TimelineGeneratorBuilder splitter(SentenceSplitter value) {
        splitter = requireNonNull(value, "splitter");
        return this;
    }

    /** Sets the tagger; default: English. */
    public TimelineGeneratorBuilder tagger(TemporalTagger value) {
        tagger = requireNonNull(value, "tagger");
        return this;
    }

    /** Sets how each article's own date is found; default: caller, metadata, dateline, text, siblings. */
    public TimelineGeneratorBuilder contextFinder(ContextFinder value) {
        contextFinder = requireNonNull(value, "contextFinder");
        standardContexts = false;
        return this;
    }

    /** Sets the resolver; default: the readings of news prose, narrative texts told apart by themselves. */
    public TimelineGeneratorBuilder resolver(TemporalResolver value) {
        resolver = requireNonNull(value, "resolver");
        return this;
    }

    /** Sets how event mentions are found; default: by clause. */
    public TimelineGeneratorBuilder extractor(EventExtractor value) {
        extractor = requireNonNull(value, "extractor");
        return this;
    }

    /** Sets how mentions are merged; default: compatible dates and agreeing content. */
    public TimelineGeneratorBuilder merger(EventMerger value) {
        merger = requireNonNull(value, "merger");
        return this;
    }

    /** Sets which events are kept; default: all. */
    public TimelineGeneratorBuilder selection(EventSelection value) {
        selection = requireNonNull(value, "selection");
        return this;
    }

    /** Sets what editors change, applied last; default: nothing. What cannot be applied is told by an update. */
    public TimelineGeneratorBuilder overrides(Overrides value) {
        overrides = requireNonNull(value, "overrides");
        return this;
    }

    /** Sets the id of the timeline; default {@code timeline}. Event ids depend on it. */
    public TimelineGeneratorBuilder id(String value) {
        id = requireNonNull(value, "id");
        return this;
    }

    /** Sets the title of the timeline; default {@code Timeline}. */
    public TimelineGeneratorBuilder title(String value) {
        title = requireNonNull(value, "title");
        return this;
    }

    /** Sets the BCP 47 tag of the timeline's own words; default {@code en}. */
    public TimelineGeneratorBuilder lang(String value) {
        lang = requireNonNull(value, "lang");
        return this;
    }

    /** Sets the time of this build; default: the start of the latest day on which an article was written. */
    public TimelineGeneratorBuilder updatedAt(@Nullable Instant value) {
        updatedAt = value;
        return this;
    }

    /** Sets whether articles are read on all cores of the common pool; default false. The result is the same. */
    public TimelineGeneratorBuilder parallel(boolean value) {
        parallel = value;
        return this;
    }

    /** Returns the generator; later changes to this builder do not touch it. */
    public TimelineGenerator build() {
        return new TimelineGenerator(new TimelineGeneratorBuilder(this));
    }

    /** The default merger makes ids that begin with the timeline's id, so it is made last. */
    EventMerger mergerOrDefault() {
        return merger != null
                ? merger
                : DefaultEventMerger.builder().timelineId(id).build();
    }

    <A, B> List<B> each(List<A> items, Function<A, B> step) {
        Stream<A> stream = parallel ? items.parallelStream() : items.stream();
        return stream.map(step).toList();
    }
}
