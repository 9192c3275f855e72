// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.event.TimelineArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a site to the state of a timeline: creates what is missing, updates what has another content hash, unpublishes
 * what the timeline lists as deleted, and touches nothing else. At the end it reads the site once more and counts what is
 * still different as left over.
 */
final class Importer {

    private final WordPress site;
    private final Instant now;
    private final ImportReport report = new ImportReport();

    Importer(WordPress site, Instant now) {
        this.site = site;
        this.now = now;
    }

    ImportReport run(Timeline timeline) throws InterruptedException, ImportFailure {
        try {
            site.check();
            Map<String, List<RemotePost>> there = posts(timeline);
            Map<String, TimelineArticle> articles = new HashMap<>();
            timeline.articles().forEach(article -> articles.put(article.id(), article));
            EventPost posts = new EventPost(timeline.id(), articles, now);
            for (Event event : timeline.events()) {
                bring(event, there.getOrDefault(event.id(), List.of()), posts);
            }
            Map<String, String> successors = successors(timeline);
            for (Timeline.Tombstone gone : timeline.deleted()) {
                unpublish(gone.id(), successors.get(gone.id()), there.getOrDefault(gone.id(), List.of()));
            }
            verify(timeline);
        } finally {
            report.repeated(site.repeatedRequests());
        }
        return report;
    }

    /** Returns the site's posts by event, the one to keep first. */
    private Map<String, List<RemotePost>> posts(Timeline timeline) throws InterruptedException, ImportFailure {
        Map<String, List<RemotePost>> byEvent = new HashMap<>();
        for (RemotePost post : site.list(timeline.id())) {
            byEvent.computeIfAbsent(post.externalId(), key -> new ArrayList<>()).add(post);
        }
        Comparator<RemotePost> order =
                Comparator.comparing((RemotePost post) -> post.isTrashed()).thenComparingInt(RemotePost::id);
        byEvent.values().forEach(posts -> posts.sort(order));
        return byEvent;
    }

    private void bring(Event event, List<RemotePost> there, EventPost posts)
            throws InterruptedException, ImportFailure {
        try {
            if (there.isEmpty()) {
                site.create(event.id(), posts.fields(event));
                report.created();
                return;
            }
            RemotePost post = there.get(0);
            if (isCurrent(post, event)) {
                report.unchanged();
            } else {
                ObjectNode fields = posts.fields(event);
                site.update(post.id(), event.id(), fields);
                report.updated();
            }
            removeDoubles(event.id(), there);
        } catch (ImportFailure e) {
            orStop(e);
        }
    }

    private static boolean isCurrent(RemotePost post, Event event) {
        return post.isPublished()
                && post.contentHash().equals(event.revision().contentHash())
                && post.feedVersion().equals(EventPost.VERSION);
    }

    /** Nothing in WordPress is unique: two importers at once, or a person, may have made a second post. */
    private void removeDoubles(String externalId, List<RemotePost> there) throws InterruptedException, ImportFailure {
        for (RemotePost post : there.subList(1, there.size())) {
            if (!post.isTrashed()) {
                site.unpublish(post.id(), externalId, null);
                report.unpublished();
                report.note("event " + externalId + " was there twice; post " + post.id() + " is in the trash now");
            }
        }
    }

    /** Returns for each deleted event the living one that took its place in the end. */
    private static Map<String, String> successors(Timeline timeline) {
        Map<String, String> next = new HashMap<>();
        for (Timeline.Tombstone gone : timeline.deleted()) {
            if (gone.replacedBy() != null) {
                next.put(gone.id(), gone.replacedBy());
            }
        }
        Set<String> living = new HashSet<>();
        timeline.events().forEach(event -> living.add(event.id()));
        Map<String, String> last = new HashMap<>();
        for (String id : next.keySet()) {
            Set<String> seen = new HashSet<>();
            String name = id;
            while (name != null && !living.contains(name) && seen.add(name)) {
                name = next.get(name);
            }
            if (name != null && living.contains(name)) {
                last.put(id, name);
            }
        }
        return last;
    }

    private void unpublish(String id, @Nullable String successor, List<RemotePost> there)
            throws InterruptedException, ImportFailure {
        for (RemotePost post : there) {
            if (!post.isTrashed()) {
                try {
                    site.unpublish(post.id(), id, successor);
                    report.unpublished();
                } catch (ImportFailure e) {
                    orStop(e);
                }
            }
        }
    }

    private void orStop(ImportFailure failure) throws ImportFailure {
        if (failure.isFatal()) {
            throw failure;
        }
        report.left(requireNonNull(failure.getMessage()));
    }

    /** Compares once more, so that the report says what is, not what was meant. */
    private void verify(Timeline timeline) throws InterruptedException, ImportFailure {
        Map<String, List<RemotePost>> there = posts(timeline);
        boolean said = !report.isComplete();
        Set<String> known = new HashSet<>();
        for (Event event : timeline.events()) {
            known.add(event.id());
            List<RemotePost> live = live(there, event.id());
            if (live.size() != 1 || !isCurrent(live.get(0), event)) {
                if (!said) {
                    report.left("event " + event.id() + " stands on the site " + live.size()
                            + " times, and not as the timeline has it");
                }
            }
        }
        for (Timeline.Tombstone gone : timeline.deleted()) {
            known.add(gone.id());
            if (!live(there, gone.id()).isEmpty() && !said) {
                report.left("event " + gone.id() + " is deleted and still on the site");
            }
        }
        for (String id : there.keySet()) {
            if (!known.contains(id) && !live(there, id).isEmpty()) {
                report.note("the site has an event that the timeline does not know: " + id);
            }
        }
    }

    private static List<RemotePost> live(Map<String, List<RemotePost>> posts, String id) {
        return posts.getOrDefault(id, List.of()).stream()
                .filter(post -> !post.isTrashed())
                .toList();
    }
}
