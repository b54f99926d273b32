package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MailTest {
    @Test
    void refusesASubjectThatWouldCarryFurtherHeaders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("a@example.org", "Alert\r\nBcc: all@example.org", "body", "x", "1"));
    }
}
