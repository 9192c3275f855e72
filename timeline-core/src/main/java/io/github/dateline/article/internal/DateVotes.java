// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.PublicationDate.Signal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in words which signals of a page spoke for the day that was chosen, and which for others. Not thread-safe. */
final class DateVotes {

    /** Other days beyond these are not named. */
    private static final int MOST = 4;

    private final LocalDate chosen;
    private final DateSignal chooser;
    private final Map<DateSignal, LocalDate> first = new EnumMap<>(DateSignal.class);

    DateVotes(LocalDate chosen, DateSignal chooser) {
        this.chosen = chosen;
        this.chooser = chooser;
    }

    /** Takes a candidate in the order of the page: the first of its kind has the vote. */
    void add(DateSignal kind, LocalDate day) {
        first.putIfAbsent(kind, day);
    }

    /** Returns the words for a candidate that no page can mean. */
    static String refused(DateCandidate one, String reason) {
        return one.day() + " (" + one.kind().signal().jsonName() + ", " + reason + ")";
    }

    /**
     * Returns the whole in words, or an empty string where nothing else spoke.
     *
     * @param refused words for the candidates that were not asked
     */
    String words(List<String> refused) {
        Set<Signal> same = EnumSet.noneOf(Signal.class);
        Set<String> other = new LinkedHashSet<>();
        first.forEach((kind, day) -> {
            if (!day.equals(chosen)) {
                other.add(day + " (" + kind.signal().jsonName() + ")");
            } else if (kind != chooser && kind.signal() != chooser.signal()) {
                same.add(kind.signal());
            }
        });
        other.addAll(refused);
        StringBuilder words = new StringBuilder();
        if (!same.isEmpty()) {
            words.append("The same day: ")
                    .append(String.join(
                            ", ", same.stream().map(Signal::jsonName).toList()))
                    .append('.');
        }
        if (!other.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ")
                    .append("Other days: ")
                    .append(String.join(", ", other.stream().limit(MOST).toList()))
                    .append('.');
        }
        return words.toString();
    }
}
