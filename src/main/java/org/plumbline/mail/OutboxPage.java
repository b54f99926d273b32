package org.plumbline.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.Shape;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;

/** The outbox as a page: each mail whole, newest first. */
record OutboxPage(String title, @Nullable String notice, List<Letter> letters, KeyPaging paging) {
    static final String TITLE = "Outbox";

    /** One mail: its envelope and its text. */
    record Letter(String subject, Tag state, SummaryList envelope, List<String> lines) {}

    static OutboxPage of(List<OutboxMailRow> rows, int pageSize, boolean serverSet) {
        List<OutboxMailRow> shown = rows.subList(0, Math.min(rows.size(), pageSize));
        String next = rows.size() > pageSize
                ? "/settings/outbox?before=" + shown.getLast().id()
                : null;
        return new OutboxPage(
                TITLE,
                serverSet ? null : "No mail server is set, so these mails wait here and are not sent.",
                shown.stream().map(OutboxPage::letter).toList(),
                new KeyPaging(null, next, Numbers.of(shown.size(), "mail", "mails")));
    }

    private static Letter letter(OutboxMailRow row) {
        SummaryList envelope =
                SummaryList.empty().row("To", row.mail().to()).row("Queued", Dates.moment(row.queuedAt()));
        Instant sentAt = row.sentAt();
        if (sentAt != null) {
            envelope = envelope.row("Sent", Dates.moment(sentAt));
        }
        if (row.lastProblem() != null) {
            envelope = envelope.row("Tried", Numbers.of(row.attempts(), "time", "times"))
                    .row("The mail server said", row.lastProblem());
        }
        return new Letter(
                row.mail().subject(),
                tag(row.state()),
                envelope,
                row.mail().body().lines().toList());
    }

    private static Tag tag(OutboxMailRow.State state) {
        return switch (state) {
            case QUEUED -> Tag.of("Waiting", Colour.BLUE, Shape.RING);
            case SENT -> Tag.of("Sent", Colour.GREEN, Shape.TICK);
            case GIVEN_UP -> Tag.of("Given up", Colour.RED, Shape.CROSS);
        };
    }
}
