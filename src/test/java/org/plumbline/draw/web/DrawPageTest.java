package org.plumbline.draw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.ClosingFrame;
import org.plumbline.draw.Draws;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class DrawPageTest {
    private static final String DIGITS = "351264 425136 362514 136245";

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private ClosingFrame closing;

    @Autowired
    private Draws draws;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn lead;
    private SignedIn chair;

    @BeforeEach
    void closeAFrame() {
        authority = authorities.anAuthority();
        lead = authorities.aPerson(authority, "Ruth Adeyemi", Role.QUALITY_LEAD);
        chair = authorities.aPerson(authority, "Tom Ellery", Role.REVIEWING_OFFICER);
        List<Candidate> candidates = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Candidate(authorities.aChild(authority, "C" + i, null, null), "C" + i, null))
                .toList();
        authorities.in(authority, () -> closing.close("Routine, March 2026", 2, candidates, lead.account()));
        clock.advanceBy(Duration.ofMinutes(5));
    }

    @Test
    void showsWhatIsCommittedAndWhoMayRollNext() throws Exception {
        Document page = page(get("/draws/1").with(as(chair)), 200);

        assertThat(page.select("h1").text()).isEqualTo("Draw 1 Waiting for dice");
        assertThat(page.select("main").text()).contains("6 could be drawn, 0 left out", "by Ruth Adeyemi");
        assertThat(page.select("a[href=/draws/1/dice]")).hasSize(1);
    }

    @Test
    void offersTheDiceToNobodyWhoClosedTheList() throws Exception {
        assertThat(page(get("/draws/1").with(as(lead)), 200).select("a[href=/draws/1/dice]"))
                .isEmpty();

        Document dice = page(get("/draws/1/dice").with(as(lead)), 200);

        assertThat(dice.select("form[action=/draws/1/dice]")).isEmpty();
        assertThat(dice.select("main").text()).contains("You closed this list, so somebody else must roll.");
        assertThat(send("/draws/1/dice", lead, "digits", DIGITS).getStatus()).isEqualTo(409);
    }

    @Test
    void drawsWithTheDigitsOfTheSecondPersonWhoDoesNotSeeTheChildren() throws Exception {
        MockHttpServletResponse answer = send("/draws/1/dice", chair, "digits", DIGITS);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/draws/1");
        Document page = page(get("/draws/1").with(as(chair)), 200);
        assertThat(page.select("h1").text()).contains("Drawn, not revealed");
        assertThat(page.select("main").text()).contains("Rolled by hand").doesNotContain("C1", "C2", "C3", DIGITS);
        assertThat(page.select("a[href$=receipt.json]")).isEmpty();
    }

    @Test
    void rollsOnScreenAndSaysSo() throws Exception {
        send("/draws/1/dice", chair, "how", "on-screen");

        assertThat(page(get("/draws/1").with(as(chair)), 200).select("main").text())
                .contains("Rolled on screen");
        assertThat(page(get("/draws/1/dice").with(as(chair)), 200)
                        .select("main")
                        .text())
                .contains("The dice of this draw have been rolled");
    }

    @Test
    void keepsTheDigitsTypedWhenTheyAreNotEnough() throws Exception {
        Document page = page(
                post("/draws/1/dice").param("digits", "12 34x").with(csrf()).with(as(chair)), 422);

        assertThat(page.select("input[name=digits]").val()).isEqualTo("12 34x");
        assertThat(page.select(".govuk-error-summary a[href=#digits]").text())
                .isEqualTo("Enter 24 to 200 digits from 0 to 9, and nothing else");
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void revealsAndGivesTheReceiptToWhoeverSeesEveryChild() throws Exception {
        send("/draws/1/dice", chair, "digits", DIGITS);

        assertThat(send("/draws/1/reveal", chair).getStatus()).isEqualTo(403);
        assertThat(send("/draws/1/reveal", lead).getRedirectedUrl()).isEqualTo("/draws/1");

        MockHttpServletResponse receipt = browser.perform(
                        get("/draws/1/receipt.json").with(as(lead)))
                .andReturn()
                .getResponse();
        assertThat(receipt.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"draw-1.json\"");
        assertThat(receipt.getContentAsString()).contains("\"revealed\"", "\"rolled-by-hand\"", "351264425136");
    }

    @Test
    void keepsTheReceiptFromThoseWhoSeeSomeChildrenOnly() throws Exception {
        SignedIn head = authorities.aPerson(authority, "Ines Okafor", Role.HEAD_OF_SERVICE);

        assertThat(page(get("/draws/1").with(as(head)), 200).select("a[href$=receipt.json]"))
                .isEmpty();
        assertThat(status(get("/draws/1/receipt.json").with(as(head)))).isEqualTo(404);
        assertThat(status(get("/draws/1/receipt.json").with(as(chair)))).isEqualTo(403);
    }

    @Test
    void knowsNoDrawOfAnotherAuthority() throws Exception {
        SignedIn stranger = authorities.aPerson(authorities.anAuthority(), "Una Marsh", Role.QUALITY_LEAD);

        assertThat(status(get("/draws/1").with(as(stranger)))).isEqualTo(404);
        assertThat(status(get("/draws/1/dice").with(as(stranger)))).isEqualTo(404);
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse send(String address, SignedIn person, String... field) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf()).with(as(person));
        if (field.length == 2) {
            request.param(field[0], field[1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }
}
