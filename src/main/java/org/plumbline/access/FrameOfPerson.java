package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.AuthorityRow;
import org.plumbline.page.AuthorityColour;
import org.plumbline.page.Frame;
import org.plumbline.page.FrameSource;
import org.plumbline.page.Section;
import org.springframework.stereotype.Component;

/** The frame around every page: the authority's name and colour, the person, and the places the person may open. */
@Component
class FrameOfPerson implements FrameSource {
    private static final Map<Section, Permission> PLACES = Map.ofEntries(
            Map.entry(Section.MY_WORK, Permission.SEE_MY_WORK),
            Map.entry(Section.CHILDREN, Permission.SEE_CHILDREN),
            Map.entry(Section.EVALUATIONS, Permission.SEE_EVALUATIONS),
            Map.entry(Section.ACTIONS, Permission.SEE_ACTIONS),
            Map.entry(Section.PROGRAMMES, Permission.SEE_PROGRAMMES),
            Map.entry(Section.PLAN, Permission.SEE_PLAN),
            Map.entry(Section.INSPECTIONS, Permission.SEE_INSPECTIONS),
            Map.entry(Section.RECOMMENDATIONS, Permission.SEE_INSPECTIONS),
            Map.entry(Section.OVERVIEW, Permission.SEE_OVERVIEW),
            Map.entry(Section.BOARDS, Permission.SEE_BOARDS),
            Map.entry(Section.REPORTS, Permission.SEE_REPORTS),
            Map.entry(Section.FRAMEWORK, Permission.SEE_FRAMEWORK),
            Map.entry(Section.STRUCTURE, Permission.SEE_STRUCTURE),
            Map.entry(Section.EXTRACTS, Permission.SEE_EXTRACTS),
            Map.entry(Section.SETTINGS, Permission.CHANGE_SETTINGS));

    /** The request attribute with the authority, where it was read for this request before. */
    static final String AUTHORITY = FrameOfPerson.class.getName() + ".authority";

    private final Authorities authorities;
    private final PermissionMatrix matrix;

    FrameOfPerson(Authorities authorities, PermissionMatrix matrix) {
        this.authorities = authorities;
        this.matrix = matrix;
    }

    @Override
    public Frame frameFor(HttpServletRequest request) {
        Optional<SignedIn> person = TenancyFilter.findSignedIn();
        return person.isEmpty() ? Frame.signedOut() : frameOf(person.get(), authority(request));
    }

    private AuthorityRow authority(HttpServletRequest request) {
        return request.getAttribute(AUTHORITY) instanceof AuthorityRow known ? known : authorities.getCurrent();
    }

    private Frame frameOf(SignedIn person, AuthorityRow authority) {
        String roles = person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        var sections = EnumSet.noneOf(Section.class);
        PLACES.forEach((section, permission) -> {
            if (matrix.allows(person.roles(), permission)) {
                sections.add(section);
            }
        });
        return new Frame(
                authority.name(),
                AuthorityColour.of(authority.colour()),
                new Frame.Person(person.name(), roles),
                sections);
    }
}
