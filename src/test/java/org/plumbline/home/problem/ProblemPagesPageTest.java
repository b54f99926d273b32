package org.plumbline.home.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.plumbline.access.OpenToAll;
import org.plumbline.access.Role;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@DatabaseTest
@Import(ProblemPagesPageTest.Troublemaker.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesPageTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthorities authorities;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "may-not      | 403 | You cannot see or do this",
                "missing      | 404 | Page not found",
                "conflict     | 409 | Somebody else was quicker",
                "too-large    | 413 | The file is too large",
                "fault        | 500 | Sorry, something went wrong",
                "away         | 503 | Plumbline is busy or its database is away",
                "number/five  | 404 | Page not found",
                "needs        | 400 | This address or form is not complete"
            })
    void answersEachKindWithItsStatusAndItsWords(String path, int status, String title) throws Exception {
        var answer = request(get("/trouble/" + path));

        assertThat(answer.getResponse().getStatus()).isEqualTo(status);
        assertThat(page(answer).select("h1").text()).isEqualTo(title);
        assertThat(page(answer).title()).startsWith(title);
    }

    @Test
    void answersAnAddressThatIsNotThere() throws Exception {
        assertThat(request(get("/nowhere")).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void answersAMethodThatIsNotTaken() throws Exception {
        assertThat(request(post("/trouble/missing").with(csrf())).getResponse().getStatus())
                .isEqualTo(405);
    }

    @Test
    void saysWhatExactlyWasRefused() throws Exception {
        assertThat(page(request(get("/trouble/may-not"))).select("main").text())
                .contains("Only the manager may verify this.");
    }

    @Test
    void putsTheReferenceOnThePageAndInTheLog(CapturedOutput log) throws Exception {
        var reference = page(request(get("/trouble/fault")))
                .select(".govuk-hint strong")
                .text();

        assertThat(reference).matches("[A-Z0-9]{8}");
        assertThat(log.getAll())
                .contains(reference + " FAULT on GET /trouble/fault")
                .contains("a broken thing");
    }

    @Test
    void keepsTheFaultItselfOffThePage() throws Exception {
        assertThat(request(get("/trouble/fault")).getResponse().getContentAsString())
                .doesNotContain("a broken thing");
    }

    @Test
    void saysThatAFormWasOpenForTooLong() throws Exception {
        var answer = request(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403));

        assertThat(answer.getResponse().getStatus()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("This page was open for too long");
    }

    private MvcResult request(MockHttpServletRequestBuilder request) throws Exception {
        var authority = authorities.anAuthority();
        var person = authorities.aPerson(authority, "Jo Hall", Role.TEAM_MANAGER);
        return mvc.perform(request.with(as(person))).andReturn();
    }

    private static Document page(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Controller
    static class Troublemaker {

        @GetMapping("/trouble/{kind}")
        @OpenToAll
        void make(@PathVariable String kind) {
            throw switch (kind) {
                case "may-not" -> new MayNot("Only the manager may verify this");
                case "missing" -> new NotFound("No action has this reference");
                case "conflict" -> new OptimisticLockingFailureException("version 3");
                case "too-large" -> new MaxUploadSizeExceededException(1);
                case "away" -> new CannotCreateTransactionException("no connection");
                default -> new IllegalStateException("a broken thing");
            };
        }

        @GetMapping("/trouble/number/{number}")
        @OpenToAll
        void takeNumber(@PathVariable long number) {
            throw new IllegalStateException("took " + number);
        }

        @GetMapping("/trouble/needs")
        @OpenToAll
        void takeParameter(@RequestParam String name) {
            throw new IllegalStateException("took " + name);
        }
    }
}
