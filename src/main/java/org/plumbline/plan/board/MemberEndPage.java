package org.plumbline.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.DateInput;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;

/** The end of somebody's membership, as a form. */
record MemberEndPage(String title, FormErrors errors, String post, DateInput last, Button end) {
    static final String LAST = "last";

    static String title(Board board, Member member) {
        return member.name() + " leaves the " + board.name();
    }

    /**
     * The form.
     *
     * @param today the day to suggest; null to show what was typed
     */
    static MemberEndPage of(Board board, Member member, Form form, FormErrors errors, @Nullable LocalDate today) {
        DateInput last = DateInput.of(LAST, "What is the last day?").error(errors);
        return new MemberEndPage(
                title(board, member),
                errors,
                BoardLinks.endMember(board.id(), member.id()),
                today == null ? last.typed(form) : last.value(today),
                Button.primary("End the membership"));
    }
}
