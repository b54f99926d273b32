package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.database.DatabaseUnavailable;
import org.springframework.boot.web.server.PortInUseException;

class QuietStartFailuresTest {
    @Test
    void explainsWhatLiesBelowTheFrameworksOwnFailures() {
        var unavailable = new DatabaseUnavailable("Another Plumbline uses this directory.");
        var wrapped = new IllegalStateException("bean", new IllegalStateException("other bean", unavailable));

        assertThat(QuietStartFailures.explain(wrapped)).isEqualTo("Another Plumbline uses this directory.");
        assertThat(new QuietStartFailures(null).reportException(wrapped)).isTrue();
    }

    @Test
    void saysWhatToDoAboutAPortInUse() {
        assertThat(QuietStartFailures.explain(new IllegalStateException("web", new PortInUseException(8080))))
                .isEqualTo("Port 8080 is in use. Choose another with --port, or stop what uses it.");
    }

    @Test
    void leavesToTheFrameworkWhatItDoesNotKnow() {
        assertThat(new QuietStartFailures(null).reportException(new IllegalStateException("a bug")))
                .isFalse();
    }
}
