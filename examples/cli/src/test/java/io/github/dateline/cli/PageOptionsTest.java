// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOptionsTest {

    private static final Path THEME = Path.of("..", "..", "timeline-render", "docs", "theme.css");

    @TempDir
    Path folder;

    @Test
    void thePageTakesStyleSlotsAndOptions() throws IOException {
        Cli cli = Cli.run(
                Cli.STORY,
                "build",
                "--stylesheet",
                THEME.toString(),
                "--header",
                "[Harbour Gazette](https://gazette.example/)",
                "--footer",
                "Corrections are marked. <b>",
                "--standfirst",
                "A ship, a canal.",
                "--address",
                "https://paper.example/canal",
                "--newest-first",
                "--option",
                "theme=dark",
                "--option",
                "jsonLdPage=NewsArticle");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out())
                .contains(Files.readString(THEME))
                .contains("<p><a href=\"https://gazette.example/\">Harbour Gazette</a></p>")
                .contains("<p>Corrections are marked. &lt;b&gt;</p>")
                .contains("<p class=\"tl-lead\">A ship, a canal.</p>")
                .contains("<link rel=\"canonical\" href=\"https://paper.example/canal/\">")
                .contains("class=\"tl-main tl-desc\"", "data-theme=\"dark\"", "\"@type\":\"NewsArticle\",\"headline\"");
    }

    @Test
    void aSiteTakesThemToo() throws IOException {
        Path site = folder.resolve("site");
        Cli cli = Cli.run(
                Cli.STORY,
                "build",
                "--format",
                "html-site",
                "--out",
                site.toString(),
                "--stylesheet",
                THEME.toString(),
                "--option",
                "largestPage=3",
                "--option",
                "filter=false");

        assertThat(cli.status()).isZero();
        assertThat(site.resolve("y2021.html")).exists();
        assertThat(site.resolve("timeline.js")).doesNotExist();
        assertThat(Files.readString(site.resolve("timeline.css"), StandardCharsets.UTF_8))
                .contains(Files.readString(THEME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "csv; mermaid=true; the format csv has no option mermaid; it has byteOrderMark",
                "html; theme=pink; the option theme takes auto or light or dark, found pink",
                "html; headingLevel=2; the format html has no option headingLevel",
                "html-fragment; headingLevel=9; headingLevel must be 1 to 3, found 9",
                "html-site; largestPage=x; the option largestPage takes a whole number, found x"
            })
    void whatAFormatDoesNotKnowIsWrongUsage(String format, String option, String message) {
        Cli cli = Cli.run(
                Cli.STORY,
                "build",
                "--format",
                format,
                "--option",
                option,
                "--out",
                folder.resolve("x").toString());

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains(message).hasLineCount(1);
    }

    @Test
    void aStyleSheetIsReadBeforeAnArticle() {
        Cli missing = Cli.run(Cli.STORY, "build", "--stylesheet", "nowhere.css");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo("timeline: cannot read the style sheet nowhere.css: there is no such file\n");

        Cli other = Cli.run(Cli.STORY, "build", "--stylesheet", THEME.toString(), "--format", "json");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("the format json has no option stylesheet");
    }

    @Test
    void anAddressMustBeOne() {
        Cli cli = Cli.run(Cli.STORY, "build", "--address", "javascript:x");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("not an http or https address: javascript:x");
    }

    @Test
    void formatsAreListedWithTheirOptions() {
        Cli cli = Cli.run("", "formats");

        assertThat(cli.status()).isZero();
        assertThat(cli.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split("  ")[0]))
                .containsExactlyElementsOf(Renderers.names());
        assertThat(cli.out()).contains("    edtfLevel=1|2", "    jsonLdType=CreativeWork|Event");
        assertThat(Cli.run("", "build", "--help").out()).contains(Renderers.names());
    }
}
