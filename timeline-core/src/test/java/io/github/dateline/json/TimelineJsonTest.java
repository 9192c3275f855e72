// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dateline.event.Timeline;
import io.github.dateline.testing.Golden;
import io.github.dateline.testing.SampleTimelines;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsonTest {

    private static final String SINGLE = TimelineJson.write(SampleTimelines.single());

    @Test
    void givesBackWhatWasWritten() throws IOException {
        for (Timeline timeline : new Timeline[] {
            SampleTimelines.rich(), SampleTimelines.single(), SampleTimelines.empty(), SampleTimelines.large(50)
        }) {
            assertThat(TimelineJson.read(TimelineJson.write(timeline))).isEqualTo(timeline);
        }
    }

    @Test
    void keepsThatADateIsDisputed() throws IOException {
        String reason = "\"reason\": \"JSON-LD datePublished\"";
        String json = TimelineJson.write(SampleTimelines.single());
        assertThat(json).contains(reason).doesNotContain("disputed");
        String disputed = json.replaceFirst(reason, reason + ", \"disputed\": true");
        assertThat(TimelineJson.write(TimelineJson.read(disputed))).containsOnlyOnce("\"disputed\": true");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        String once = TimelineJson.write(SampleTimelines.rich());

        assertThat(TimelineJson.write(TimelineJson.read(once))).isEqualTo(once);
    }

    @Test
    void looksLikeTheGolden() {
        Golden.in("golden/json").check("rich.json", TimelineJson.write(SampleTimelines.rich()));
        Golden.in("golden/json").check("empty.json", TimelineJson.write(SampleTimelines.empty()));
    }

    @Test
    void sortKeysSortAsTheTimelineDoes() {
        String json = TimelineJson.write(SampleTimelines.rich());
        var keys = json.lines()
                .filter(line -> line.contains("\"sortKey\""))
                .map(String::strip)
                .toList();

        assertThat(keys).hasSize(SampleTimelines.rich().events().size()).isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": \"timeline\"|\"format\": \"story\"|$.format: expected \"timeline\"",
                "\"version\": \"1.0\"|\"version\": \"2.0\"|$.version: expected a version 1.x, found 2.0",
                "\"revision\": 1,|\"revision\": \"1\",|$.events[0].revision: expected a whole number, found \"1\"",
                "\"revision\": 1,|\"revision\": 0,|$.events[0]: revision numbers begin with 1, found 0",
                "\"revision\": 1,||$.events[0].revision: expected a whole number, found nothing",
                "\"relation\": \"on\"|\"relation\": \"at\"|$.events[0].date.relation: expected one of on, within",
                "\"edtf\": \"2025-01-11\"|\"edtf\": \"2025-01-12\"|$.events[0].date: the fields of a date contradict",
                "\"article\": \"a1\"|\"article\": \"a9\"|$.events[0].sources[0].article: no article has the id a9",
                "\"end\": 22|\"end\": 23|$.events[0].sources[0]: start and end cover 23 UTF-16 units, the quote has 22",
                "\"certainty\": 0.97|\"certainty\": 97|$.articles[0].context: certainty must lie in 0..1, found 97.0",
                "\"published\": \"2025-01-12\"|\"published\": \"2025-02-30\"|$.articles[0].published: expected a day such as",
                "\"importance\": 0.5|\"importance\": 0.5, \"importance\": 1|not JSON: Duplicate Object property",
                "\"deleted\": []|\"deleted\": [{}]|$.deleted[0].id: expected a string, found nothing",
                "\"lang\": \"en-GB\"|\"lang\": 3|$.lang: expected a string, found 3",
            })
    void namesThePlaceOfEachFault(String good, String bad, String complaint) {
        assertThat(SINGLE).contains(good);
        String faulty = SINGLE.replace(good, bad == null ? "" : bad);

        assertThatExceptionOfType(TimelineJsonException.class)
                .isThrownBy(() -> TimelineJson.read(new StringReader(faulty), "old.json"))
                .withMessageStartingWith("old.json: ")
                .withMessageContaining(complaint);
    }

    @Test
    void rejectsWhatFollowsTheDocument() {
        assertThatExceptionOfType(TimelineJsonException.class)
                .isThrownBy(() -> TimelineJson.read(SINGLE + "{}"))
                .withMessageContaining("line ");
    }

    @Test
    void ignoresKeysOfLaterVersions() throws IOException {
        String later = SINGLE.replace("\"version\": \"1.0\"", "\"version\": \"1.7\", \"mood\": [1]");

        assertThat(TimelineJson.read(later)).isEqualTo(SampleTimelines.single());
    }
}
