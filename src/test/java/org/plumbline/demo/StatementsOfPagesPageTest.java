package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.SettableClock;
import org.plumbline.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Everybody of a small county opens every kind of page they come across; none asks the database too often. */
@DatabaseTest
@Import(StatementsOfPagesPageTest.Counting.class)
class StatementsOfPagesPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CHILDREN = 60;
    /** Sessions, the trail and the setting of the authority are statements too. */
    private static final int MOST = 12;

    private static final int OF_A_KIND = 2;
    private static final String NO_PAGES = "/assets/.*|.*sign-out.*|.*\\.[a-z]+(\\?.*)?";

    @Autowired
    private MakingCounty making;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc web;

    private final Map<String, List<String>> mostByKind = new TreeMap<>();

    /** Puts the counter under the pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof HikariDataSource pool) {
                        pool.setDataSource(StatementCount.over(new DriverManagerDataSource(
                                pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())));
                    }
                    return bean;
                }
            };
        }
    }

    @Test
    void noPageAsksTheDatabaseMoreThanTwelveTimes() throws Exception {
        clock.advanceTo(TODAY);
        making.make(5, CHILDREN, _ -> {});

        for (String person : people()) {
            openEveryKindAs(person);
        }

        assertThat(mostByKind).hasSizeGreaterThan(60);
        mostByKind.values().removeIf(statements -> statements.size() <= MOST);
        assertThat(mostByKind).as("pages and what they ask").isEmpty();
    }

    private List<String> people() throws Exception {
        return page(get("/sign-in")).select("input[name=user-name]").stream()
                .map(field -> field.val())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void openEveryKindAs(String person) throws Exception {
        MockHttpServletResponse signedIn = web.perform(
                        post("/demo/sign-in").param("user-name", person).with(csrf()))
                .andReturn()
                .getResponse();
        Cookie session = signedIn.getCookie("SESSION");
        Map<String, Integer> opened = new HashMap<>();
        Deque<String> toOpen = new ArrayDeque<>(List.of("/"));
        while (!toOpen.isEmpty()) {
            String address = toOpen.pop();
            if (opened.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
                StatementCount.reset();
                Document page = page(get(URI.create(address)).cookie(session));
                mostByKind.merge(
                        kind(address) + " as " + person,
                        StatementCount.sent(),
                        (one, other) -> one.size() < other.size() ? other : one);
                page.select("a[href^=/]").eachAttr("href").stream()
                        .map(link -> link.replaceAll("#.*", ""))
                        .filter(link -> !link.isEmpty() && !link.matches(NO_PAGES))
                        .forEach(toOpen::add);
            }
        }
    }

    private Document page(RequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "").replaceAll("\\d+", "#");
    }
}
