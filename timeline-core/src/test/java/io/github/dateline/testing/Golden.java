// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with files under {@code src/test/resources}, byte for byte.
 *
 * <pre>
 * Golden.in("golden/html").check("flood.html", page);
 * </pre>
 *
 * With {@code -Dgolden.update=true} the files are rewritten instead; read the difference before you commit it. Where
 * the environment says {@code CI=true} nothing is ever rewritten.
 */
public final class Golden {

    /** The system property that turns comparing into rewriting. */
    public static final String UPDATE_PROPERTY = "golden.update";

    private final Path folder;
    private final boolean update;

    Golden(Path folder, boolean update) {
        this.folder = folder;
        this.update = update;
    }

    /** Returns the goldens of a folder of this module's {@code src/test/resources}. */
    public static Golden in(String folder) {
        boolean ci = "true".equals(System.getenv("CI"));
        return new Golden(testResources().resolve(folder), !ci && Boolean.getBoolean(UPDATE_PROPERTY));
    }

    /** Returns {@code src/test/resources} of the module whose tests run. */
    public static Path testResources() {
        // Surefire sets basedir; an IDE starts tests in the module's folder.
        return Path.of(System.getProperty("basedir", "")).resolve(Path.of("src", "test", "resources"));
    }

    /** Checks that a file holds exactly this text, or writes it there. */
    public void check(String name, String actual) {
        Path file = folder.resolve(name);
        try {
            if (update) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return;
            }
            assertThat(file)
                    .as("golden file; -D%s=true writes it", UPDATE_PROPERTY)
                    .exists();
            assertThat(actual)
                    .as("%s; if the new text is right, -D%s=true rewrites it", file, UPDATE_PROPERTY)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("golden file " + file, e);
        }
    }
}
