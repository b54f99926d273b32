package org.plumbline.plan.web;

import org.plumbline.page.Form;
import org.plumbline.plan.keeping.PlanActionRow;

/** The version of an action that somebody decides on, carried along by a form. */
final class Version {
    private Version() {}

    /** What the form carries; a version no action has when it carries none. */
    static int of(Form form) {
        return of(form, "version");
    }

    static int of(Form form, String field) {
        return form.text(field).matches("\\d{1,9}") ? Integer.parseInt(form.text(field)) : -1;
    }

    /** What the form is to carry: what it carried already, else the present one. */
    static String shown(Form form, PlanActionRow action) {
        int carried = of(form);
        return Integer.toString(carried < 0 ? action.version() : carried);
    }
}
