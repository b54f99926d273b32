package org.plumbline.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The whole loop in a real browser, with scripts and without; in an application of its own, since its clock stands in another year. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=whole-loop")
class WholeLoopE2E {
    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private SettableClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void beginTheMonth() {
        clock.advanceTo(WholeLoop.TODAY);
    }

    @Test
    void goesFromAWorkbookToAVerifiedActionAsFourPeople() {
        try (var loop = WholeLoop.with(Cast.of(authorities), address())) {
            loop.walk(folder);
        }
    }

    @Test
    void goesTheSameWayWithoutScripts() {
        try (var loop = WholeLoop.withoutScripts(Cast.of(authorities), address())) {
            loop.walk(folder);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
