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

    /** The id of a draft of it that waits to be confirmed. */
    public static long drafted(ApplicationContext application, SignedIn person, String name) {
        DraftingReport drafting = application.getBean(DraftingReport.class);
        return Tenancy.in(
                person.authority(),
                person.actor(),
                () -> ((DraftingReport.Drafted) drafting.send(name + ".pdf", content(name), person.account()))
                        .draft()
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
