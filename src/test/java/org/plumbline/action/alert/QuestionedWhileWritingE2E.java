package org.plumbline.action.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.browser.Visitor;
import org.plumbline.children.ChildId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The question comes before anything is kept, and goes when its reason does. */
@BrowserTest
class QuestionedWhileWritingE2E {
    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities authorities;

    @Test
    void questionsANameAsSoonAsTheWriterLeavesTheField() {
        AuthorityId authority = authorities.anAuthority();
        ChildId child = authorities.aChild(authority, "10482", null, null);
        try (Visitor lead = Visitor.of("http://localhost:" + port)) {
            lead.signInAs(authorities.aPerson(authority, "Pia Lake", Role.QUALITY_LEAD));
            lead.open(AlertLinks.raise(child));
            var worry = lead.page().locator("#worry");
            var question = lead.page().locator("#worry-questions");
            assertThat(question).isHidden();

            worry.fill("Emma Khan is back with the partner");
            worry.blur();
            assertThat(question).hasText("“Emma Khan” looks like a name. Is it needed here?");

            worry.fill("The child is back with the partner");
            worry.blur();
            assertThat(question).isHidden();
            lead.choose("Have you spoken to one of them?", "No, I have not reached anyone yet");
            lead.press("Raise the safety alert");
            assertThat(lead.page().locator("main")).containsText("The child is back with the partner");
        }
    }
}
