// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user name and its application password, which appears in no text that this class gives out. */
final class Login {

    private final String user;
    private final String password;

    Login(String user, String password) {
        this.user = requireNonNull(user, "user");
        this.password = requireNonNull(password, "password");
    }

    String user() {
        return user;
    }

    /** Returns the value of the Authorization header. */
    String header() {
        byte[] pair = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return user + ":…";
    }
}
