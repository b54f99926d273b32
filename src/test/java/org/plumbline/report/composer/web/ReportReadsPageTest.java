package org.plumbline.report.composer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Whoever reads a report, in whatever form, stands on the trail. */
@DatabaseTest
class ReportReadsPageTest {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private SignedIn officer;
    private String report;

    @BeforeEach
    void freezeAReport() throws Exception {
        clock.advanceTo(LocalDate.parse("2026-03-03"));
        authority = authorities.anAuthority();
        officer = authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER);
        authorities.aChild(authority, "1001", null, null, "in-care");
        report = Objects.requireNonNull(send(
                        "/reports/new",
                        Map.ofEntries(
                                Map.entry("kind", "select-committee"),
                                Map.entry("title", "Improvement plan, phase 2"),
                                Map.entry("meeting-day", "27"),
                                Map.entry("meeting-month", "3"),
                                Map.entry("meeting-year", "2026"),
                                Map.entry("author", "Ruth Adeyemi"),
                                Map.entry("contact", "Bridget Orme"),
                                Map.entry("email", "bridget.orme@example.gov.uk"),
                                Map.entry("member", "Councillor Jill Astbury")))
                .getHeader("Location"));
        write("s1", "The purpose of this report is to (a) look back and (b) look ahead.");
        write("s2", "An inspection found what had to improve.");
        write("s9", "The plan goes further.");
        send(report + "/papers", Map.of("seen", "1", "title", "Inspection report", "place", "County Hall"));
        send(report + "/figures", Map.of());
        send(
                report + "/sections/s2",
                Map.of(
                        "do",
                        "set",
                        "seen",
                        "2",
                        "heading",
                        "Background",
                        "openness",
                        "public",
                        "figures",
                        "children-by-cohort"));
        send(report + "/figures", Map.of());
        MockHttpServletResponse frozen = send(report + "/versions", Map.of("note", "Final"));
        assertThat(frozen.getStatus()).as(frozen.getContentAsString()).isEqualTo(303);
    }

    private void write(String section, String words) throws Exception {
        send(report + "/sections/" + section, Map.of("_base." + section, "0", section, words));
    }

    @Test
    void theChecklistLeadsToTheVersionThatWaitsForItsSignatures() throws Exception {
        Document checklist = Jsoup.parse(mvc.perform(get(report + "/checklist").with(as(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(checklist.select("main a[href=" + report + "/versions/1]").text())
                .isEqualTo("Version 1, frozen on 3 March 2026: to be signed by Author, Contact officer, Cabinet Member,"
                        + " Monitoring officer");
    }

    @Test
    void isFoundByItsReferenceWhereTheReaderMayOpenIt() throws Exception {
        String reference = "RP-" + report.substring(report.lastIndexOf('/') + 1);

        assertThat(search(officer, reference)).isEqualTo(report);
        assertThat(search(authorities.aPerson(authority, "Jill Astbury", Role.LEAD_MEMBER), reference))
                .isEqualTo(report + "/versions");
        assertThat(search(authorities.aPerson(authority, "Joe Yilmaz", Role.SOCIAL_WORKER), reference))
                .isNull();
    }

    private @Nullable String search(SignedIn person, String typed) throws Exception {
        return mvc.perform(get("/search").param("q", typed).with(as(person)))
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections/s2", "/figures", "/checklist"})
    void theDraftIsALookAtItsWordsOrFigures(String page) throws Exception {
        assertThat(ask(report + page)).isEqualTo(200);

        assertThat(looks()).containsExactly("{\"kind\": \"draft\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "exempt", "confidential"})
    void aPreviewNamesItsView(String view) throws Exception {
        assertThat(ask(report + "/preview/" + view)).isEqualTo(200);

        assertThat(looks()).containsExactly("{\"kind\": \"preview\", \"view\": \"" + view + "\"}");
    }

    @Test
    void aFrozenVersionNamesItsNumber() throws Exception {
        assertThat(ask(report + "/versions/1")).isEqualTo(200);

        assertThat(looks()).containsExactly("{\"kind\": \"version\", \"version\": 1}");
    }

    @ParameterizedTest
    @CsvSource({
        "public,docx", "public,pdf", "public,html", "public,xlsx",
        "exempt,docx", "exempt,pdf", "exempt,html", "exempt,xlsx",
        "confidential,docx", "confidential,pdf", "confidential,html", "confidential,xlsx",
    })
    void aFileNamesViewAndFormatOfDraftAndVersionAlike(String view, String format) throws Exception {
        String file = "/files/" + view + "." + format;

        assertThat(ask(report + file)).isEqualTo(200);
        assertThat(ask(report + "/versions/1" + file)).isEqualTo(200);

        assertThat(looks())
                .containsExactly(
                        "{\"kind\": \"file\", \"view\": \"%s\", \"format\": \"%s\"}".formatted(view, format),
                        "{\"kind\": \"file\", \"view\": \"%s\", \"format\": \"%s\", \"version\": 1}"
                                .formatted(view, format));
    }

    @Test
    void whatWasRefusedWasNotSeen() throws Exception {
        assertThat(ask(report + "/preview/secret")).isEqualTo(404);
        assertThat(ask(report + "/versions/2")).isEqualTo(404);
        assertThat(ask(report + "/versions/1/files/public.exe")).isEqualTo(404);

        assertThat(looks()).isEmpty();
    }

    private List<String> looks() {
        return authorities.in(
                authority,
                () -> jdbc.sql("""
                    select refs::jsonb::text from trail_entries
                     where kind = 'seen' and what = 'report-seen'
                       and subject_kind = 'report' and subject_id = :report
                     order by id
                    """)
                        .param("report", report.replaceAll("\\D", ""))
                        .query(String.class)
                        .list());
    }

    private int ask(String path) throws Exception {
        return mvc.perform(get(path).with(as(officer)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) throws Exception {
        var request = post(path).with(as(officer)).with(csrf());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}
