// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import io.github.dateline.resolve.Anchor;
import io.github.dateline.resolve.DefaultTemporalResolver;
import io.github.dateline.resolve.Resolution;
import io.github.dateline.resolve.TemporalResolver;
import io.github.dateline.tag.TemporalTagger;
import io.github.dateline.tag.TemporalTaggers;
import io.github.dateline.text.DefaultSentenceSplitter;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.SentenceSplitter;
import io.github.dateline.time.TimelineDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Tags the date expressions of texts. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        header = "Finds and resolves the date expressions of texts given as JSON lines on standard input.",
        description = {
            "",
            "Each input line is {\"id\":..., \"dct\":\"YYYY-MM-DD\" or null, \"text\":...}, dct being the day the text was"
                    + " written. Each output line has the same id and \"timexes\" with start and end (UTF-16"
                    + " offsets), text, TIMEX3 type, value and mod, the days covered and EDTF.",
            ""
        })
final class TagCommand implements Callable<Integer> {

    @Option(names = "--explain", description = "Print how each expression was read, in words, instead of JSON.")
    private boolean explain;

    private final Console console;
    private final SentenceSplitter splitter = DefaultSentenceSplitter.english();
    private final TemporalTagger tagger = TemporalTaggers.english();
    private final TemporalResolver resolver = DefaultTemporalResolver.create();

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        int status = Main.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                tag(JsonLines.MAPPER.readTree(line));
            } catch (JacksonException | DateTimeException | UserError e) {
                console.error("standard input:line " + number + ": " + reason(e));
                status = Main.PARTLY;
                // An answer for every line keeps input and output in step.
                answer(null, List.of());
            }
        }
        return status;
    }

    private static String reason(RuntimeException failure) {
        return failure instanceof JacksonException json
                ? "not a JSON object: " + json.getOriginalMessage()
                : String.valueOf(failure.getMessage());
    }

    private void tag(JsonNode document) throws IOException {
        if (!document.isObject()) {
            throw new UserError(Main.PARTLY, "not a JSON object: " + document);
        }
        JsonNode dct = document.path("dct");
        Anchor anchor =
                dct.isMissingNode() || dct.isNull() ? Anchor.unknown() : Anchor.of(LocalDate.parse(dct.asString()));
        String text = document.path("text").isString() ? document.path("text").asString() : "";
        List<Sentence> sentences = splitter.split(text);
        List<Resolution> resolutions = resolver.resolve(tagger.tag(text, sentences), anchor);
        if (explain) {
            explain(resolutions);
        } else {
            JsonNode id = document.path("id");
            answer(id.isMissingNode() ? null : id, resolutions);
        }
    }

    private void explain(List<Resolution> resolutions) throws IOException {
        Writer out = console.out();
        for (Resolution resolution : resolutions) {
            out.write(resolution.trace());
            out.write('\n');
        }
    }

    private void answer(@Nullable JsonNode id, List<Resolution> resolutions) throws IOException {
        if (explain) {
            return;
        }
        List<Map<String, @Nullable Object>> timexes = new ArrayList<>(resolutions.size());
        for (Resolution resolution : resolutions) {
            timexes.add(timex(resolution));
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("timexes", timexes);
        JsonLines.write(line, console.out());
    }

    private static Map<String, @Nullable Object> timex(Resolution resolution) {
        TimelineDate date = resolution.date();
        Map<String, @Nullable Object> timex = new LinkedHashMap<>();
        timex.put("start", resolution.mention().span().start());
        timex.put("end", resolution.mention().span().end());
        timex.put("text", resolution.mention().text());
        timex.put("type", resolution.value().timexType().name());
        timex.put("value", resolution.value().timexValue());
        timex.put(
                "mod",
                resolution.value().modifier() == null
                        ? null
                        : resolution.value().modifier().name());
        timex.put(
                "earliest",
                date == null || date.earliest() == null ? null : date.earliest().toString());
        timex.put(
                "latest",
                date == null || date.latest() == null ? null : date.latest().toString());
        timex.put("edtf", date == null ? null : date.edtf());
        return timex;
    }
}
