// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import java.util.ArrayList;
import java.util.List;

/** What an import did. Not thread-safe. */
final class ImportReport {

    private int created;
    private int updated;
    private int unchanged;
    private int unpublished;
    private int repeated;
    private final List<String> notes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void unpublished() {
        unpublished++;
    }

    void repeated(int requests) {
        repeated = requests;
    }

    /** Notes something that a person should know but that is not left to do. */
    void note(String line) {
        notes.add(line);
    }

    /** Notes work that could not be done. */
    void left(String line) {
        left.add(line);
    }

    boolean isComplete() {
        return left.isEmpty();
    }

    int writes() {
        return created + updated + unpublished;
    }

    List<String> leftOver() {
        return List.copyOf(left);
    }

    /** Returns the first line for programs and people, then one line for each thing to know. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("created " + created + ", updated " + updated + ", unchanged " + unchanged + ", unpublished "
                + unpublished + ", requests repeated " + repeated + ", left over " + left.size());
        notes.forEach(note -> lines.add("note: " + note));
        left.forEach(line -> lines.add("left over: " + line));
        return lines;
    }
}
