// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.dateline.event.Event;
import io.github.dateline.testing.Golden;
import io.github.dateline.testing.SampleTimelines;
import io.github.dateline.time.CalendarUnit.Day;
import io.github.dateline.time.CalendarUnit.Month;
import io.github.dateline.time.Relation;
import io.github.dateline.time.TemporalValue.CalendarDate;
import io.github.dateline.time.TemporalValue.Interval;
import io.github.dateline.time.TimelineDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateWordsTest {

    static Stream<String> tags() {
        return Words.tags().stream();
    }

    private static ULocale icu(String tag) {
        // The digits that the rest of the page has.
        return ULocale.forLanguageTag(tag + "-u-ca-gregory-nu-latn");
    }

    private static GregorianCalendar at(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 12, 0);
        return calendar;
    }

    /**
     * ICU uses several widths of space and dash; its Arabic and Hebrew carry marks of direction; its Italian spans begin
     * with 03; its Chinese spells out months that newspapers number.
     */
    private static String plain(String text) {
        String spelled = text.replace("十二月", "12月").replace("十一月", "11月").replace("十月", "10月");
        for (int i = 1; i < 10; i++) {
            spelled = spelled.replace("一二三四五六七八九".charAt(i - 1) + "月", i + "月");
        }
        return spelled.replaceAll("\\b0(\\d)\\b", "$1")
                .replaceAll("[\\u00A0\\u2009\\u202F]", " ")
                .replaceAll("[\\u200E\\u200F]", "")
                .replaceAll("\\s*[\\u2013\\u2014\\u301C\\uFF5E-]\\s*", "-");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void saysDaysAsIcuDoes(String tag) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", icu(tag));
        format.setTimeZone(TimeZone.GMT_ZONE);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, month, 2 + month);
            assertThat(plain(Words.of(tag).dates().day(day))).isEqualTo(plain(format.format(at(day).getTime())));
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void saysMonthsAsIcuDoes(String tag) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", icu(tag));
        format.setTimeZone(TimeZone.GMT_ZONE);
        String[] names =
                new DateFormatSymbols(icu(tag)).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        DateWords words = Words.of(tag).dates();
        for (int month = 1; month <= 12; month++) {
            TimelineDate date = TimelineDate.of(CalendarDate.of(Month.of(2025, month)), Relation.ON);
            assertThat(plain(words.display(date)))
                    .isEqualTo(
                            plain(format.format(at(LocalDate.of(2025, month, 5)).getTime())));
            assertThat(words.month(month)).isEqualTo(plain(names[month - 1]));
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void saysSpansAsIcuDoes(String tag) {
        if (tag.startsWith("en")) {
            // English spans say "to", as the values do.
            return;
        }
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", icu(tag));
        format.setTimeZone(TimeZone.GMT_ZONE);
        LocalDate first = LocalDate.of(2025, 3, 3);
        for (LocalDate last : List.of(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 5, 6))) {
            Interval interval = new Interval(CalendarDate.of(new Day(first)), CalendarDate.of(new Day(last)));
            String expected = format.format(new DateInterval(at(first).getTimeInMillis(), at(last).getTimeInMillis()));
            String words = Words.of(tag).dates().display(TimelineDate.of(interval, Relation.SPAN));
            // Portuguese and Spanish say the month twice in CLDR or join with "a": the dash is ours there.
            assertThat(plain(words)).isIn(plain(expected), plain(expected.replace(" a ", " \u2013 ")));
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void countsAsIcuDoes(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        for (int number = 0; number < 1200; number++) {
            assertThat(Plural.of(language, number).suffix()).as("%s", number).isEqualTo("." + rules.select(number));
        }
        assertThat(Plural.of(language, 2_000_000).suffix()).isEqualTo("." + rules.select(2_000_000));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void groupsDigitsAsIcuDoes(String tag) {
        NumberFormat format = NumberFormat.getInstance(icu(tag));
        for (int number : new int[] {7, 999, 1234, 12_345, 1_234_567}) {
            String plainest = number < 10_000 ? Integer.toString(number) : plain(format.format(number));
            // CLDR leaves four digits together in some languages; this class of ICU does not know that.
            assertThat(plain(Words.of(tag).number(number))).isIn(plain(format.format(number)), plainest);
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void saysEveryKindOfDate(String tag) {
        DateWords words = Words.of(tag).dates();
        StringBuilder lines = new StringBuilder();
        for (Event event : SampleTimelines.rich().events()) {
            TimelineDate date = event.date().date();
            lines.append(date.edtf())
                    .append(' ')
                    .append(date.relation().jsonName())
                    .append(" -> ");
            for (DatePiece piece : words.pieces(date)) {
                lines.append(
                        piece.datetime().isEmpty() ? piece.text() : "<" + piece.text() + "|" + piece.datetime() + ">");
            }
            lines.append('\n');
        }
        Golden.in("golden/words").check(tag + ".txt", lines.toString());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void neverStatesMoreThanIsKnown(String tag) {
        for (Event event : SampleTimelines.rich().events()) {
            TimelineDate date = event.date().date();
            StringBuilder joined = new StringBuilder();
            for (DatePiece piece : Words.of(tag).dates().pieces(date)) {
                joined.append(piece.text());
                int length = piece.datetime().length();
                int most = switch (date.precision()) {
                    case MINUTE -> 16;
                    case DAY, RANGE -> 10;
                    case PART_OF_MONTH, MONTH -> 7;
                    case PART_OF_YEAR, YEAR -> 4;
                    default -> 0;
                };
                assertThat(length).as(date.edtf()).isLessThanOrEqualTo(most);
            }
            assertThat(joined).hasToString(Words.of(tag).dates().display(date));
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void hasEveryWordThatEnglishHas(String tag) throws Exception {
        Properties english = new Properties();
        english.load(DateWordsTest.class.getResourceAsStream("en.properties"));
        Words words = Words.of(tag);
        TreeSet<String> missing = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            String noun = key.replaceAll("\\.(zero|one|two|few|many|other)$", "");
            try {
                if (noun.equals(key)) {
                    words.text(key);
                } else {
                    for (int number : new int[] {1, 2, 3, 5, 21, 100}) {
                        words.count(noun, number);
                    }
                }
            } catch (IllegalArgumentException e) {
                missing.add(key);
            }
        }
        missing.removeAll(List.of("first", "group.small"));
        assertThat(missing).isEmpty();
    }

    @Test
    void fallsBackToTheLanguageThenToEnglish() {
        assertThat(Words.of("de-AT").tag()).isEqualTo("de");
        assertThat(Words.of("en").tag()).isEqualTo("en-GB");
        assertThat(Words.of("en-US").tag()).isEqualTo("en-US");
        assertThat(Words.of("pt-BR").tag()).isEqualTo("pt");
        assertThat(Words.of("sv").tag()).isEqualTo("en-GB");
        assertThat(Words.of("").tag()).isEqualTo("en-GB");
        assertThat(Words.of("e").tag()).isEqualTo("en-GB");
    }

    @Test
    void placeholdersInValuesStayText() {
        assertThat(Words.of("en").text("updated", "{date} ${x}")).isEqualTo("Updated {date} ${x}");
    }
}
