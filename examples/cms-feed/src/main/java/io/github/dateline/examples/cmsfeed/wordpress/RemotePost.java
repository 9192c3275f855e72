// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

/**
 * What the importer needs to know of a post on the site.
 *
 * @param id the post's number
 * @param status {@code publish}, {@code trash}, {@code draft} ...
 * @param externalId the event's id
 * @param contentHash hash of the event when it was written
 * @param feedVersion how it was written
 */
record RemotePost(int id, String status, String externalId, String contentHash, String feedVersion) {

    boolean isPublished() {
        return status.equals("publish");
    }

    boolean isTrashed() {
        return status.equals("trash");
    }
}
