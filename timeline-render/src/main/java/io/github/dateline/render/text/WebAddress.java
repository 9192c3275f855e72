// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address that may be linked: http or https, with a host and without credentials, in ASCII. Host names in other
 * scripts appear as punycode, so that none can pass for another.
 */
public final class WebAddress {

    /** The length in characters above which an address is not linked. */
    public static final int LONGEST = 4000;

    private final String text;
    private final String host;
    private final String markup;

    private WebAddress(String text, String host) {
        this.text = text;
        this.host = host;
        // Nothing else that markup would take for its own is left in an address.
        this.markup = text.replace("&", "&amp;");
    }

    /** Returns the address, or nothing if it may not be linked. */
    public static Optional<WebAddress> of(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return Optional.empty();
        }
        String compact = withoutSpace(address);
        int colon = compact.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = compact.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || !compact.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        int hostStart = colon + 3;
        int hostEnd = hostStart;
        while (hostEnd < compact.length() && "/?#\\".indexOf(compact.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String host = host(compact.substring(hostStart, hostEnd));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(scheme).append("://").append(host);
        encode(compact, hostEnd, text);
        return Optional.of(new WebAddress(text.toString(), host));
    }

    /** Returns the host in ASCII with its port, or an empty text if it is none. */
    private static String host(String authority) {
        try {
            String ascii = isAscii(authority)
                    ? authority.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            for (int i = 0; i < ascii.length(); i++) {
                char c = ascii.charAt(i);
                boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-._:[]".indexOf(c) >= 0;
                if (!allowed) {
                    return "";
                }
            }
            return ascii;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSpace(String address) {
        StringBuilder kept = null;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean drop = c <= ' '
                    || (c >= 0x7F && c <= 0xA0)
                    || (c >= 0x2000 && c <= 0x200F)
                    || (c >= 0x2028 && c <= 0x206F);
            if (drop && kept == null) {
                kept = new StringBuilder(address.length()).append(address, 0, i);
            } else if (!drop && kept != null) {
                kept.append(c);
            }
        }
        return kept == null ? address : kept.toString();
    }

    private static void encode(String address, int start, StringBuilder target) {
        if (start < address.length() && address.charAt(start) == '\\') {
            target.append('/');
            start++;
        }
        for (int i = start; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            if (c > ' ' && c < 127 && "\"'<>\\^`{|}()[]*".indexOf(c) < 0) {
                target.append((char) c);
            } else {
                int code = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
                for (byte b : new String(Character.toChars(code)).getBytes(StandardCharsets.UTF_8)) {
                    target.append('%')
                            .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        }
    }

    /** Returns the name of a place as the last part of an address: what could end or break the address is encoded. */
    public static String fragment(String name) {
        StringBuilder text = new StringBuilder(name.length() + 1).append('#');
        encode(name, 0, text);
        return text.toString();
    }

    /** Returns the host as people name it: in ASCII, without {@code www.} and port. */
    public String host() {
        String name = host.startsWith("www.") ? host.substring(4) : host;
        int port = name.startsWith("[") ? name.indexOf(':', name.indexOf(']') + 1) : name.indexOf(':');
        return port < 0 ? name : name.substring(0, port);
    }

    /** Returns the address escaped for an attribute; done once, since articles are cited often. */
    public String markup() {
        return markup;
    }

    /** Returns the address as it may stand in any attribute after escaping. */
    @Override
    public String toString() {
        return text;
    }
}
