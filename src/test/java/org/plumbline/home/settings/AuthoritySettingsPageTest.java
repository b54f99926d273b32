package org.plumbline.home.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@DatabaseTest
class AuthoritySettingsPageTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthorities authorities;

    private SignedIn administrator;

    @BeforeEach
    void hireAdministrator() {
        administrator = authorities.aPerson(authorities.anAuthority(), "Sam Hirst", Role.ADMINISTRATOR);
    }

    @Test
    void changesTheHeaderOfEveryPage() throws Exception {
        var answer = submit("Calderbrook County Council", "Calderbrook", "teal");

        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        var home = page(mvc.perform(get("/").with(as(administrator))).andReturn());
        assertThat(home.select(".plumbline-header__name").text()).isEqualTo("Calderbrook County Council");
        assertThat(home.body().classNames()).contains("plumbline-colour-teal");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        var answer = submit("", "Calderbrook", "crimson");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary a").eachText())
                .containsExactly("Enter the name of the authority", "Select one of the colours");
        assertThat(page(answer).select("#short-name").val()).isEqualTo("Calderbrook");
        assertThat(page(answer).title()).startsWith("Error: ");
    }

    @Test
    void listsOnlyWhatThePersonMayOpen() throws Exception {
        var lead = authorities.aPerson(administrator.authority(), "Amara Okafor", Role.QUALITY_LEAD);

        assertThat(settingsOf(lead)).contains("/settings/authority").doesNotContain("/settings/outbox");
        assertThat(settingsOf(administrator)).contains("/settings/authority", "/settings/outbox");
    }

    private Iterable<String> settingsOf(SignedIn person) throws Exception {
        var page = page(mvc.perform(get("/settings").with(as(person))).andReturn());
        return page.select(".plumbline-work a").eachAttr("href");
    }

    private MvcResult submit(String name, String shortName, String colour) throws Exception {
        return mvc.perform(post("/settings/authority")
                        .param("name", name)
                        .param("short-name", shortName)
                        .param("colour", colour)
                        .with(csrf())
                        .with(as(administrator)))
                .andReturn();
    }

    private static Document page(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
