// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of the tag layer: extents and rules, one test a sentence, and every rule at least once. */
class TagCorpusTest {

    private static final String FOLDER = "corpus/tag";

    private final RuleTagger tagger = (RuleTagger) TemporalTaggers.english();

    @TestFactory
    Stream<DynamicTest> findsWhatTheCorpusMarks() {
        return CorpusReader.tests(CorpusReader.readAll(FOLDER), this::check);
    }

    @Test
    void everyRuleFiresInTheCorpus() {
        TreeSet<String> silent = new TreeSet<>(tagger.ruleIds());
        CorpusReader.readAll(FOLDER).stream()
                .filter(each -> !each.isNegative())
                .forEach(each -> silent.removeAll(rules(each)));
        assertThat(silent).as("rules without a line in " + FOLDER).isEmpty();
    }

    @Test
    void ruleIdsAreUnique() {
        assertThat(tagger.ruleIds()).doesNotHaveDuplicates();
    }

    private void check(CorpusCase each) {
        String text = each.phrasing().replace("[", "").replace("]", "");
        List<Sentence> sentences = DefaultSentenceSplitter.english().split(text);
        List<TemporalMention> mentions = tagger.tag(text, sentences);
        Mentions.assertLawful(text, sentences, mentions);
        List<TemporalMention> found = each.isNegative()
                ? mentions.stream().filter(TagCorpusTest::isPlaced).toList()
                : mentions;
        assertThat(marked(text, found)).as(each.toString()).isEqualTo(each.phrasing());
        if (!each.isNegative()) {
            assertThat(found.stream().map(TemporalMention::rule).toList())
                    .as(each.toString())
                    .isEqualTo(rules(each));
        }
    }

    /** An amount without a place ("a quarter of an hour") is no date; negatives are about dates. */
    private static boolean isPlaced(TemporalMention mention) {
        return !(mention.expression() instanceof TemporalExpression.Amount);
    }

    private static List<String> rules(CorpusCase each) {
        return Arrays.stream(each.expected().split(",")).map(String::strip).toList();
    }

    private static String marked(String text, List<TemporalMention> mentions) {
        StringBuilder out = new StringBuilder(text);
        List<TemporalMention> backwards = new ArrayList<>(mentions);
        java.util.Collections.reverse(backwards);
        for (TemporalMention mention : backwards) {
            out.insert(mention.span().end(), ']').insert(mention.span().start(), '[');
        }
        return out.toString();
    }
}
