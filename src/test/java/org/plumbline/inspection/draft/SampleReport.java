package org.plumbline.inspection.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.plumbline.access.SignedIn;
import org.plumbline.database.Tenancy;
import org.plumbline.inspection.InspectionId;
import org.springframework.context.ApplicationContext;

/** Real reports on their way in, for tests that only look at what comes of them. */
public final class SampleReport {
    private SampleReport() {}

    /** The content of one of the real reports among the tests' resources. */
    public static byte[] content(String name) {
        String path = "/org/plumbline/inspection/reports/" + name + ".pdf";
        try (InputStream file = Objects.requireNonNull(SampleReport.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The id of a file with this content that was sent and waits to be read. */
    public static long sent(ApplicationContext application, SignedIn person, String fileName, byte[] content) {
        SendingReport sending = application.getBean(SendingReport.class);
        return Tenancy.in(
                person.authority(),
                person.actor(),
                () -> ((SendingReport.Sent) sending.send(fileName, content, person.account()))
                        .report()
                        .value());
    }

    /** Reads what waits, as the job does. */
    public static void readAll(ApplicationContext application, SignedIn person) {
        application.getBean(ReadingSentReports.class).readAll(person.authority());
    }

    /** The id of a draft of it that waits to be confirmed. */
    public static long drafted(ApplicationContext application, SignedIn person, String name) {
        SentReportId sent = new SentReportId(sent(application, person, name + ".pdf", content(name)));
        readAll(application, person);
        return Tenancy.in(
                person.authority(),
                person.actor(),
                () -> Objects.requireNonNull(application
                                .getBean(SentReports.class)
                                .find(sent)
                                .orElseThrow()
                                .draft())
                        .value());
    }

    /** The inspection it becomes when it is confirmed as it was read. */
    public static InspectionId confirmed(ApplicationContext application, SignedIn person, String name) {
        long id = drafted(application, person, name);
        return Tenancy.in(person.authority(), person.actor(), () -> {
            Draft draft = application.getBean(EditingDraft.class).get(id);
            var outcome = application.getBean(ConfirmingDraft.class).confirm(draft, draft.version(), person.account());
            return ((ConfirmingDraft.Confirmed) outcome).inspection();
        });
    }
}
