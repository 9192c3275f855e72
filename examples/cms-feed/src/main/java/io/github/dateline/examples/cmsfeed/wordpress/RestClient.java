// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.examples.cmsfeed.wordpress;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one request at a time to the REST API of a site and reads the JSON of the answer. Follows no redirects. */
final class RestClient {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http;
    private final String site;
    private final Login login;
    private final Duration timeout;
    private final InstantSource clock;

    RestClient(URI site, Login login, Duration timeout, InstantSource clock) {
        String text = site.toString();
        this.site = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.login = login;
        this.timeout = timeout;
        this.clock = clock;
        // A redirect could carry the password to another host.
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Reply get(String route, String parameters) throws IOException, InterruptedException {
        return send(request(route, parameters).GET().build());
    }

    Reply post(String route, String parameters, JsonNode body) throws IOException, InterruptedException {
        String json = MAPPER.writeValueAsString(body);
        return send(request(route, parameters)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build());
    }

    Reply delete(String route, String parameters) throws IOException, InterruptedException {
        return send(request(route, parameters).DELETE().build());
    }

    /** Works with and without pretty permalinks. */
    private HttpRequest.Builder request(String route, String parameters) {
        String query = "/?rest_route=" + encode(route) + (parameters.isEmpty() ? "" : "&" + parameters);
        return HttpRequest.newBuilder(URI.create(site + query))
                .timeout(timeout)
                .header("Authorization", login.header())
                .header("Accept", "application/json");
    }

    private Reply send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        int pages = response.headers()
                .firstValue("X-WP-TotalPages")
                .map(RestClient::number)
                .orElse(1);
        Duration wait = response.headers()
                .firstValue("Retry-After")
                .map(this::retryAfter)
                .orElse(null);
        return new Reply(response.statusCode(), json(response), pages, wait);
    }

    /** Returns the JSON of an answer; a page in HTML, as when the database is down, is none. */
    private static @Nullable JsonNode json(HttpResponse<String> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            if (response.statusCode() < 300) {
                throw new IOException("the answer is " + (type.isEmpty() ? "of no type" : type) + ", not JSON");
            }
            return null;
        }
        try {
            return MAPPER.readTree(response.body());
        } catch (JacksonException e) {
            throw new IOException("the answer is cut off or not JSON", e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Reads seconds or a date. */
    private @Nullable Duration retryAfter(String text) {
        String value = text.strip();
        if (!value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Integer.parseInt(value));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), until.toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
