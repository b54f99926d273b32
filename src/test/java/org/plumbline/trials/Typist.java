package org.plumbline.trials;

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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An auditor's browser, reduced to what saves a field while somebody types. */
final class Typist implements AutoCloseable {
    private static final String SECTION = "voice";
    private static final String FIELD = "voice.worry";

    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String evaluation;
    private String token = "";
    private int base;

    /** Signs in and opens the first of the person's evaluations that are under way. */
    Typist(URI site, String userName) throws IOException, InterruptedException {
        this.site = site;
        post("/demo/sign-in", Map.of("_csrf", tokenOf(page("/sign-in")), "user-name", userName));
        evaluation = Objects.requireNonNull(page("/evaluations?show=mine").selectFirst("a[href~=^/evaluations/\\d+$]"))
                .attr("href");
        open();
    }

    /** What stands in the field, as the page shows it. */
    String open() throws IOException, InterruptedException {
        Document section = page(evaluation + "/sections/" + SECTION);
        token = tokenOf(section);
        base = Integer.parseInt(Objects.requireNonNull(section.selectFirst("input[name=_base." + FIELD + "]"))
                .val());
        return Objects.requireNonNull(section.selectFirst("textarea[name=" + FIELD + "]"))
                .wholeText();
    }

    /** Saves the whole text; true when the server said that it is saved. */
    boolean save(String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                evaluation + "/fields/" + FIELD, Map.of("_csrf", token, "value", text, "base", Integer.toString(base)));
        if (answer.statusCode() != 200) {
            return false;
        }
        base++;
        return true;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(
                client.send(request(path).build(), BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static String tokenOf(Document page) {
        return Objects.requireNonNull(page.selectFirst("input[name=_csrf]")).val();
    }
}
