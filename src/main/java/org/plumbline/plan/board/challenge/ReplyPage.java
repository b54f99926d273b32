package org.plumbline.plan.board.challenge;

import org.plumbline.page.Button;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;

/**
 * A reply to a question, as a form.
 *
 * @param seen how many replies there were when the form was opened
 */
record ReplyPage(
        String title,
        String reference,
        String question,
        FormErrors errors,
        String post,
        int seen,
        TextArea words,
        Button say) {
    static final String WORDS = "words";
    static final int LONGEST = 4000;

    static ReplyPage of(Question question, ReplyKind kind, Form form, FormErrors errors) {
        return page(question, kind, form.version("seen", question.replies()), form, errors);
    }

    /** The same on the question as it stands now, for somebody who is told that it changed. */
    static ReplyPage onNow(Question question, ReplyKind kind, Form form, FormErrors errors) {
        return page(question, kind, question.replies(), form, errors);
    }

    private static ReplyPage page(Question question, ReplyKind kind, int seen, Form form, FormErrors errors) {
        TextArea words = TextArea.of(WORDS, label(kind));
        return new ReplyPage(
                kind.title(),
                question.id().reference(),
                question.words(),
                errors,
                ChallengeLinks.reply(question.id(), kind),
                seen,
                (kind == ReplyKind.ANSWER
                                ? words.hint("Say what is so, how it is known and what follows. Name no child.")
                                : words)
                        .limit(LONGEST)
                        .value(form.text(WORDS))
                        .error(errors),
                Button.primary(kind.title()));
    }

    private static String label(ReplyKind kind) {
        return switch (kind) {
            case ANSWER -> "What is the answer?";
            case ACCEPT -> "Is there anything to add? (optional)";
            case PRESS -> "What is still asked?";
        };
    }
}
