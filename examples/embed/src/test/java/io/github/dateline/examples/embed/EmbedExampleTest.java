// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.event.Timeline;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedExampleTest {

    @TempDir
    Path folder;

    @Test
    void theOpeningHasItsDayFromTheArticleThatNamesIt() {
        Timeline timeline = EmbedExample.bridgeStory();

        assertThat(timeline.events())
                .anySatisfy(event -> {
                    assertThat(event.date().date().edtf()).isEqualTo("2000-07-01");
                    assertThat(event.sources()).extracting("article").contains("opening", "history");
                })
                .anySatisfy(event -> assertThat(event.date().date().edtf()).isEqualTo("1999-08-14"))
                .anySatisfy(event -> assertThat(event.date().date().edtf()).isEqualTo("2005"));
    }

    @Test
    void printsOneLineForEachEvent() {
        Timeline timeline = EmbedExample.bridgeStory();
        StringWriter printed = new StringWriter();

        EmbedExample.print(timeline, new PrintWriter(printed));

        assertThat(printed.toString()).hasLineCount(timeline.events().size()).contains("1 July 2000: ");
    }

    @Test
    void writesThePage() throws Exception {
        Path page = folder.resolve("bridge.html");

        EmbedExample.writePage(EmbedExample.bridgeStory(), page);

        assertThat(Files.readString(page, StandardCharsets.UTF_8)).contains("The bridge over the Øresund");
    }
}
