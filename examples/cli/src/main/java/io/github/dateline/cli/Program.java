// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What this program is, as far as its results depend on it. */
final class Program {

    private Program() {}

    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** Returns a hash of the jar that runs, so that what another build has read is not taken for its own; else the version. */
    static String fingerprint() {
        CodeSource code = Program.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = code == null ? null : Path.of(code.getLocation().toURI());
            return jar != null && Files.isRegularFile(jar) ? hash(Files.readAllBytes(jar)) : version();
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return version();
        }
    }

    /** Returns the SHA-256 of the bytes in hex digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
