// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

/**
 * Which parts of a page are left out before its article is looked for. Each retry trusts the page's names less.
 *
 * @param names whether class and id names count
 * @param comments whether names of comment sections count
 * @param links whether link density counts inside the article
 */
record Filters(boolean names, boolean comments, boolean links) {

    static final Filters ALL = new Filters(true, true, true);
    static final Filters NO_NAMES = new Filters(false, true, true);
    static final Filters NONE = new Filters(false, false, false);
}
