// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.json;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.ExtractedArticle;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * What has been read of a set of articles, in the form of a file: the articles, what they tell, and where they came from.
 * It is a cache and no document: it may be deleted at any time, and only the program that wrote it reads it.
 *
 * @param configuration what the reading depended on beside the articles; a state of another one is of no use
 * @param articles the articles with what they tell
 * @param origins where articles came from
 */
public record ReadingState(String configuration, List<ExtractedArticle> articles, List<Origin> origins) {

    /** The version of the form; a state of another version cannot be read. */
    public static final int VERSION = 1;

    public ReadingState {
        requireNonNull(configuration, "configuration");
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
    }

    /**
     * Something that articles were read from, for example a file.
     *
     * @param name what it is called, for example its path
     * @param fingerprint changes with its content, for example a hash
     * @param articles what it holds, in its order
     */
    public record Origin(String name, String fingerprint, List<Taken> articles) {
        public Origin {
            requireNonNull(name, "name");
            requireNonNull(fingerprint, "fingerprint");
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article as it was read.
     *
     * @param id its id there
     * @param known its id in the set, which is another one if two articles had the same
     */
    public record Taken(String id, String known) {
        public Taken {
            requireNonNull(id, "id");
            requireNonNull(known, "known");
        }
    }

    /**
     * Writes the state, a line for each article and origin; the target is not closed. Articles that would not come back
     * as they are (with mentions of another article, as an extractor of one's own may make) are left out.
     */
    public void write(Appendable target) throws IOException {
        new StateWriter(requireNonNull(target, "target")).write(this);
    }

    /**
     * Reads a state.
     *
     * @param input not closed
     * @param source what to call it in messages, for example its file name
     * @throws TimelineJsonException if it is none, of another version, or cut short; the message names source and line
     */
    public static ReadingState read(Reader input, String source) throws IOException {
        return new StateReader(requireNonNull(source, "source")).read(requireNonNull(input, "input"));
    }
}
