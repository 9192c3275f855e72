// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import java.util.List;

/** What speaks against a title beside others of the same event. */
final class TitleFaults {

    private static final int SHORT = 20;
    private static final double NONE = 9;

    private TitleFaults() {}

    /** "The trial is", "The search was": a subject that only the text under the title tells apart from others. */
    private static boolean isVague(String title, List<String> words) {
        return words.size() > 2
                && words.get(0).equals("the")
                && Character.isLowerCase(title.charAt("the ".length()))
                && Words.isFinite(words.get(2));
    }

    /** Somebody's own words, without a name before them. */
    private static boolean isOwnVoice(List<String> words) {
        String first = words.get(0).replace("“", "");
        return first.equals("i") || first.equals("we") || first.equals("my") || first.equals("our");
    }

    /** Returns 0 for a good title, more for each fault. */
    static double weight(String title) {
        if (title.isEmpty()) {
            return NONE;
        }
        List<String> words = List.of(Words.lower(title).split(" ", -1));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        double faults = 0;
        faults += title.length() > TitleWriter.LONGEST + 5 ? 0.3 : title.length() < SHORT ? 0.15 : 0;
        faults +=
                Words.pointsBack(first) || first.equals("by") || !Character.isLetterOrDigit(title.charAt(0)) ? 0.3 : 0;
        faults += Words.isReporting(last) || Words.isAuxiliary(last) || Words.isPreposition(last) ? 0.3 : 0;
        faults += title.endsWith("?") || title.indexOf('|') >= 0 || title.indexOf('\\') >= 0 ? 0.2 : 0;
        faults += isVague(title, words) || isOwnVoice(words) ? 0.1 : 0;
        boolean verb = words.stream()
                .anyMatch(w -> Words.isFinite(w) || w.endsWith("s") && Acts.ENGLISH.of(Stemmer.stem(w)) != 0);
        return verb ? faults : faults + 0.2;
    }
}
