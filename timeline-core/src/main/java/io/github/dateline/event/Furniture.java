// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which sentences are the article and which are page furniture that reached the text: prompts, biographies, captions. */
final class Furniture {

    private static final int LONGEST_MARKER = 24;
    private static final Map<String, String> MARKERS =
            EventFiles.read("furniture.txt").map();
    private static final Map<String, List<Map.Entry<String, String>>> BY_WORD = byWord();
    private static final List<String> CREDITS = credits();
    private static final int LONGEST_NAME_LINE = 40;

    /** So far from the beginning of a line a caption says that it is one. */
    private static final int PHOTO_REACH = 60;

    private Furniture() {}

    private static Map<String, List<Map.Entry<String, String>>> byWord() {
        Map<String, List<Map.Entry<String, String>>> map = new HashMap<>();
        for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
            int space = marker.getKey().indexOf(' ');
            String word = space < 0 ? marker.getKey() : marker.getKey().substring(0, space);
            map.computeIfAbsent(word, key -> new ArrayList<>()).add(marker);
        }
        return Map.copyOf(map);
    }

    private static List<String> credits() {
        return MARKERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals("credit"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns, for each sentence, whether it belongs to the article. A sentence that stands there twice counts once. */
    static boolean[] articleText(String text, List<Sentence> sentences) {
        boolean[] article = new boolean[sentences.size()];
        Set<String> seen = new HashSet<>();
        int skipParagraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String action = action(text, sentence, sentences, i);
            if (action.equals("rest")) {
                break;
            }
            if (action.equals("block")) {
                skipParagraph = sentence.paragraph() + 1;
                continue;
            }
            if (action.equals("credit") && i > 0 && sentences.get(i - 1).paragraph() == sentence.paragraph()) {
                // the caption stands before a credit of its own
                article[i - 1] &= text.charAt(sentence.span().start()) != '(';
            }
            boolean prose = action.isEmpty()
                    && sentence.paragraph() != skipParagraph
                    && sentence.span().length() > 12;
            article[i] = prose
                    && seen.add(text.substring(
                            sentence.span().start(), sentence.span().end()));
        }
        return article;
    }

    private static String action(String text, Sentence sentence, List<Sentence> sentences, int index) {
        int start = sentence.span().start();
        int end = sentence.span().end();
        int word = start;
        while (word < end && word - start < LONGEST_MARKER && text.charAt(word) != ' ') {
            word++;
        }
        for (Map.Entry<String, String> marker :
                BY_WORD.getOrDefault(Words.lower(text.substring(start, word)), List.of())) {
            String head = marker.getKey();
            if (text.regionMatches(true, start, head, 0, head.length())
                    && (!marker.getValue().equals("photo") || isOfPhoto(text, start + head.length(), end))) {
                return marker.getValue();
            }
        }
        if (isCredited(text, start, end)) {
            return "credit";
        }
        return isBiographyHeading(text, sentence, sentences, index) ? "block" : "";
    }

    /** "In this Sept. 30, 2016, file photo, ...", "This photo made available by the police shows ...". */
    private static boolean isOfPhoto(String text, int from, int end) {
        int limit = Math.min(end, from + PHOTO_REACH);
        for (int i = from; i + " photo".length() < limit; i++) {
            if (text.regionMatches(i, " photo", 0, " photo".length())) {
                int word = i + " photo".length();
                word += text.startsWith("graph", word) ? "graph".length() : 0;
                return word < end && !Character.isLetter(text.charAt(word));
            }
        }
        return false;
    }

    /** "... on Monday. (AP Photo/Jane Roe)", "... wait for news (Jane Roe/Reuters)": the credit of a picture ends the line. */
    private static boolean isCredited(String text, int start, int end) {
        int open = end > start && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        if (open < start) {
            return false;
        }
        for (String credit : CREDITS) {
            int at = credit.startsWith("(") ? open : end - credit.length();
            if (at >= open && text.regionMatches(true, at, credit, 0, credit.length())) {
                return true;
            }
        }
        return false;
    }

    /** "About Jane Roe" alone on its line, before a paragraph that begins with the same name. */
    private static boolean isBiographyHeading(String text, Sentence sentence, List<Sentence> sentences, int index) {
        String line = sentence.span().slice(text);
        if (!line.startsWith("About ") || line.length() > LONGEST_NAME_LINE || index + 1 == sentences.size()) {
            return false;
        }
        Sentence next = sentences.get(index + 1);
        return next.paragraph() > sentence.paragraph()
                && text.startsWith(
                        line.substring("About ".length()), next.span().start());
    }
}
