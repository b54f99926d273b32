package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.page.Gallery;
import org.springframework.core.io.ClassPathResource;

/** The components in a real browser, under the content policy of the application. */
class GalleryE2E {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/assets/", GalleryE2E::serveAsset);
        server.createContext(
                "/gallery",
                exchange -> answer(
                        exchange,
                        200,
                        "text/html;charset=UTF-8",
                        Gallery.html("/assets", "Action AC-881 is recorded").getBytes(StandardCharsets.UTF_8)));
        server.createContext("/progress", exchange -> answer(exchange, 204, "text/html", new byte[0]));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isAccessibleAndSilentAtBothWidths() {
        try (var visitor = Visitor.of(address())) {
            visitor.open("/gallery");

            visitor.check("gallery");
        }
    }

    @Test
    void leavesAMarginAtEveryWidth() {
        try (var visitor = Visitor.of(address())) {
            visitor.open("/gallery");
            for (int width : new int[] {320, 700, 1024, 1100, 1180, 1259, 1260, 1400}) {
                visitor.page().setViewportSize(width, 900);

                assertThat(visitor.page().locator("main").boundingBox().x)
                        .as("left of the content at %d pixels", width)
                        .isGreaterThanOrEqualTo(15);
            }
        }
    }

    @Test
    void startsTheComponentsOfBothLibraries() {
        try (var visitor = Visitor.of(address())) {
            visitor.open("/gallery");

            assertThat(visitor.page().locator("button[data-index]").count()).isEqualTo(3);
            assertThat(visitor.page().locator("#answer-2-more").isVisible()).isTrue();
            visitor.choose("Is the child seen alone?", "Yes");
            assertThat(visitor.page().locator("#answer-2-more").isVisible()).isFalse();
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var visitor = Visitor.withoutScripts(address())) {
            visitor.open("/gallery");

            assertThat(visitor.page().locator("#needs-2-more").isVisible()).isFalse();
            visitor.choose("Needs", "Disability");
            assertThat(visitor.page().locator("#needs-2-more").isVisible()).isTrue();
            assertThat(visitor.page().locator("#navigation").isVisible()).isTrue();
            visitor.check("gallery");
        }
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void serveAsset(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var asset = new ClassPathResource("static" + path);
        var type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "image/svg+xml";
        if (asset.exists()) {
            answer(exchange, 200, type, asset.getContentAsByteArray());
        } else {
            answer(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
