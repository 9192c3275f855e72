// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.event;

import io.github.dateline.article.Article;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Canonical forms of addresses: what identifies a page, without scheme, "www.", tracking parameters and fragment. */
final class Addresses {

    private Addresses() {}

    /** Returns what identifies the article: its canonical address, else its id. */
    static String of(Article article) {
        String url = article.url();
        return url == null ? article.id() : canonical(url);
    }

    static String canonical(String url) {
        String rest = url.strip();
        int scheme = rest.indexOf("://");
        rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
        int hash = rest.indexOf('#');
        rest = hash >= 0 ? rest.substring(0, hash) : rest;
        int mark = rest.indexOf('?');
        String query = mark >= 0 ? parameters(rest.substring(mark + 1)) : "";
        rest = mark >= 0 ? rest.substring(0, mark) : rest;
        int slash = rest.indexOf('/');
        String host = bareHost(slash < 0 ? rest : rest.substring(0, slash));
        String path = slash < 0 ? "" : rest.substring(slash);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.endsWith("/amp")) {
            path = path.substring(0, path.length() - 4);
        }
        return host + path + query;
    }

    private static String parameters(String query) {
        StringJoiner kept = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String part : query.split("&", -1)) {
            String name = part.toLowerCase(Locale.ROOT);
            boolean tracks = name.isEmpty()
                    || name.startsWith("utm_")
                    || name.startsWith("fbclid")
                    || name.startsWith("gclid")
                    || name.startsWith("ref=")
                    || name.startsWith("amp")
                    || name.startsWith("cmpid")
                    || name.startsWith("ocid");
            if (!tracks) {
                kept.add(part);
            }
        }
        return kept.toString();
    }

    /** Returns the host without "www." in lower case, from an address, a bare host or null. */
    static @Nullable String host(@Nullable String address) {
        if (address == null || address.isBlank() || address.strip().indexOf(' ') >= 0) {
            return null;
        }
        String canonical = canonical(address);
        int slash = canonical.indexOf('/');
        String host = slash < 0 ? canonical : canonical.substring(0, slash);
        return host.indexOf('.') < 0 ? null : host;
    }

    private static String bareHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
