// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Building on the last result: {@code --previous}, {@code --overrides}, {@code --changes}. */
class ContinuedBuildTest {

    @TempDir
    Path folder;

    private Cli build(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(
                new String[] {
                    "--format", "json", "--out", folder.resolve("timeline.json").toString()
                },
                0,
                args,
                0,
                4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.run(Cli.STORY, "build", args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private long changes(String kind) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("changes.ndjson"));
        return lines.stream()
                .filter(line -> line.startsWith("{\"change\":\"" + kind + '"'))
                .count();
    }

    @Test
    void theFirstRunNeedsNoLastResultAndTheNextChangesNothing() throws IOException {
        Cli first = build("--previous", file("timeline.json"), "--changes", file("changes.ndjson"));
        long created = changes("created");
        byte[] before = Files.readAllBytes(folder.resolve("timeline.json"));

        Cli second = build("--previous", file("timeline.json"), "--changes", file("changes.ndjson"));

        assertThat(first.status()).isZero();
        assertThat(second.status()).isZero();
        assertThat(created).isPositive();
        assertThat(changes("unchanged")).isEqualTo(created);
        assertThat(changes("created") + changes("updated") + changes("removed")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("timeline.json"))).isEqualTo(before);
    }

    @Test
    void anEditorsTitleIsOneUpdateAndAStaleEntryIsTold() throws IOException {
        build();
        JsonNode event = JsonLines.MAPPER
                .readTree(Files.readString(folder.resolve("timeline.json")))
                .path("events")
                .path(1);
        Files.writeString(
                folder.resolve("overrides.json"), """
                {"format": "timeline-overrides", "version": "1.0",
                 "events": {"%s": {"title": "As the editor has it"}, "nobody": {"hide": true}}}
                """.formatted(event.path("id").asString()));

        Cli edited = build(
                "--previous",
                file("timeline.json"),
                "--overrides",
                file("overrides.json"),
                "--changes",
                file("changes.ndjson"));

        assertThat(edited.status()).isZero();
        assertThat(edited.err()).contains("override of event nobody: there is no such event");
        assertThat(changes("updated")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("timeline.json")))
                .contains("\"title\": \"As the editor has it\"", "\"revision\": 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                      | line 1: the document is empty
            <!DOCTYPE html>                         | line 1, column 1: not JSON
            [1, 2]                                  | $: expected an object, found [1,2]
            {"format": "timeline-overrides"}        | $.format: expected "timeline", as every timeline in canonical JSON has it, found "timeline-overrides"
            {"format": "timeline", "version": "2.0"}| $.version: expected a version 1.x, found 2.0
            {"format": "timeline", "version": "1.0" | not JSON
            """)
    void aLastResultThatIsNoneStopsTheBuild(String content, String told) throws IOException {
        Files.writeString(folder.resolve("timeline.json"), content);

        Cli build = build("--previous", file("timeline.json"));

        assertThat(build.status()).isEqualTo(Main.USAGE);
        assertThat(build.err())
                .startsWith("timeline: " + file("timeline.json") + ": ")
                .contains(told)
                .hasLineCount(1);
        assertThat(Files.readString(folder.resolve("timeline.json"))).isEqualTo(content);
    }

    @Test
    void theLastResultOfAnotherTimelineIsAWrongCall() {
        build("--id", "canal");

        Cli other = build("--id", "harbour", "--previous", file("timeline.json"));

        assertThat(other.status()).isEqualTo(Main.USAGE);
        assertThat(other.err())
                .isEqualTo("timeline: " + file("timeline.json")
                        + " is of timeline \"canal\", this build of \"harbour\": see --id\n");
    }

    @Test
    void whatCannotBeReadIsAWrongCall() throws IOException {
        Files.writeString(folder.resolve("overrides.json"), "{\"format\": \"timeline-overrides\"");

        Cli broken = build("--overrides", file("overrides.json"));
        Cli missing = build("--overrides", file("none.json"));

        assertThat(broken.status()).isEqualTo(Main.USAGE);
        assertThat(broken.err()).contains("overrides.json").hasLineCount(1);
        assertThat(missing.status()).isEqualTo(Main.USAGE);
        assertThat(missing.err()).contains("none.json");
    }

    @Test
    void aStateSavesReadingAndChangesNothingElse() throws IOException {
        Path story = copyOfStory();
        Path state = folder.resolve("timeline.state");
        String[] options = {"--format", "json", "--state", state.toString()};
        Cli first = Cli.run(story, "build", options);
        byte[] kept = Files.readAllBytes(state);
        Cli second = Cli.run(story, "build", options);

        assertThat(first.status()).isZero();
        assertThat(second.out())
                .isEqualTo(first.out())
                .isEqualTo(Cli.run(story, "build", "--format", "json").out());
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);

        Files.writeString(story.resolve("02-dredgers-at-work.txt"), "Published 25 March 2021\n\nA tug sank on Monday.");
        Files.delete(story.resolve("03-afloat-again.txt"));
        Cli changed = Cli.run(story, "build", options);

        assertThat(changed.err()).isEmpty();
        assertThat(changed.out())
                .contains("A tug sank")
                .doesNotContain("03-afloat-again")
                .isEqualTo(Cli.run(story, "build", "--format", "json").out());
        assertThat(Files.readString(state)).contains("A tug sank").doesNotContain("03-afloat-again");
    }

    @Test
    void aStateOfOtherOptionsIsToldAndLeftAside() throws IOException {
        Path story = copyOfStory();
        String state = file("timeline.state");
        Cli.run(story, "build", "--format", "json", "--state", state);

        Cli other = Cli.run(story, "build", "--format", "json", "--state", state, "--published", "2021-04-01");

        assertThat(other.status()).isZero();
        assertThat(other.err())
                .isEqualTo("timeline: " + state
                        + ": line 1: written by another program or with other options; every article is read again\n");
        assertThat(other.out())
                .isEqualTo(Cli.run(story, "build", "--format", "json", "--published", "2021-04-01")
                        .out());
    }

    @Test
    void aFileWithAProblemIsToldEveryTime() throws IOException {
        Path story = copyOfStory();
        Files.writeString(story.resolve("08-broken.jsonl"), "{\"text\": \"A tug sank on 3 May 2021.\"}\n{\"text\": \n");
        String state = file("timeline.state");

        Cli first = Cli.run(story, "build", "--format", "json", "--state", state);
        Cli second = Cli.run(story, "build", "--format", "json", "--state", state);

        assertThat(first.status()).isEqualTo(Main.PARTLY);
        assertThat(second).isEqualTo(first);
    }

    private Path copyOfStory() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("story"));
        try (Stream<Path> files = Files.list(Cli.STORY)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName().toString()));
            }
        }
        return copy;
    }
}
