// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dateline.tag.StandardHolidays;
import io.github.dateline.testing.CorpusCase;
import io.github.dateline.testing.CorpusReader;
import io.github.dateline.text.WordFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NattyBridgeTest {

    private static final NattyBridge BRIDGE = NattyBridge.english();
    private static final List<CorpusCase> CORPUS = CorpusReader.readAll("phrases/en");

    @TestFactory
    Stream<DynamicTest> readsWhatThePhraseMeansOrDeclinesIt() {
        return CorpusReader.tests(
                CORPUS,
                each -> assertThat(
                                BRIDGE.read(each.phrasing()).map(Notation::of).orElse(CorpusCase.NONE))
                        .as(each.location())
                        .isEqualTo(each.expected()));
    }

    @Test
    void theCorpusIsNoSample() {
        assertThat(CORPUS.stream().filter(each -> !each.isNegative())).hasSizeGreaterThanOrEqualTo(220);
        assertThat(CORPUS.stream().filter(CorpusCase::isNegative)).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void eachFormIsReadInSomePhrase() {
        Set<NattyForm> read = EnumSet.noneOf(NattyForm.class);
        for (CorpusCase each : CORPUS) {
            PhraseText.normalise(each.phrasing())
                    .flatMap(BRIDGE::reading)
                    .ifPresent(reading -> read.addAll(reading.forms()));
        }
        assertThat(read).containsExactlyInAnyOrder(NattyForm.values());
    }

    @Test
    void eachHolidayNameIsRead() {
        HolidayNames.english().ids().forEach((name, id) -> {
            assertThat(BRIDGE.read(name).map(Notation::of)).as(name).contains(id);
            assertThat(BRIDGE.read("the day after " + name).map(Notation::of))
                    .as(name)
                    .contains("+1 DAY from " + id);
            assertThat(BRIDGE.read(name + " 2012").map(Notation::of)).as(name).contains(id + " in 2012");
        });
    }

    @Test
    void eachHolidayNameHasADayAndEachDayOfNoCountryAName() {
        Set<String> named = new TreeSet<>(HolidayNames.english().ids().values());
        assertThat(StandardHolidays.ids()).containsAll(named);
        assertThat(named)
                .containsAll(StandardHolidays.ids().stream()
                        .filter(id -> !id.contains("@"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "april fool's day",
                "black friday",
                "christmas",
                "christmas eve",
                "columbus day",
                "earth day",
                "easter",
                "father's day",
                "flag day",
                "good friday",
                "groundhog day",
                "halloween",
                "inauguration day",
                "independence day",
                "kwanzaa",
                "labor day",
                "mlk day",
                "memorial day",
                "mother's day",
                "new year's eve",
                "new year's day",
                "patriot day",
                "president's day",
                "st. patrick's day",
                "tax day",
                "thanksgiving",
                "election day",
                "valentine's day",
                "veterans day"
            })
    void noHolidayIsLeftToNattysOwnName(String name) {
        assertThat(HolidayNames.english().ids()).containsKey(name);
    }

    @Test
    void caseAndSpellingOfQuotesSpacesAndHyphensDoNotMatter() {
        String expected = "new-years-eve at T23:30 MINUTE";
        for (String phrase : List.of(
                "11:30 p.m. on New Year's Eve",
                "11:30 P.M. on NEW YEAR\u2019S EVE",
                "11:30\u00a0p.m.\u2009on New\u202fYear\u02bcs  Eve",
                "\t11:30 p.m. on\nNew Year's Eve ")) {
            assertThat(BRIDGE.read(phrase).map(Notation::of)).as(phrase).contains(expected);
        }
        assertThat(BRIDGE.read("twenty\u2010five past four")).isEqualTo(BRIDGE.read("twenty-five past four"));
    }

    @Test
    @Timeout(10)
    void longInputIsRefusedUnasked() {
        for (String unit : List.of("1", "8 ", "last ", "1/1/", "day after ", "Jan. ", "noon ", "\ud800", "e\u0301")) {
            assertThat(BRIDGE.read(unit.repeat(8_000))).as(unit).isEmpty();
            assertThat(BRIDGE.read(unit.repeat(250_000))).as(unit).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void theWorstShortInputIsDeclinedToo() {
        for (String unit : List.of("1", "8 ", "last ", "day after ", "jan. ", "noon ", "may ", "ago ", "'", ". ")) {
            String junk = unit.repeat(PhraseText.MAX_LENGTH / unit.length());
            assertThat(BRIDGE.read(junk)).as(junk).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud800", "noon \udc00", "no\u0000on", "\u200fnoon", "\u5143\u65e6", "12\u6708"})
    void whatIsNotAsciiAfterFoldingIsRefused(String phrase) {
        assertThat(BRIDGE.read(phrase)).isEmpty();
    }

    @Test
    void theCacheKeepsItsBound() {
        NattyBridge bridge = NattyBridge.english();
        for (int i = 0; i < NattyBridge.CACHE_SIZE + 500; i++) {
            assertThat(bridge.read(
                            "nonsense " + Integer.toString(i, 36).replaceAll("\\d", "x") + " " + "x".repeat(i % 40)))
                    .isEmpty();
        }
        assertThat(bridge.cachedPhrases()).isLessThanOrEqualTo(NattyBridge.CACHE_SIZE);
        assertThat(bridge.read("noon")).isEqualTo(bridge.read("NOON")).isPresent();
    }

    @Test
    void aNameInAnotherSpellingIsNamedByFileAndLine() {
        WordFile file = new WordFile("days.txt", List.of(new WordFile.Line("Yule", "christmas", "days.txt:7")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNames.of(file))
                .withMessage("days.txt:7: expected a lower-case name with straight apostrophes, found \"Yule\"");
    }

    @Test
    void phrasesAreMadeOfPhraseWords() {
        PhraseWords words = PhraseWords.english();
        HolidayNames names = HolidayNames.english();
        for (CorpusCase each : CORPUS) {
            if (each.isNegative()) {
                continue;
            }
            String text = PhraseText.normalise(each.phrasing()).orElseThrow();
            Optional<HolidayNames.Found> holiday = names.find(text, 0);
            String rest = holiday.map(found -> text.substring(0, found.start()) + text.substring(found.end()))
                    .orElse(text);
            List<String> read = Stream.of(rest.split("[ ,]+"))
                    .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)) && !word.startsWith("'"))
                    .toList();
            assertThat(read).as(each.toString()).allMatch(words::isPhraseWord);
            assertThat(holiday.isPresent() || read.stream().anyMatch(words::isTrigger) || rest.matches(".*\\d.*"))
                    .as(each.toString())
                    .isTrue();
        }
        assertThat(words.isTrigger("parliament")).isFalse();
        assertThat(words.isPhraseWord("parliament")).isFalse();
    }
}
