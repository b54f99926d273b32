package org.plumbline.inspection.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ClockPagesPageTest {
    private static final String LIST = "/inspections/clocks";
    private static final String UNSURE = LIST + "/publish-statement";

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn director;
    private SignedIn member;

    @BeforeEach
    void makeAnAuthority() {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        director = authorities.aPerson(authority, "Dana Whit", Role.DIRECTOR);
        member = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
    }

    @Test
    void tellsRulesThatWereReadFromThoseToBeConfirmed() throws Exception {
        Document list = page(member, LIST);

        assertThat(row(list, "Publish the report").text())
                .contains("30 working days", "Read in its source", "SI 2007/462", "1 April 2007");
        assertThat(row(list, "Publish the statement of action").text()).contains("70 working days", "To be confirmed");
        assertThat(list.select("h1 + p").text()).contains("2 rules are not confirmed");
    }

    @Test
    void keepsWhatTheAuthorityDecidedWithTheTextItReadAndWhatItDecidedBefore() throws Exception {
        send(director, Map.of("verdict", "other-number", "working-days", "60", "text-read", "Regulation 3 of 2007"));
        clock.advanceTo(LocalDate.parse("2026-03-04"));
        send(director, Map.of("verdict", "holds", "text-read", "Regulation 3 as amended"));

        assertThat(row(page(member, LIST), "Publish the statement of action").text())
                .contains("70 working days", "Confirmed");
        Document shown = page(director, UNSURE);
        assertThat(shown.select(".moj-timeline__title").eachText())
                .containsExactly("Confirmed as it stands", "Confirmed with 60 working days");
        assertThat(shown.select(".moj-timeline__description").eachText())
                .containsExactly("Read: Regulation 3 as amended", "Read: Regulation 3 of 2007");
        assertThat(shown.select(".govuk-warning-text")).isEmpty();
        assertThat(trail()).isEqualTo("{\"decision\":\"holds\",\"working-days\":70}");
    }

    @Test
    void asksForTheVerdictTheNumberAndTheText() throws Exception {
        assertThat(errorsOf(send(director, Map.of())))
                .isEqualTo("Select whether the rule holds Enter which text you read");
        assertThat(errorsOf(send(
                        director, Map.of("verdict", "other-number", "working-days", "0", "text-read", "Regulation 3"))))
                .isEqualTo("The number of working days must be a whole number from 1 to 500");
    }

    @Test
    void letsOnlyThoseWhoKeepInspectionsOrSettingsConfirm() throws Exception {
        SignedIn administrator = authorities.aPerson(authority, "Farid Nazari", Role.ADMINISTRATOR);

        assertThat(send(member, Map.of("verdict", "holds", "text-read", "x")).getStatus())
                .isEqualTo(403);
        assertThat(page(administrator, "/settings").select("a[href=" + LIST + "]"))
                .hasSize(1);
        assertThat(send(administrator, Map.of("verdict", "does-not-hold", "text-read", "Our counsel's note"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(row(page(member, LIST), "Publish the statement of action").text())
                .contains("Does not hold here");
    }

    private static Element row(Document list, String title) {
        return list.select("tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Document page(SignedIn person, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(SignedIn person, Map<String, String> form) throws Exception {
        var request = post(UNSURE).with(as(person)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String errorsOf(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString())
                .select(".govuk-error-summary li")
                .text();
    }

    private String trail() {
        return authorities.in(authority, () -> jdbc.sql("""
            select refs from trail_entries where what = 'clock-confirmed' order by id desc limit 1
            """).query(String.class).single());
    }
}
