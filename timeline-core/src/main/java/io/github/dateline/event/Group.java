// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

/** A growing group of tellings of one event, as a node of a union-find forest. */
final class Group {

    private static final int CENTROID_TERMS = 48;
    private static final int MOST_NAMED_DAYS = 2;
    private static final int MOST_DEFAULT_DAYS = 6;
    private static final double STRONG = 0.1;
    private static final double LATE = 0.04;
    private static final double LEAST_LIKENESS = 0.2;

    final int number;
    private Group parent = this;
    private int size = 1;
    private TermVector centroid;
    private long acts;
    private int namedFirst = Integer.MAX_VALUE;
    private int namedLast = Integer.MIN_VALUE;
    private int defaultFirst = Integer.MAX_VALUE;
    private int defaultLast = Integer.MIN_VALUE;
    private int windowFirst = Integer.MIN_VALUE;
    private int windowLast = Integer.MAX_VALUE;
    private boolean open;

    Group(Telling telling, int number) {
        this.number = number;
        this.centroid = telling.clause;
        this.acts = telling.acts;
        if (telling.profile != null) {
            centroid = telling.clause.plus(telling.profile, CENTROID_TERMS);
        }
        open = telling.isOpen();
        if (telling.otherWeek) {
            defaultFirst = telling.ownDay();
            defaultLast = telling.ownDay();
        } else if (telling.isDay() && telling.isDefault()) {
            defaultFirst = telling.first;
            defaultLast = telling.last;
        } else if (telling.isDay()) {
            namedFirst = telling.first;
            namedLast = telling.last;
        } else {
            windowFirst = telling.first;
            windowLast = telling.last;
        }
    }

    Group root() {
        Group node = this;
        while (node.parent != node) {
            node.parent = node.parent.parent;
            node = node.parent;
        }
        return node;
    }

    /** Tells whether the two groups as wholes can be one event, given the evidence of the pair that brings them together. */
    boolean accepts(Group other, double evidence) {
        return daysAgree(other, evidence)
                && !Acts.ENGLISH.opposed(acts, other.acts)
                && (size == 1 && other.size == 1 || centroid.cosine(other.centroid) >= LEAST_LIKENESS);
    }

    private boolean daysAgree(Group other, double evidence) {
        int firstNamed = Math.min(namedFirst, other.namedFirst);
        int lastNamed = Math.max(namedLast, other.namedLast);
        int firstDefault = Math.min(defaultFirst, other.defaultFirst);
        int lastDefault = Math.max(defaultLast, other.defaultLast);
        boolean named = firstNamed <= lastNamed;
        if (named && (lastNamed - firstNamed >= MOST_NAMED_DAYS || lastNamed > firstNamed && evidence < STRONG)) {
            return false;
        }
        if (firstDefault <= lastDefault) {
            int from = named ? Math.min(firstNamed, firstDefault) : firstDefault;
            if (lastDefault - from > MOST_DEFAULT_DAYS && evidence < LATE || named && firstDefault < firstNamed - 1) {
                return false;
            }
        }
        int from = Math.max(windowFirst, other.windowFirst);
        int to = Math.min(windowLast, other.windowLast);
        if (from > to || open != other.open && evidence < STRONG) {
            return false;
        }
        int firstDay = named ? firstNamed : firstDefault;
        int lastDay = named ? lastNamed : lastDefault;
        return firstDay > lastDay || firstDay <= to && lastDay >= from;
    }

    /** Takes the other group in. */
    void join(Group other) {
        Group into = number < other.number ? this : other;
        Group from = into == this ? other : this;
        from.parent = into;
        into.size += from.size;
        into.centroid = into.centroid.plus(from.centroid, CENTROID_TERMS);
        into.acts |= from.acts;
        into.namedFirst = Math.min(into.namedFirst, from.namedFirst);
        into.namedLast = Math.max(into.namedLast, from.namedLast);
        into.defaultFirst = Math.min(into.defaultFirst, from.defaultFirst);
        into.defaultLast = Math.max(into.defaultLast, from.defaultLast);
        into.windowFirst = Math.max(into.windowFirst, from.windowFirst);
        into.windowLast = Math.min(into.windowLast, from.windowLast);
        into.open |= from.open;
        from.centroid = TermVector.EMPTY;
    }
}
