// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag;

/**
 * A language for the tagger: a folder of word files and the few facts about word order that no word file can say. To add
 * a language, write one folder and one class that implements this. Implementations are immutable and thread-safe.
 *
 * <p>The files of the folder are named by the kind of word they hold ({@code months.txt}, {@code weekdays.txt}, {@code
 * units.txt} ...); each has one word or phrase a line, a tab and its meaning. A language need not have all of them.
 */
public interface LanguagePack {

    /** Returns the language as a BCP 47 tag, for example {@code en}. */
    String language();

    /** Returns the folder as an absolute resource path without a final slash. */
    String folder();
}
