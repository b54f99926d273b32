package org.plumbline.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/**
 * The shipped standards that are not adopted yet, to be adopted.
 *
 * @param standards null where all are adopted
 */
record AdoptionPage(
        String title, FormErrors errors, @Nullable Checkboxes standards, DateInput validFrom, Button adopt) {
    static final String TITLE = "Adopt from the shipped list";
    static final String STANDARDS = "standards";
    static final String VALID_FROM = "valid-from";

    /** Everything ticked, from today on. */
    static AdoptionPage of(List<ShippedStandard> offered, LocalDate today) {
        AdoptionPage page =
                page(offered, offered.stream().map(ShippedStandard::code).toList(), new FormErrors());
        return new AdoptionPage(page.title, page.errors, page.standards, page.validFrom.value(today), page.adopt);
    }

    static AdoptionPage typed(List<ShippedStandard> offered, Form form, FormErrors errors) {
        AdoptionPage page = page(offered, form.all(STANDARDS), errors);
        return new AdoptionPage(page.title, errors, page.standards, page.validFrom.typed(form), page.adopt);
    }

    private static AdoptionPage page(List<ShippedStandard> offered, List<String> ticked, FormErrors errors) {
        return new AdoptionPage(
                TITLE,
                errors,
                offered.isEmpty() ? null : standards(offered, ticked, errors),
                DateInput.of(VALID_FROM, "From which day do they hold?").error(errors),
                Button.primary("Adopt those ticked"));
    }

    private static Checkboxes standards(List<ShippedStandard> offered, List<String> ticked, FormErrors errors) {
        List<Choice> choices = offered.stream()
                .map(one ->
                        Choice.of(one.code(), one.title()).hint(one.practice() + " Rests on: " + one.source() + "."))
                .toList();
        return Checkboxes.of(STANDARDS, "Which standards do you adopt?", choices)
                .chosen(ticked)
                .error(errors);
    }
}
