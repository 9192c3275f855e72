// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BuildCommandTest {

    @TempDir
    Path folder;

    @Test
    void buildsThePageOfTheSampleStory() {
        Cli cli = Cli.run(Cli.STORY, "build", "--title", "Six days in the canal");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out()).startsWith("<!DOCTYPE html>").contains("Six days in the canal", "2021-03-29");
    }

    @Test
    void theSampleStoryHasItsEventsWithAllTheirSources() {
        JsonNode timeline = JsonLines.MAPPER.readTree(
                Cli.run(Cli.STORY, "build", "--format", "json").out());

        assertThat(sourcesOn(timeline, "2021-03-29")).contains("04-ship-freed", "03-afloat-again");
        assertThat(sourcesOn(timeline, "2021-03-23")).hasSizeGreaterThan(2);
        assertThat(timeline.findValues("disagreements").toString()).contains("\"422 ships\"", "\"369 ships\"");
        JsonNode undated = article(timeline, "03-afloat-again");
        assertThat(undated.path("context").path("from").asString()).isEqualTo("siblings");
        assertThat(timeline.toString()).doesNotContain("Leave a Reply", "View all posts", "Sign up for our newsletter");
    }

    @Test
    void theOrderOfTheInputChangesNothing() throws IOException {
        List<String> files;
        try (Stream<Path> walk = Files.list(Cli.STORY)) {
            files = new ArrayList<>(walk.map(Path::toString).sorted().toList());
        }
        String expected = build(files);
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(build(files)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
        Files.writeString(
                folder.resolve("good.txt"), "Title: Ferry sinks\nDate: 2024-05-06\n\nThe ferry sank on 3 May 2024.\n");
        Files.writeString(
                folder.resolve("broken.jsonl"), "{\"text\":\n{\"text\":\"The mayor resigned on 4 May 2024.\"}\n");
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 0, 7, 0});
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.createDirectory(folder.resolve("none"));

        Cli cli = Cli.run(
                "", "build", folder.toString(), folder.resolve("none").toString(), "nowhere.txt", "--format", "json");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.err())
                .contains("broken.jsonl:line 1", "binary.txt", "empty.txt", "none", "nowhere.txt")
                .hasLineCount(5);
        assertThat(cli.out()).contains("2024-05-03", "2024-05-04");
    }

    @Test
    void writesToAFileAndKeepsStandardOutputForResults() throws IOException {
        Path out = folder.resolve("made/timeline.md");

        Cli cli = Cli.run(Cli.STORY, "build", "--format", "markdown", "--out", out.toString());

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).startsWith("# Timeline");
    }

    private static String build(List<String> files) {
        List<String> args = new ArrayList<>(List.of("build", "--format", "json"));
        args.addAll(files);
        return Cli.run("", args.toArray(new String[0])).out();
    }

    private static List<String> sourcesOn(JsonNode timeline, String day) {
        List<String> ids = new ArrayList<>();
        for (JsonNode event : timeline.path("events")) {
            if (event.path("date").path("earliest").asString("").equals(day)
                    && event.path("date").path("latest").asString("").equals(day)) {
                event.path("sources")
                        .forEach(source -> ids.add(source.path("article").asString()));
            }
        }
        return ids;
    }

    private static JsonNode article(JsonNode timeline, String id) {
        for (JsonNode article : timeline.path("articles")) {
            if (article.path("id").asString().equals(id)) {
                return article;
            }
        }
        throw new AssertionError("no article " + id);
    }
}
