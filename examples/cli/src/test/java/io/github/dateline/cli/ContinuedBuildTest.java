// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
