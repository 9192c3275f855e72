// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The style sheet and the filter script of a page, as files of this library. Both are the project's own text. */
public final class Assets {

    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("\\s*\n\\s*");

    private static final String STYLE =
            LINES.matcher(COMMENTS.matcher(read("timeline.css")).replaceAll("")).replaceAll("");
    private static final String SCRIPT = read("timeline.js");

    private Assets() {}

    /** Returns the style sheet that pages have and fragments need, all in the cascade layer {@code tl}. */
    public static String stylesheet() {
        return STYLE;
    }

    /** Returns the filter script. */
    public static String script() {
        return SCRIPT;
    }

    /** Returns the source expression of a content security policy that allows exactly this style. */
    static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
