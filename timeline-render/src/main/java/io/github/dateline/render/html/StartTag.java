// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.html;

/**
 * The beginning of an element that many events have, with its class, put together once.
 *
 * @param tag the element
 * @param markup what begins it, up to where further attributes may follow
 */
record StartTag(Tag tag, String markup) {

    static StartTag of(Tag tag, String cssClass) {
        return new StartTag(tag, tag.start() + " class=\"" + cssClass + '"');
    }
}
