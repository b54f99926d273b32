package org.plumbline.inspection.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.database.AuthorityId;
import org.plumbline.inspection.Recommendation;
import org.plumbline.inspection.Recommendations;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An inspection that is kept is corrected: what was stays readable, and references stay. */
@DatabaseTest
class CorrectionPageTest {
    private static final Map<String, String> HEAD = Map.ofEntries(
            Map.entry("title", "Ofsted inspection of March"),
            Map.entry("authority", "Northmoor"),
            Map.entry("kind", "ilacs-standard"),
            Map.entry("published-day", "1"),
            Map.entry("published-month", "3"),
            Map.entry("published-year", "2026"));

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    private AuthorityId authority;
    private SignedIn officer;
    private SignedIn member;
    private String inspection;

    @BeforeEach
    void keepAnInspection() throws Exception {
        clock.advanceTo(LocalDate.parse("2026-03-10"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        member = authorities.aPerson(authority, "Graham Tull", Role.BOARD_MEMBER);
        String draft = location(send(officer, "/inspections/new/by-hand", Map.of()));
        keep(draft, "head", HEAD);
        keep(draft, "recommendations", recommendations("Oversight of manegers.", "Visits in time."));
        inspection = confirm(draft, Map.of("doubts", "1"));
    }

    @Test
    void keepsWhatWasBesideWhatIsWithWhoAndWhy() throws Exception {
        String correction = begin();
        keep(correction, "recommendations", recommendations("Oversight of managers.", "Visits in time."));
        assertThat(page(officer, correction).text())
                .contains("Correction of IN-", "What this correction changes", "1. Oversight of manegers.");
        assertThat(page(member, inspection).text()).contains("manegers").doesNotContain("Oversight of managers");

        assertThat(confirm(correction, Map.of("why", "A typing error."))).isEqualTo(inspection);

        Document shown = page(member, inspection);
        assertThat(shown.text())
                .contains("Corrected by Bridget Orme on 10 March 2026", "A typing error.")
                .contains("Oversight of managers.", "1. Oversight of manegers.");
        assertThat(shown.select("table:contains(What must improve) tbody tr")).hasSize(2);
    }

    @Test
    void aRecommendationKeepsItsReferenceAndShowsItsEarlierWords() throws Exception {
        Recommendation before = standing().getFirst();
        String correction = begin();
        keep(correction, "recommendations", recommendations("Oversight of managers.", "Visits in time."));
        confirm(correction, Map.of("why", "A typing error."));

        Recommendation after = standing().getFirst();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.text()).isEqualTo("Oversight of managers.");
        assertThat(page(member, "/recommendations/" + after.id().value()).text())
                .contains("Its words were corrected", "Was: 1. Oversight of manegers. Why: A typing error.");
    }

    @Test
    void oneThatIsTakenOutIsWithdrawnAndAnotherIsAdded() throws Exception {
        Recommendation taken = standing().getLast();
        String correction = begin();
        keep(
                correction,
                "recommendations",
                Map.of(
                        "count", "2",
                        "body-1", "authority",
                        "number-1", "1",
                        "text-1", "Oversight of manegers.",
                        "body-2", "authority",
                        "number-2", "3",
                        "text-2", "Care leavers' health histories."));
        confirm(correction, Map.of("why", "The list was read wrongly."));

        assertThat(standing())
                .extracting(Recommendation::text)
                .containsExactlyInAnyOrder("Oversight of manegers.", "Care leavers' health histories.");
        assertThat(page(member, "/recommendations/" + taken.id().value()).text())
                .contains("Withdrawn by Bridget Orme", "The list was read wrongly.");
    }

    @Test
    void wantsAReasonAndSomethingDifferent() throws Exception {
        String correction = begin();

        assertThat(errors(post(correction + "/confirmation"), Map.of("version", "0")))
                .anyMatch(error -> error.contains("why it is corrected"));
        assertThat(errors(post(correction + "/confirmation"), Map.of("version", "0", "why", "No idea")))
                .anyMatch(error -> error.startsWith("Nothing is different from what is kept"));
    }

    @Test
    void oneCorrectionAtATimeIsUnderWay() throws Exception {
        String correction = begin();

        assertThat(begin()).isEqualTo(correction);
        send(officer, correction + "/discard", Map.of());
        assertThat(begin()).isNotEqualTo(correction);
    }

    @Test
    void onlyThoseWhoKeepInspectionsCorrectThem() throws Exception {
        assertThat(send(member, inspection + "/corrections", Map.of()).getStatus())
                .isEqualTo(403);
        assertThat(page(member, inspection).text()).doesNotContain("Correct what is kept");
    }

    private List<Recommendation> standing() {
        return authorities.in(authority, recommendations::list).stream()
                .sorted(java.util.Comparator.comparing(one -> one.number() == null ? 0 : one.number()))
                .toList();
    }

    private String begin() throws Exception {
        return location(send(officer, inspection + "/corrections", Map.of()));
    }

    private static Map<String, String> recommendations(String first, String second) {
        return Map.of(
                "count", "2",
                "body-1", "authority",
                "number-1", "1",
                "text-1", first,
                "body-2", "authority",
                "number-2", "2",
                "text-2", second);
    }

    private void keep(String draft, String part, Map<String, String> typed) throws Exception {
        var request = post(draft + "/" + part)
                .with(as(officer))
                .with(csrf())
                .param("version", version(draft))
                .param("pressed", "save");
        typed.forEach(request::param);
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    private String confirm(String draft, Map<String, String> form) throws Exception {
        var request =
                post(draft + "/confirmation").with(as(officer)).with(csrf()).param("version", version(draft));
        form.forEach(request::param);
        return location(mvc.perform(request).andReturn().getResponse());
    }

    private String version(String draft) throws Exception {
        return page(officer, draft).select("input[name=version]").attr("value");
    }

    private List<String> errors(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request,
            Map<String, String> form)
            throws Exception {
        form.forEach(request::param);
        MockHttpServletResponse answer =
                mvc.perform(request.with(as(officer)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".govuk-error-summary li")
                .eachText();
    }

    private MockHttpServletResponse send(SignedIn person, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(as(person)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String location(MockHttpServletResponse answer) {
        String location = answer.getHeader("Location");
        return location == null ? "" : location;
    }

    private Document page(SignedIn person, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
