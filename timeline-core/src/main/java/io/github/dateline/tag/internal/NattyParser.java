// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.tag.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.antlr.runtime.tree.Tree;
import org.natty.DateGroup;
import org.natty.EventSearcherService;
import org.natty.Parser;
import org.natty.generated.DateParser;

/**
 * Natty itself. It is loaded when the first phrase is asked, since that takes a third of a second, and asked by one thread
 * at a time, since its lookup of holidays shares one service loader.
 */
final class NattyParser {

    /** Held, so that the level set below is not lost with a collected logger. */
    private static final Logger LOGGER = Logger.getLogger("org.natty");

    /**
     * 1 January 2021, midnight UTC. The trees do not depend on it, but Natty drops the tree of a phrase whose date it
     * cannot find, so the reference must be one from which it finds them; and it must not be the clock.
     */
    private static final Instant REFERENCE = Instant.parse("2021-01-01T00:00:00Z");

    /** Natty's own table of names is shorter than its numbers. A node of any other kind is unknown to us. */
    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(DateParser.AM_PM, "AM_PM"),
            Map.entry(DateParser.DATE_TIME, "DATE_TIME"),
            Map.entry(DateParser.DATE_TIME_ALTERNATIVE, "DATE_TIME_ALTERNATIVE"),
            Map.entry(DateParser.DAY_OF_MONTH, "DAY_OF_MONTH"),
            Map.entry(DateParser.DAY_OF_WEEK, "DAY_OF_WEEK"),
            Map.entry(DateParser.DAY_OF_YEAR, "DAY_OF_YEAR"),
            Map.entry(DateParser.DIRECTION, "DIRECTION"),
            Map.entry(DateParser.EXPLICIT_DATE, "EXPLICIT_DATE"),
            Map.entry(DateParser.EXPLICIT_SEEK, "EXPLICIT_SEEK"),
            Map.entry(DateParser.EXPLICIT_TIME, "EXPLICIT_TIME"),
            Map.entry(DateParser.HOLIDAY, "HOLIDAY"),
            Map.entry(DateParser.HOURS_OF_DAY, "HOURS_OF_DAY"),
            Map.entry(DateParser.INT, "INT"),
            Map.entry(DateParser.MINUTES_OF_HOUR, "MINUTES_OF_HOUR"),
            Map.entry(DateParser.MONTH_OF_YEAR, "MONTH_OF_YEAR"),
            Map.entry(DateParser.RELATIVE_DATE, "RELATIVE_DATE"),
            Map.entry(DateParser.SECONDS_OF_MINUTE, "SECONDS_OF_MINUTE"),
            Map.entry(DateParser.SEEK, "SEEK"),
            Map.entry(DateParser.SEEK_BY, "SEEK_BY"),
            Map.entry(DateParser.SPAN, "SPAN"),
            Map.entry(DateParser.YEAR_OF, "YEAR_OF"),
            Map.entry(DateParser.ZONE, "ZONE"));

    /** One for all: the service loader behind the holidays is shared by every parser. */
    private static final Object LOCK = new Object();

    /** Returns the only date-time of the phrase, empty if there is none, more than one, or a part is left over. */
    Optional<ParseNode> parse(String phrase) {
        List<DateGroup> groups;
        synchronized (LOCK) {
            groups = Loaded.PARSER.parse(phrase, Date.from(REFERENCE));
        }
        if (groups.size() != 1) {
            return Optional.empty();
        }
        DateGroup group = groups.get(0);
        boolean covered = group.getText().equals(phrase) || ("the " + group.getText()).equals(phrase);
        Tree tree = group.getSyntaxTree();
        if (!covered || group.isRecurring() || tree == null) {
            return Optional.empty();
        }
        ParseNode root = copy(tree);
        return root.is("DATE_TIME_ALTERNATIVE") && root.hasChildren("DATE_TIME")
                ? Optional.of(root.child(0))
                : Optional.empty();
    }

    private static ParseNode copy(Tree tree) {
        List<ParseNode> children = new ArrayList<>();
        for (int i = 0; i < tree.getChildCount(); i++) {
            children.add(copy(tree.getChild(i)));
        }
        return new ParseNode(KINDS.getOrDefault(tree.getType(), "UNKNOWN"), String.valueOf(tree.getText()), children);
    }

    private static final class Loaded {
        static final Parser PARSER = load();

        private static Parser load() {
            if (LOGGER.getLevel() == null) {
                LOGGER.setLevel(Level.OFF);
            }
            // Natty finds its own holidays through the context class loader of whichever thread comes first; where that
            // one does not see Natty's jar, every phrase with a holiday would be lost for good.
            Thread thread = Thread.currentThread();
            ClassLoader context = thread.getContextClassLoader();
            thread.setContextClassLoader(Parser.class.getClassLoader());
            try {
                requireNonNull(EventSearcherService.INSTANCE, "Natty's holidays");
                return new Parser(TimeZone.getTimeZone("UTC"));
            } finally {
                thread.setContextClassLoader(context);
            }
        }
    }
}
