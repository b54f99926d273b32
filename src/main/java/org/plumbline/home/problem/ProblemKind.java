package org.plumbline.home.problem;

import org.springframework.http.HttpStatus;

/** Everything that can go wrong on the way to a page: its status, what happened, what is safe and what to do. */
enum ProblemKind {
    NOT_UNDERSTOOD(
            HttpStatus.BAD_REQUEST,
            "This address or form is not complete",
            "Something the page needs was missing or could not be read. Nothing was changed.",
            "Go back, check the address or fill in the form again."),
    MAY_NOT(
            HttpStatus.FORBIDDEN,
            "You cannot see or do this",
            "Your role, or the children you are responsible for, do not include this. Nothing was changed.",
            "If you need it for your work, ask your administrator of Plumbline."),
    EXPIRED(
            HttpStatus.FORBIDDEN,
            "This page was open for too long",
            "The form was sent from a page that is no longer valid. What you sent was not saved.",
            "Go back: your browser should still show what you typed. Copy it, load the page again and save."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "Page not found",
            "There is nothing at this address, or it is not yours to see. Nothing was changed.",
            "Check the address, or search for the reference at the top of the page."),
    METHOD(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This cannot be done here",
            "The address is right, but not for what was asked of it. Nothing was changed.",
            "Go back and use the buttons of the page."),
    CONFLICT(
            HttpStatus.CONFLICT,
            "Somebody else was quicker",
            "This was changed by somebody else while you had it open. Your change was not saved, theirs is kept.",
            "Go back, copy what you typed, load the page again and look at what changed."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "The file is too large",
            "Files may be up to 64 MB. Nothing was stored.",
            "Check that it is the right file. A workbook of this size usually has millions of empty rows: copy the"
                    + " filled rows into a new workbook."),
    NOT_ACCEPTED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "This cannot be taken as it is",
            "What was sent does not fit together. Nothing was changed.",
            "Go back and check what you entered."),
    FAULT(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Sorry, something went wrong",
            "Plumbline could not finish what you asked for. What was saved before is safe; what you just sent was not"
                    + " saved.",
            "Go back and try again. If it happens again, tell your administrator the reference below."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Plumbline is busy or its database is away",
            "What was saved before is safe; what you just sent was not saved.",
            "Wait a minute, go back and try again.");

    private final HttpStatus status;
    private final String title;
    private final String happened;
    private final String next;

    ProblemKind(HttpStatus status, String title, String happened, String next) {
        this.status = status;
        this.title = title;
        this.happened = happened;
        this.next = next;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What happened, and what is safe. */
    String happened() {
        return happened;
    }

    /** What to do. */
    String next() {
        return next;
    }

    /** A fault of ours: the frame is not asked for anything, since it may be what failed. */
    boolean isOurs() {
        return status.is5xxServerError();
    }

    /** The kind for a status that something before the handlers answered with. */
    static ProblemKind ofStatus(int status) {
        if (status == HttpStatus.FORBIDDEN.value()) {
            return EXPIRED;
        }
        for (var kind : values()) {
            if (kind.status.value() == status && kind != MAY_NOT) {
                return kind;
            }
        }
        return HttpStatus.valueOf(status).is4xxClientError() ? NOT_UNDERSTOOD : FAULT;
    }
}
