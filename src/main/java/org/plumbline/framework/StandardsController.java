package org.plumbline.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The list of practice standards, and the adopting of shipped ones. */
@Controller
class StandardsController {
    private static final Sheet ADOPTION = Sheet.of(Section.FRAMEWORK, AdoptionPage.TITLE);

    private final PracticeStandards standards;
    private final AdoptingStandards adopting;
    private final Pointers pointers;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    StandardsController(
            PracticeStandards standards,
            AdoptingStandards adopting,
            Pointers pointers,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.standards = standards;
        this.adopting = adopting;
        this.pointers = pointers;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(FrameworkLinks.STANDARDS)
    @Requires(Permission.SEE_FRAMEWORK)
    @Transactional(readOnly = true)
    View showStandards(SignedIn person) {
        List<PracticeStandard> all = standards.list(today());
        Map<PracticeStandardId, Long> pointing =
                pointers.to(all.stream().map(PracticeStandard::id).toList(), person).stream()
                        .collect(Collectors.groupingBy(PointsToStandards.Pointer::standard, Collectors.counting()));
        boolean mayKeep = permissions.allows(person.roles(), Permission.KEEP_FRAMEWORK);
        int offered = mayKeep ? adopting.listOffered().size() : 0;
        return pages.show(
                Sheet.of(Section.FRAMEWORK, StandardsPage.TITLE), StandardsPage.of(all, pointing, offered, mayKeep));
    }

    @GetMapping(FrameworkLinks.ADOPTION)
    @Requires(Permission.KEEP_FRAMEWORK)
    @Transactional(readOnly = true)
    View showAdoption() {
        return pages.show(ADOPTION, AdoptionPage.of(adopting.listOffered(), today()));
    }

    @PostMapping(FrameworkLinks.ADOPTION)
    @Requires(Permission.KEEP_FRAMEWORK)
    @Transactional
    View submitAdoption(Form form, SignedIn person) {
        FormErrors errors = new FormErrors();
        Set<String> ticked = Set.copyOf(form.all(AdoptionPage.STANDARDS));
        errors.addIf(ticked.isEmpty(), AdoptionPage.STANDARDS, "Select the standards to adopt");
        LocalDate from = form.day(AdoptionPage.VALID_FROM, "the first day on which they hold", errors);
        if (errors.any() || from == null) {
            return pages.invalid(ADOPTION, AdoptionPage.typed(adopting.listOffered(), form, errors));
        }
        int adopted = adopting.adopt(ticked, from, person.account()).size();
        return pages.seeOther(
                FrameworkLinks.STANDARDS, Numbers.of(adopted, "standard is", "standards are") + " adopted");
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
