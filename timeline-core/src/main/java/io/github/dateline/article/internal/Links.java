// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses: resolved against a base, and without the parameters that only count clicks. */
final class Links {

    private Links() {}

    static String resolve(@Nullable String base, String link) {
        String trimmed = link.strip();
        if (base == null || trimmed.contains("://")) {
            return trimmed;
        }
        try {
            return URI.create(base).resolve(trimmed).toString();
        } catch (IllegalArgumentException e) {
            return trimmed;
        }
    }

    /** Returns the address without click-counting parameters. */
    static String identity(String link) {
        int query = link.indexOf('?');
        if (query < 0) {
            return link;
        }
        int hash = link.indexOf('#', query);
        String parameters = hash < 0 ? link.substring(query + 1) : link.substring(query + 1, hash);
        List<String> kept = new ArrayList<>();
        for (String parameter : parameters.split("&", -1)) {
            String name = parameter.toLowerCase(Locale.ROOT);
            boolean counts = name.startsWith("utm_")
                    || name.startsWith("fbclid")
                    || name.startsWith("gclid")
                    || name.startsWith("at_medium")
                    || name.startsWith("at_campaign")
                    || name.startsWith("mc_cid")
                    || name.startsWith("mc_eid");
            if (!counts && !parameter.isEmpty()) {
                kept.add(parameter);
            }
        }
        String rest = hash < 0 ? "" : link.substring(hash);
        return link.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept)) + rest;
    }

    /** Returns the host of an address without "www.", or an empty string. */
    static String host(@Nullable String link) {
        if (link == null) {
            return "";
        }
        int start = link.indexOf("://");
        if (start < 0) {
            return "";
        }
        int from = start + 3;
        int end = from;
        while (end < link.length() && "/?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        String host = link.substring(from, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
