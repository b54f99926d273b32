package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the application, wide and narrow. A page that nobody put on the list fails the test. */
@BrowserTest
@Import({
    PagesOfEverybody.class,
    PagesOfChildren.class,
    PagesOfExtracts.class,
    PagesOfEvaluations.class,
    PagesOfDraws.class,
    PagesOfProgrammes.class,
    PagesOfActions.class,
    PagesOfPlan.class,
    PagesOfBringing.class,
    PagesOfFramework.class,
    PagesOfReports.class,
    PagesOfBoards.class,
    PagesOfInspections.class,
    PagesOfChain.class,
    PagesOfStructure.class
})
class AllPagesE2E {
    /** Answers that are not pages of their own: parts of one, files, and what machines ask. */
    private static final Set<String> NO_PAGES = Set.of(
            "/error",
            "/health",
            "/children.xlsx",
            "/actions.xlsx",
            "/plans/{id}/workbook.xlsx",
            "/plans/{id}/versions/{number}/workbook.xlsx",
            "/actions/due",
            "/reports/{id}/files/{view}.{extension}",
            "/reports/{id}/versions/{number}/files/{view}.{extension}",
            "/extracts/uploads/{id}/progress",
            "/inspections/sent/{id}/progress",
            "/evaluations/{id}/sections/{section}/ceiling",
            "/inspections/{id}/report.pdf",
            "/inspections/drafts/{id}/report.pdf",
            "/draws/{number}/receipt.json");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private List<RouteSource> sources;

    private final Map<SignedIn, Visitor> sessions = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> isAccessible() {
        var routes = new ArrayList<Route>();
        sources.forEach(source -> routes.addAll(source.routes()));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("every page is on the list", () -> areAllOnTheList(routes))),
                IntStream.range(0, routes.size()).mapToObj(place -> visiting(place, routes.get(place))));
    }

    @AfterEach
    void leave() {
        sessions.values().forEach(Visitor::close);
    }

    private void areAllOnTheList(List<Route> routes) {
        Set<String> visited = routes.stream().map(Route::pattern).collect(Collectors.toSet());

        assertThat(visited).containsExactlyInAnyOrderElementsOf(declared());
    }

    private DynamicTest visiting(int place, Route route) {
        return DynamicTest.dynamicTest(route.path(), () -> visit(route, route.name(place)));
    }

    private void visit(Route route, String name) {
        var person = route.visitor();
        if (person == null) {
            try (var stranger = Visitor.of(address())) {
                look(stranger, route, name);
            }
        } else {
            look(sessions.computeIfAbsent(person, this::signedIn), route, name);
        }
    }

    private static void look(Visitor visitor, Route route, String name) {
        assertThat(visitor.open(route.path())).isEqualTo(route.status());
        visitor.check(name);
    }

    private Visitor signedIn(SignedIn person) {
        var visitor = Visitor.of(address());
        visitor.signInAs(person);
        return visitor;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Set<String> declared() {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .collect(Collectors.toSet());
    }
}
