package org.plumbline.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with a session of its own, in which one of the demo's people signs in and follows links. */
final class Visitor implements AutoCloseable {
    private static final Pattern PERSON = Pattern.compile("name=\"user-name\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    /** The header in which a visitor says which kind of page it opens. */
    static final String KIND = "Plumbline-Bench-Kind";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI site) {
        this.site = site;
    }

    /** The user names one can choose to be; none while the demo is not ready. */
    List<String> people() throws IOException, InterruptedException {
        return findAll(PERSON, get("/sign-in").body());
    }

    /** Signs in and returns the page one then sees. */
    HttpResponse<String> signIn(String person) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IOException("the sign-in page has no form");
        }
        String form = "_csrf=" + encode(token.group(1)) + "&user-name=" + encode(person);
        return client.send(
                request("/demo/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** The page at an address, which the server is to note as being of a kind. */
    HttpResponse<String> get(String address, String kind) throws IOException, InterruptedException {
        return client.send(request(address).header(KIND, kind).build(), BodyHandlers.ofString());
    }

    /** The pages this one links to; signing out is none. */
    static List<String> links(HttpResponse<String> page) {
        boolean isPage = page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return isPage
                ? findAll(LINK, page.body()).stream()
                        .filter(path -> !path.contains("sign-out") && !path.startsWith("/assets/"))
                        .toList()
                : List.of();
    }

    /** The path without what tells one child, evaluation or filter from another. */
    static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("\\d+", "#");
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Accept", "text/html")
                .timeout(LONGEST);
    }

    private static List<String> findAll(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
