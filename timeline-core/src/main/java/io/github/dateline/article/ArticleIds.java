// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids for articles that bring none; the same article gets the same id wherever it stands in the input. */
final class ArticleIds {

    private ArticleIds() {}

    static String of(@Nullable String url, @Nullable String file, String text) {
        if (file != null) {
            int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
            String name = file.substring(slash + 1);
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }
        String basis = url != null ? url : text;
        return UUID.nameUUIDFromBytes(basis.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
