package org.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.AsPerson.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler, tried over HTTP as every role: the page opens exactly where the matrix says so. */
@DatabaseTest
class PermissionsPageTest {
    private static final String SHUT = "Your role does not include this";

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private PermissionMatrix matrix;

    @Autowired
    private TestAuthorities authorities;

    @TestFactory
    Stream<DynamicTest> opensEveryHandlerToExactlyTheRolesOfTheMatrix() {
        Map<Role, SignedIn> people = onePersonOfEachRole();
        return cells().stream()
                .map(cell ->
                        DynamicTest.dynamicTest(cell.method() + " " + cell.path(), () -> tryAsEverybody(cell, people)));
    }

    private void tryAsEverybody(Cell cell, Map<Role, SignedIn> people) throws Exception {
        for (Map.Entry<Role, SignedIn> person : people.entrySet()) {
            boolean allowed = Stream.of(cell.required().value())
                    .anyMatch(permission -> matrix.allows(Set.of(person.getKey()), permission));
            MockHttpServletResponse answer = web.perform(
                            MockMvcRequestBuilders.request(HttpMethod.valueOf(cell.method()), cell.path())
                                    .with(as(person.getValue()))
                                    .with(csrf()))
                    .andReturn()
                    .getResponse();

            boolean shut =
                    answer.getStatus() == 403 && answer.getContentAsString().contains(SHUT);
            assertThat(shut)
                    .as("%s shut out of %s %s (%d)", person.getKey(), cell.method(), cell.path(), answer.getStatus())
                    .isEqualTo(!allowed);
            assertThat(answer.getStatus())
                    .as("%s at %s %s", person.getKey(), cell.method(), cell.path())
                    .isLessThan(500);
        }
    }

    private Map<Role, SignedIn> onePersonOfEachRole() {
        AuthorityId authority = authorities.anAuthority();
        var people = new EnumMap<Role, SignedIn>(Role.class);
        for (Role role : Role.values()) {
            WorkerId worker = authorities.aWorker(authority, role.label());
            people.put(role, authorities.aPerson(authority, role.label(), worker, role));
        }
        return people;
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            Requires required = handler.getMethodAnnotation(Requires.class);
            if (required != null) {
                for (String pattern : mapping.getPatternValues()) {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        cells.add(new Cell(method.name(), aPathOf(pattern), required, handler));
                    }
                }
            }
        });
        assertThat(cells).hasSizeGreaterThan(1);
        return cells;
    }

    /** With an id that nothing has. */
    private static String aPathOf(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "999999");
    }

    private record Cell(String method, String path, Requires required, HandlerMethod handler) {}
}
