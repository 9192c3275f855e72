// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The text under a title: verbatim sentences of the sources, first the one that says most of what the cluster tells, then
 * such as add something, the one that the title was made of last, from several sources where there are several; the sentence behind a lead where there is one source.
 * The more origins, the more sentences, up to a few.
 */
final class EventText {

    private static final int MOST_CHARS = 900;
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int LONGEST_LEAD_IN = 240;
    private static final double REPEATS = 0.5;
    private static final double FULL = 250;
    private static final double BY_LENGTH = 0.3;

    private final List<TreeSet<Span>> sentences;

    /**
     * @param sentences the known sentences of each article, by the article's number
     */
    EventText(List<TreeSet<Span>> sentences) {
        this.sentences = sentences;
    }

    String write(Cluster cluster, List<Telling> tellings, Telling titled) {
        List<Telling> chosen = new ArrayList<>();
        int limit = Math.max(FEWEST, Math.min(MOST, 1 + 32 - Integer.numberOfLeadingZeros(tellings.size())));
        StringBuilder text = new StringBuilder();
        for (Telling next : inOrder(cluster, tellings, titled)) {
            if (chosen.size() < limit && isNew(next, chosen)) {
                if (append(text, report(next.mention))) {
                    chosen.add(next);
                }
            }
        }
        for (int i = 0, count = chosen.size(); i < chosen.size() && count < limit; i++) {
            count += follow(chosen.get(i), text) ? 1 : 0;
        }
        return text.toString();
    }

    /** Returns the tellings, fullest first; the one that the title was made of last, so that the text does not repeat it. */
    private static List<Telling> inOrder(Cluster cluster, List<Telling> tellings, Telling titled) {
        record Weighed(Telling telling, double fullness) {}
        List<Weighed> weighed = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            weighed.add(new Weighed(telling, telling == titled ? -1 : fullness(telling, cluster)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::fullness).reversed());
        return weighed.stream().map(Weighed::telling).toList();
    }

    /** How much of what the whole cluster tells stands in the sentence: likeness, more for a sentence that says more. */
    private static double fullness(Telling telling, Cluster cluster) {
        double length = Math.min(FULL, telling.mention.sentence().length());
        return telling.clause.cosine(cluster.centroid) * Math.pow(length / FULL, BY_LENGTH);
    }

    private static boolean isNew(Telling next, List<Telling> chosen) {
        for (Telling other : chosen) {
            if (next.clause.cosine(other.clause) > REPEATS) {
                return false;
            }
        }
        return true;
    }

    /** Adds the sentence behind a lead, which tells more of the same. */
    private boolean follow(Telling telling, StringBuilder text) {
        if (!telling.isHeadline()) {
            return false;
        }
        Span next = sentences.get(telling.article).higher(telling.mention.sentence());
        return next != null && append(text, next.slice(telling.mention.article().text()));
    }

    /** Returns the sentence from its first word on, without the place, day and agency before a lead. */
    private static String report(EventMention mention) {
        String text = mention.article().text();
        Span sentence = mention.sentence();
        int bracket = text.indexOf('(', sentence.start());
        if (mention.role() != Role.HEADLINE || bracket < 0 || bracket > sentence.start() + LONGEST_LEAD_IN) {
            return mention.quote();
        }
        Tokens tokens = Tokens.of(text, sentence);
        int start = LeadIn.end(tokens, new boolean[tokens.size()]);
        return start < tokens.size() ? text.substring(tokens.start(start), sentence.end()) : mention.quote();
    }

    private static boolean append(StringBuilder text, String quote) {
        String line = quote.replace('\n', ' ').strip();
        if (text.length() > 0 && text.length() + line.length() > MOST_CHARS || text.indexOf(line) >= 0) {
            return false;
        }
        text.append(text.length() > 0 ? " " : "").append(line);
        return true;
    }
}
