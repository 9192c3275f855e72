// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.dateline.event.Event;
import io.github.dateline.event.Timeline;
import io.github.dateline.json.TimelineJson;
import io.github.dateline.json.TimelineJsonException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * The program: {@code ImportToWordPress timeline.json [SITE]}.
 *
 * <p>User and application password come from the environment, {@code DATELINE_WP_USER} and {@code DATELINE_WP_PASSWORD},
 * the site from {@code DATELINE_WP_SITE} unless it is given. {@code DATELINE_WP_TIMEOUT} is the longest wait for one
 * answer in seconds (default 30), {@code DATELINE_WP_LIMIT} for the whole run (default 900).
 *
 * <p>Exit codes: 0 the site has what the timeline has; 1 something is left over, run it again; 2 wrong use; 3 the site
 * cannot be used: login, plugin, address.
 */
public final class ImportToWordPress {

    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    ImportToWordPress(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(new ImportToWordPress(System.getenv(), System.out, System.err).run(args));
    }

    int run(String... args) throws InterruptedException {
        if (args.length < 1 || args.length > 2) {
            return complain(2, "usage: ImportToWordPress TIMELINE_JSON [SITE]");
        }
        try {
            Timeline timeline = read(Path.of(args[0]));
            ImportReport report = importer(args.length == 2 ? args[1] : setting("DATELINE_WP_SITE"))
                    .run(timeline);
            report.lines().forEach(report.isComplete() ? out::println : err::println);
            return report.isComplete() ? 0 : 1;
        } catch (IllegalArgumentException | TimelineJsonException e) {
            return complain(2, requireNonNull(e.getMessage()));
        } catch (NoSuchFileException e) {
            return complain(2, "there is no file " + e.getFile());
        } catch (IOException e) {
            return complain(2, "cannot read " + args[0] + ": " + e.getMessage());
        } catch (ImportFailure e) {
            return complain(3, requireNonNull(e.getMessage()));
        }
    }

    private int complain(int code, String line) {
        err.println("wordpress import: " + line);
        return code;
    }

    private static Timeline read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Timeline timeline = TimelineJson.read(reader, file.toString());
            for (Event event : timeline.events()) {
                if (event.revision().contentHash().isEmpty()) {
                    throw new IllegalArgumentException(
                            file + ": event " + event.id() + " has no contentHash, so what changed cannot be seen");
                }
            }
            return timeline;
        }
    }

    private Importer importer(String address) {
        URI site = URI.create(address);
        String host = site.getHost();
        boolean near = host != null && (host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]"));
        if (host == null || !("https".equals(site.getScheme()) || (near && "http".equals(site.getScheme())))) {
            throw new IllegalArgumentException("the site's address must begin with https://, found " + address
                    + " (plain http would show the password to everyone on the way)");
        }
        if (site.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the site's address must not hold a login");
        }
        InstantSource clock = InstantSource.system();
        Login login = new Login(setting("DATELINE_WP_USER"), setting("DATELINE_WP_PASSWORD"));
        Retry retry = new Retry(
                ATTEMPTS, FIRST_WAIT, seconds("DATELINE_WP_LIMIT", 900), clock, time -> Thread.sleep(time.toMillis()));
        RestClient rest = new RestClient(site, login, seconds("DATELINE_WP_TIMEOUT", 30), clock);
        return new Importer(new WordPress(rest, retry, login.user()), clock.instant());
    }

    private String setting(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("set " + name + " in the environment");
        }
        return value.strip();
    }

    private Duration seconds(String name, int otherwise) {
        String value = environment.get(name);
        if (value == null) {
            return Duration.ofSeconds(otherwise);
        }
        try {
            return Duration.ofSeconds(Math.max(1, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a whole number of seconds, found " + value, e);
        }
    }
}
