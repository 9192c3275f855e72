// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.corpus;

import io.github.dateline.corpus.Verdict.Kind;
import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.DefaultTemporalResolver;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalTagger;
import io.github.dateline.tag.TemporalTaggers;
import io.github.dateline.testing.CorpusCase;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.SentenceSplitter;
import io.github.dateline.time.TimelineDate;
import io.github.dateline.time.Timex3;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and resolves the dates of a phrasing, all options at their defaults, and compares them with its expectation. */
final class ValueJudge {

    private final SentenceSplitter splitter = DefaultSentenceSplitter.english();
    private final TemporalTagger tagger = TemporalTaggers.english();
    private final TemporalResolver resolver = DefaultTemporalResolver.create();

    /** Returns what is wrong, or empty if all is as the corpus says. */
    Optional<Verdict> judge(CorpusCase each) {
        Expectation expected = Expectation.parse(each.expected());
        Phrasing phrasing = Phrasing.parse(each.phrasing());
        Anchor anchor = each.dct() == null ? Anchor.unknown() : Anchor.of(each.dct());
        List<Resolution> found = resolver.resolve(tagger.tag(phrasing.text(), splitter.split(phrasing.text())), anchor);
        Kind kind = compare(expected, phrasing, found);
        return kind == null
                ? Optional.empty()
                : Optional.of(new Verdict(kind, "expected " + each.expected() + ", found " + describe(found)));
    }

    private static Kind compare(Expectation expected, Phrasing phrasing, List<Resolution> found) {
        if (expected.undated()) {
            return found.stream().anyMatch(Resolution::isPlaced) ? Kind.SEVERAL_FOUND : null;
        }
        int wanted = expected.mentions().size();
        if (found.size() != wanted) {
            return found.size() < wanted ? Kind.NOTHING_FOUND : Kind.SEVERAL_FOUND;
        }
        for (int i = 0; i < phrasing.spans().size(); i++) {
            if (!phrasing.spans().get(i).equals(found.get(i).mention().span())) {
                return Kind.WRONG_EXTENT;
            }
        }
        for (int i = 0; i < wanted; i++) {
            if (!expected.mentions().get(i).fitsValue(found.get(i))) {
                return Kind.WRONG_VALUE;
            }
        }
        for (int i = 0; i < wanted; i++) {
            if (!expected.mentions().get(i).fitsDays(found.get(i))) {
                return Kind.WRONG_BOUNDS;
            }
        }
        return expected.range() == null || expected.range().fits(range(found)) ? null : Kind.WRONG_BOUNDS;
    }

    private static TimelineDate range(List<Resolution> found) {
        List<TimelineDate> ranges = found.stream()
                .map(Resolution::range)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ranges.size() == 1 ? ranges.get(0) : null;
    }

    private static String describe(List<Resolution> found) {
        if (found.isEmpty()) {
            return "nothing";
        }
        TimelineDate range = range(found);
        return found.stream().map(ValueJudge::describe).collect(Collectors.joining(" ; "))
                + (range == null ? "" : " => " + ExpectedDays.write(range));
    }

    private static String describe(Resolution found) {
        Timex3 timex = Timex3.of(found.value());
        return "[" + found.mention().text() + "] " + timex.value() + " " + timex.type()
                + (timex.mod() == null ? "" : " " + timex.mod()) + " " + ExpectedDays.write(found.date()) + " {"
                + found.mention().rule() + ", " + found.rule() + "}";
    }
}
