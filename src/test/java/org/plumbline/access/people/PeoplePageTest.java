package org.plumbline.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class PeoplePageTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

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
    void addsSomebodyWithALinkThatIsShownOnce() throws Exception {
        authorities.aWorker(administrator.authority(), "Jo Hall");

        var answer = request(newPerson("jo.hall").param("worker", "jo hall").param("roles", "team-manager"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(page(answer).select(".plumbline-code").text()).matches("https?://.+/one-time-links/\\S+");
        var list = page(request(get("/settings/people")));
        assertThat(list.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Jo Hall", "Team manager", "Invited"));
    }

    @Test
    void findsAPersonByAPartOfTheName() throws Exception {
        authorities.aPerson(administrator.authority(), "Amara Okafor", Role.AUDITOR);

        assertThat(page(request(get("/settings/people").param("name", "OKAF")))
                        .select("tbody th, tbody td:first-child")
                        .eachText())
                .containsExactly("Amara Okafor");
        assertThat(page(request(get("/settings/people").param("name", "Nobody at all")))
                        .select("main")
                        .text())
                .contains("Nobody has a name like this");
    }

    @Test
    void showsFiftyAtATimeAndEachOnce() throws Exception {
        for (int number = 0; number < 60; number++) {
            authorities.aPerson(administrator.authority(), "Kim Reed", Role.AUDITOR);
        }

        Document first = page(request(get("/settings/people")));
        Document second = page(
                request(get(URI.create(first.select("a[rel=next]").attr("href").replace("+", "%20")))));

        List<String> userNames = Stream.of(first, second)
                .flatMap(part -> part.select("tbody td:nth-of-type(1)").eachText().stream())
                .toList();
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(11);
        assertThat(userNames).doesNotHaveDuplicates();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws Exception {
        var answer = request(post("/settings/people/new")
                .param("name", "")
                .param("user-name", administrator.userName())
                .param("worker", "Nobody Known"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#user-name", "#worker", "#roles");
    }

    @Test
    void changesRoles() throws Exception {
        var lead = authorities.aPerson(administrator.authority(), "Amara Okafor", Role.AUDITOR);

        request(post(address(lead) + "/roles").param("roles", "quality-lead", "auditor"));

        assertThat(page(request(get(address(lead)))).select("input[checked]").eachAttr("value"))
                .containsExactly("auditor", "quality-lead");
    }

    @Test
    void saysLaterWhoInTheStructureSomebodyIs() throws Exception {
        var lead = authorities.aPerson(administrator.authority(), "Amara Okafor", Role.AUDITOR);
        authorities.aWorker(administrator.authority(), "A Okafor");

        var wrong = request(post(address(lead) + "/structure").param("worker", "Nobody Known"));
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(wrong).select(".govuk-error-summary a").attr("href")).isEqualTo("#worker");
        assertThat(page(wrong).select("#worker").attr("value")).isEqualTo("Nobody Known");

        assertThat(request(post(address(lead) + "/structure").param("worker", "a okafor"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(request(get(address(lead))))
                        .select(".govuk-summary-list")
                        .text())
                .contains("In the structure as A Okafor");
    }

    @Test
    void leavesTheLastAdministratorTheRole() throws Exception {
        var answer = request(post(address(administrator) + "/roles").param("roles", "auditor"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary").text()).contains("from yourself");
    }

    @Test
    void shutsAnAccountButNotOnesOwn() throws Exception {
        var lead = authorities.aPerson(administrator.authority(), "Amara Okafor", Role.AUDITOR);

        request(post(address(lead) + "/shut"));
        request(post(address(administrator) + "/shut"));

        assertThat(page(request(get(address(lead)))).select(".govuk-tag").text())
                .isEqualTo("Shut");
        assertThat(page(request(get(address(administrator))))
                        .select(".govuk-tag")
                        .text())
                .isEqualTo("Active");
    }

    @Test
    void knowsNobodyOfAnotherAuthority() throws Exception {
        var stranger = authorities.aPerson(authorities.anAuthority(), "Other Person", Role.AUDITOR);

        assertThat(request(get(address(stranger))).getResponse().getStatus()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder newPerson(String userName) {
        return post("/settings/people/new")
                .param("name", "Jo Hall")
                .param("user-name", userName + "." + COUNT.incrementAndGet() + "@example.org");
    }

    private static String address(SignedIn person) {
        return PeopleLinks.person(person.account());
    }

    private MvcResult request(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(as(administrator))).andReturn();
    }

    private static Document page(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
