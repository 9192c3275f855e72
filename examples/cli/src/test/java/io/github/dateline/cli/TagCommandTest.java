// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TagCommandTest {

    @Test
    void answersEveryLineInOrder() {
        Cli cli = Cli.run("""
                {"id":"a","dct":"2025-03-17","text":"It fell last August."}
                {"id":7,"dct":null,"text":""}
                {"id":"c","dct":"2025-03-17","text":"The plant has been shut since May 2023."}
                """, "tag");

        assertThat(cli.status()).isZero();
        List<JsonNode> answers =
                cli.out().lines().map(line -> JsonLines.MAPPER.readTree(line)).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).path("id").asString()).isEqualTo("a");
        JsonNode august = answers.get(0).path("timexes").path(0);
        assertThat(august.path("start").asInt()).isEqualTo(8);
        assertThat(august.path("end").asInt()).isEqualTo(19);
        assertThat(august.path("text").asString()).isEqualTo("last August");
        assertThat(august.path("type").asString()).isEqualTo("DATE");
        assertThat(august.path("value").asString()).isEqualTo("2024-08");
        assertThat(august.path("earliest").asString()).isEqualTo("2024-08-01");
        assertThat(august.path("latest").asString()).isEqualTo("2024-08-31");
        assertThat(august.path("edtf").asString()).isEqualTo("2024-08");
        assertThat(answers.get(1).path("id").asInt()).isEqualTo(7);
        assertThat(answers.get(1).path("timexes")).isEmpty();
        JsonNode since = answers.get(2).path("timexes").path(0);
        assertThat(since.path("value").asString()).isEqualTo("2023-05");
        assertThat(since.path("earliest").asString()).isEqualTo("2023-05-01");
        assertThat(since.path("latest").isNull()).isTrue();
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreAnswered() {
        Cli cli = Cli.run("""
                {"id":"a","dct":"2025-03-17","text":"Today."}
                {"id":
                {"id":"c","dct":"17 March","text":"Today."}
                {"id":"d","dct":"2025-03-17","text":"Today."}
                """, "tag");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out().lines()).hasSize(4);
        assertThat(cli.err()).contains("line 2").contains("line 3").contains("17 March");
        assertThat(cli.out().lines().skip(3).findFirst().orElseThrow()).contains("2025-03-17");
    }

    @Test
    void explainPrintsOneReadableLineForEachExpression() {
        Cli cli = Cli.run("{\"dct\":\"2025-03-17\",\"text\":\"It fell last August.\"}\n", "tag", "--explain");

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).hasLineCount(1).contains("last August", "2024-08", "2025-03-17");
    }
}
