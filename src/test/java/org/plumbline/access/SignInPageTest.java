package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class SignInPageTest {
    private static final String PASSWORD = "lantern orchard thimble";

    @Autowired
    private MockMvc web;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private People people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void setsAPasswordByAOneTimeLinkWhichThenIsSpent() throws Exception {
        SignedIn person = somebody();
        String link = linkFor(person);

        setPassword(link, PASSWORD).andExpect(status().isSeeOther());

        setPassword(link, "another long password").andExpect(status().isNotFound());
        signIn(person.userName(), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void takesNoLinkOfAnAccountThatWasShutSince() throws Exception {
        SignedIn person = somebody();
        String link = linkFor(person);

        authorities.in(person.authority(), () -> {
            people.disable(person.account(), person.userName());
            return null;
        });

        setPassword(link, PASSWORD).andExpect(status().isNotFound());
        signIn(person.userName(), PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void refusesAShortPasswordAndSaysWhy() throws Exception {
        String link = linkFor(somebody());

        String html = setPassword(link, "short")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(html).select(".govuk-error-summary li").text()).contains("at least 12 characters");
    }

    @Test
    void shutsAnAccountAfterFiveWrongPasswordsAndOpensItAgainLater() throws Exception {
        SignedIn person = somebody();
        setPassword(linkFor(person), PASSWORD);
        for (int i = 0; i < 5; i++) {
            signIn(person.userName(), "wrong wrong wrong").andExpect(redirectedUrl("/sign-in?failed"));
        }

        signIn(person.userName(), PASSWORD).andExpect(redirectedUrl("/sign-in?locked"));
        clock.advanceBy(Duration.ofMinutes(2));
        signIn(person.userName(), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void saysTheSameOfAnUnknownNameAsOfAWrongPassword() throws Exception {
        signIn("nobody.at.all", PASSWORD).andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        web.perform(post("/sign-in").param("user-name", "x").param("password", "y"))
                .andExpect(status().isForbidden());
    }

    @Test
    void sendsStrictHeadersWithEveryPage() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.allOf(
                                        org.hamcrest.Matchers.startsWith("default-src 'none'"),
                                        org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("unsafe")))))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHadEndedAndGivesItBackToTheSamePerson() throws Exception {
        SignedIn person = somebody();
        Cookie session = sendAfterTheSessionEnded(person);

        MockHttpServletResponse signedIn = signInAsPersona(person, session);
        Document page = Jsoup.parse(web.perform(get("/typed-before").cookie(sessionOf(signedIn)))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/typed-before");
        assertThat(page.select("input[name=worry]").attr("value")).isEqualTo("Long words, not to be lost");
        assertThat(page.select("form[action=/actions/7/evidence]")).hasSize(1);
    }

    @Test
    void doesNotShowWhatWasTypedToSomebodyElse() throws Exception {
        SignedIn person = somebody();
        SignedIn other = authorities.aPerson(person.authority(), "Other Person", Role.AUDITOR);
        Cookie session = sendAfterTheSessionEnded(person);

        MockHttpServletResponse signedIn = signInAsPersona(other, session);

        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/");
        web.perform(get("/typed-before").cookie(sessionOf(signedIn))).andExpect(redirectedUrl("/"));
    }

    @Test
    void staysSignedInWhenARequestFromBeforeTheSignInEndsAfterIt() throws Exception {
        Cookie before = sendAfterTheSessionEnded(somebody());
        Session stillRead = Objects.requireNonNull(sessions.findById(idIn(before)));

        Cookie signedIn = sessionOf(signInAsPersona(somebody(), before));
        endOf(stillRead);

        web.perform(get("/").cookie(signedIn)).andExpect(status().isOk());
        web.perform(get("/").cookie(before)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void answersAnExpiredSessionsScriptWithoutAPage() throws Exception {
        web.perform(post("/evaluations/7/fields/x").accept("application/json").param("value", "x"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void shutsOutWhoeverHasNotSignedIn() throws Exception {
        web.perform(get("/children")).andExpect(status().is3xxRedirection());
    }

    private Cookie sendAfterTheSessionEnded(SignedIn person) throws Exception {
        String account = Long.toString(person.account().value());
        return sessionOf(web.perform(post("/actions/7/evidence")
                        .cookie(new Cookie(KeepingTypedText.TYPIST, account))
                        .param("worry", "Long words, not to be lost"))
                .andExpect(redirectedUrl("/sign-in?expired"))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse signInAsPersona(SignedIn person, Cookie session) throws Exception {
        return web.perform(post("/demo/sign-in").cookie(session).with(csrf()).param("user-name", person.userName()))
                .andReturn()
                .getResponse();
    }

    /** What the session filter does at the end of any request that looked at its session. */
    @SuppressWarnings("unchecked")
    private void endOf(Session session) {
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(1));
        ((SessionRepository<Session>) sessions).save(session);
    }

    private static String idIn(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    }

    private static Cookie sessionOf(MockHttpServletResponse response) {
        // The mock servlet container keeps Spring Session's own name for the cookie.
        return Objects.requireNonNull(response.getCookie("SESSION"));
    }

    private SignedIn somebody() {
        AuthorityId authority = authorities.anAuthority();
        return authorities.aPerson(authority, "Test Person", Role.AUDITOR);
    }

    private String linkFor(SignedIn person) {
        return authorities.in(person.authority(), () -> people.makeOneTimeLink(person.account()));
    }

    private ResultActions setPassword(String link, String password) throws Exception {
        return web.perform(post(link).with(csrf()).param("password", password).param("again", password));
    }

    private ResultActions signIn(String userName, String password) throws Exception {
        return web.perform(
                post("/sign-in").with(csrf()).param("user-name", userName).param("password", password));
    }
}
