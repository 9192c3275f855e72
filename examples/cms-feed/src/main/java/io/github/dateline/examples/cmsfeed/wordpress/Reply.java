// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the site.
 *
 * @param status the HTTP status
 * @param body the JSON in it, or null if it was something else
 * @param pages how many pages a list has
 * @param retryAfter how long the site asks to wait, or null
 */
record Reply(
        int status,
        @Nullable JsonNode body,
        int pages,
        @Nullable Duration retryAfter) {

    /** Tells whether the same request may succeed later. */
    boolean isTemporary() {
        return status == 429 || status == 408 || status >= 500;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns WordPress's name for what went wrong, or an empty text. */
    String code() {
        JsonNode code = body == null ? null : body.get("code");
        return code == null || !code.isString() ? "" : code.stringValue();
    }

    /** Describes the answer in a few words: never its whole body, which may be a page. */
    String describe() {
        String code = code();
        return "HTTP " + status + (code.isEmpty() ? "" : " " + code);
    }
}
