// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Receives the files of an output that has several. */
@FunctionalInterface
public interface OutputTree {

    /**
     * Takes one file.
     *
     * @param name where it belongs, for example {@code 2025/index.html}: lower-case names separated by slashes
     * @param content writes the file; called once, before this method returns
     */
    void file(String name, Content content) throws IOException;

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /** Writes to the target, which is not closed. */
        void writeTo(Appendable target) throws IOException;
    }

    /** Returns a tree that writes UTF-8 files below the folder, which it makes where it is missing. */
    static OutputTree in(Path folder) {
        return (name, content) -> {
            Path file = folder.resolve(checked(name));
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        };
    }

    /** Returns a tree that keeps each file's text in the map. */
    static OutputTree in(Map<String, String> files) {
        return (name, content) -> {
            StringBuilder text = new StringBuilder();
            content.writeTo(text);
            files.put(checked(name), text.toString());
        };
    }

    /** Returns the name, or fails: names are made by renderers, and one that leaves its folder is a mistake of theirs. */
    private static String checked(String name) {
        if (!Names.SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a file name inside the output: " + name);
        }
        return name;
    }

    /** What names may look like. */
    final class Names {
        private static final Pattern SAFE =
                Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*)*");

        private Names() {}
    }
}
