// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.outline;

import io.github.dateline.event.Event;
import io.github.dateline.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an event's text says nothing that its title and date do not. A title is often its own sentence without the
 * date; a reader who is shown both reads everything twice. The sentence then still stands among the sources as a quote.
 */
public final class Repetition {

    /** "In", "on the": what may be left of a sentence when title and date are taken out of it. */
    private static final int LITTLE_WORDS = 2;

    private Repetition() {}

    /** Tells whether the text is a quote that has the words of the title in their order, those of the date, and two more. */
    public static boolean isIn(Event event) {
        String text = event.text();
        if (text.length() > 2 * event.title().length() + 40
                || event.edited().contains("text")
                || event.edited().contains("title")) {
            return false;
        }
        for (Source source : event.sources()) {
            if (source.quote().equals(text)) {
                return repeats(text, event.title(), source.dateText());
            }
        }
        return false;
    }

    private static boolean repeats(String text, String title, @Nullable String date) {
        int left = 0;
        int inTitle = nextWord(title, 0);
        for (int start = nextWord(text, 0); start < text.length(); ) {
            int end = endOfWord(text, start);
            if (isWord(title, inTitle, text, start, end)) {
                inTitle = nextWord(title, inTitle + end - start);
            } else if (date == null || !hasWord(date, text, start, end)) {
                if (++left > LITTLE_WORDS) {
                    return false;
                }
            }
            start = nextWord(text, end);
        }
        return inTitle == title.length();
    }

    private static boolean hasWord(String words, String text, int start, int end) {
        for (int at = nextWord(words, 0); at < words.length(); at = nextWord(words, endOfWord(words, at))) {
            if (isWord(words, at, text, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the word that begins there is the one that the text has. */
    private static boolean isWord(String words, int at, String text, int start, int end) {
        int length = end - start;
        return words.regionMatches(true, at, text, start, length) && endOfWord(words, at) == at + length;
    }

    private static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
