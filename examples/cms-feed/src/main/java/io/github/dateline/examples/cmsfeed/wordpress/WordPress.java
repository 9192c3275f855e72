// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The events of a WordPress site, as posts of the plugin's type. */
final class WordPress {

    private static final String EVENTS = "/wp/v2/timeline-events";

    /** Trashed posts are in no default list; an importer that does not see them would make them twice. */
    private static final String ALL_STATES = "status=publish,future,draft,pending,private,trash";

    /** Answers with all fields make WordPress suggest a slug, which costs a query for each post of that title. */
    private static final String FIELDS = "_fields=id,status,meta";

    private final RestClient rest;
    private final Retry retry;
    private final String user;

    WordPress(RestClient rest, Retry retry, String user) {
        this.rest = rest;
        this.retry = retry;
        this.user = user;
    }

    /** Sees to it that the login is good and the plugin there; a public read would succeed without either. */
    void check() throws InterruptedException, ImportFailure {
        Reply me;
        try {
            me = retry.run("login", n -> rest.get("/wp/v2/users/me", "context=edit&_fields=id,roles"));
        } catch (ImportFailure e) {
            throw ImportFailure.fatal(String.valueOf(e.getMessage()));
        }
        if (me.status() == 401 || me.status() == 403) {
            throw ImportFailure.fatal("the site rejects the user name or application password of " + user + " ("
                    + me.describe() + "); on plain HTTP the site must be of the type local");
        }
        if (!me.isSuccess()) {
            throw ImportFailure.fatal("this is no WordPress REST API, or it is closed: " + me.describe());
        }
        Reply type = retry.run("plugin", n -> rest.get("/wp/v2/types/timeline_event", ""));
        if (!type.isSuccess()) {
            throw ImportFailure.fatal("the site does not know timeline events (" + type.describe()
                    + "): copy wordpress/dateline-events.php into wp-content/mu-plugins");
        }
    }

    /** Returns all posts of a timeline, trashed ones too. */
    List<RemotePost> list(String timelineId) throws InterruptedException, ImportFailure {
        List<RemotePost> posts = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            String parameters = "per_page=100&orderby=id&order=asc&" + ALL_STATES + "&" + FIELDS + "&page=" + page
                    + "&timeline_id=" + RestClient.encode(timelineId);
            Reply reply = retry.run("list", n -> rest.get(EVENTS, parameters));
            addAll(reply, posts);
            pages = reply.pages();
        }
        return posts;
    }

    /** Returns the posts of one event: one at most, unless somebody else has written as well. */
    List<RemotePost> find(String externalId) throws InterruptedException, ImportFailure {
        Reply reply = retry.run("look-up of " + externalId, n -> rest.get(EVENTS, lookUp(externalId)));
        List<RemotePost> posts = new ArrayList<>();
        addAll(reply, posts);
        // A site without the plugin's filter answers with all events.
        posts.removeIf(post -> !post.externalId().equals(externalId));
        return posts;
    }

    private static String lookUp(String externalId) {
        return "per_page=100&" + ALL_STATES + "&" + FIELDS + "&external_id%5B%5D=" + RestClient.encode(externalId);
    }

    private void addAll(Reply reply, List<RemotePost> into) throws ImportFailure {
        stopIfRejected(reply);
        JsonNode body = reply.body();
        if (!reply.isSuccess() || body == null || !body.isArray()) {
            throw ImportFailure.fatal("the site does not list its events: " + reply.describe());
        }
        for (JsonNode post : body) {
            into.add(post(post));
        }
    }

    /**
     * Creates the post of an event that the site does not have. Before each further try it looks the event up: a failure
     * may have come after the post was written.
     */
    RemotePost create(String externalId, ObjectNode fields) throws InterruptedException, ImportFailure {
        Reply reply = retry.run("create " + externalId, attempt -> {
            if (attempt > 0) {
                List<RemotePost> there = find(externalId);
                if (!there.isEmpty()) {
                    return rest.post(EVENTS + "/" + there.get(0).id(), FIELDS, fields);
                }
            }
            return rest.post(EVENTS, FIELDS, fields);
        });
        return written("create " + externalId, reply, fields);
    }

    /** Writes an event over its post, and publishes it again if it was in the trash. */
    RemotePost update(int id, String externalId, ObjectNode fields) throws InterruptedException, ImportFailure {
        Reply reply = retry.run("update " + externalId, n -> rest.post(EVENTS + "/" + id, FIELDS, fields));
        return written("update " + externalId, reply, fields);
    }

    /** Takes a post off the site; it stays in the trash, with the id of the event that replaced it. */
    void unpublish(int id, String externalId, @Nullable String replacedBy) throws InterruptedException, ImportFailure {
        if (replacedBy != null) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            fields.putObject("meta").put("replaced_by", replacedBy);
            Reply reply = retry.run("unpublish " + externalId, n -> rest.post(EVENTS + "/" + id, FIELDS, fields));
            stopIfRejected(reply);
        }
        Reply reply = retry.run("unpublish " + externalId, n -> rest.delete(EVENTS + "/" + id, FIELDS));
        stopIfRejected(reply);
        // 410: in the trash already, for example because the first try came through.
        if (!reply.isSuccess() && reply.status() != 410) {
            throw ImportFailure.ofOne("unpublish " + externalId + ": " + reply.describe());
        }
    }

    private RemotePost written(String what, Reply reply, ObjectNode fields) throws ImportFailure {
        stopIfRejected(reply);
        JsonNode body = reply.body();
        if (!reply.isSuccess() || body == null) {
            throw ImportFailure.ofOne(what + ": " + reply.describe());
        }
        RemotePost post = post(body);
        // WordPress drops fields that the plugin does not register, without an error.
        JsonNode meta = fields.path("meta");
        if (!post.externalId().equals(meta.path("external_id").asString(""))
                || !post.contentHash().equals(meta.path("content_hash").asString(""))) {
            throw ImportFailure.fatal(
                    what + ": the site did not keep the fields of the event; its plugin file is not the"
                            + " one of this importer");
        }
        if (!post.isPublished()) {
            throw ImportFailure.ofOne(what + ": the post is not public but " + post.status());
        }
        return post;
    }

    private void stopIfRejected(Reply reply) throws ImportFailure {
        if (reply.status() == 401 || reply.status() == 403) {
            throw ImportFailure.fatal("the site no longer accepts " + user + ": " + reply.describe());
        }
    }

    private static RemotePost post(JsonNode json) {
        JsonNode meta = json.path("meta");
        return new RemotePost(
                json.path("id").asInt(0),
                json.path("status").asString(""),
                meta.path("external_id").asString(""),
                meta.path("content_hash").asString(""),
                meta.path("feed_version").asString(""));
    }

    int repeatedRequests() {
        return retry.repeated();
    }
}
