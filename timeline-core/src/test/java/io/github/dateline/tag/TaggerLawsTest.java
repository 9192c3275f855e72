// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.Sentence;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws over random word salad, threads, and text that was written to do harm. */
class TaggerLawsTest {

    private static final String[] WORDS = {
        "the",
        "last",
        "first",
        "end",
        "of",
        "early",
        "May",
        "March",
        "5",
        "12",
        "1998",
        "2024",
        "quarter",
        "Monday",
        "to",
        "-",
        ",",
        ".",
        "and",
        "two",
        "weeks",
        "before",
        "after",
        "year",
        "'s",
        "a",
        "ago",
        "later",
        "Christmas",
        "Q3",
        "BC",
        "10:30",
        "p.m.",
        "every",
        "summer",
        "in",
        "from",
        "between",
        "next",
        "century",
        "3/4",
        "night",
        "'",
        "(",
        "half",
        "twenty",
        "eve",
        "\ud83d\ude00",
        "31",
        "February",
        "of",
        "week",
        "1950s",
        "about",
        "\n",
    };

    private final TemporalTagger tagger = TemporalTaggers.english();
    private final DefaultSentenceSplitter splitter = DefaultSentenceSplitter.english();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mentionsOfWordSaladAreLawfulAndRepeatable(long seed) {
        String text = salad(new Random(seed), 2000);
        List<Sentence> sentences = splitter.split(text);
        List<TemporalMention> mentions = tagger.tag(text, sentences);
        Mentions.assertLawful(text, sentences, mentions);
        assertThat(mentions).isNotEmpty();
        assertThat(tagger.tag(text, sentences)).isEqualTo(mentions);
        assertThat(tagger.tag(java.nio.CharBuffer.wrap(text), sentences)).isEqualTo(mentions);
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<String> texts =
                IntStream.range(0, 16).mapToObj(i -> salad(new Random(i), 500)).toList();
        List<List<TemporalMention>> alone = texts.stream()
                .map(text -> tagger.tag(text, splitter.split(text)))
                .toList();
        List<List<TemporalMention>> together = texts.parallelStream()
                .map(text -> tagger.tag(text, splitter.split(text)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "last ",
                "1/1/",
                "1-",
                "1,",
                "day after ",
                "the day after ",
                "January ",
                "Jan. ",
                "\ud800",
                "\udc00a",
                "a.",
                "a'",
                "1914-18 ",
                "the end of ",
                "of the first half of ",
                "two ",
                "hundred ",
                "from ",
                "'90 ",
                "12:30 ",
                "next year's ",
                "Monday, ",
                "5, ",
                "2 weeks before ",
                "the eve of ",
                "week before ",
                "U.S. ",
                "Q1 ",
                "the first ",
                "1st of ",
                "?\" ",
                "new year's ",
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMegabyteOfOneThingIsReadInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        List<Sentence> sentences = splitter.split(text);
        assertThat(tagger.tag(text, sentences)).hasSizeLessThan(text.length());
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void phrasesForThePhraseGrammarAreBounded() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            text.append("It was ")
                    .append(i % 900)
                    .append(" Fridays before Christmas ")
                    .append(1000 + i % 1000)
                    .append(".\n");
        }
        assertThat(tagger.tag(text, splitter.split(text))).isNotEmpty();
    }

    private static String salad(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
