package org.plumbline.report.composer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Link;
import org.plumbline.page.Radios;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.render.Format;

/**
 * One frozen version: its files, its sign-offs, whether it went out, and what changed since the one before.
 *
 * @param signing null where the reader signs nothing
 * @param issuing null where it cannot be sent, or was
 * @param changes null for a first version
 */
record VersionPage(
        String title,
        FormErrors errors,
        SummaryList facts,
        List<Files> files,
        SummaryList signOffs,
        @Nullable Signing signing,
        @Nullable Issuing issuing,
        @Nullable Table changes,
        String unchanged) {

    /** The files of one view. */
    record Files(String view, String words, List<Link> links) {}

    /** A sign-off to be recorded. */
    record Signing(String post, Radios capacity, TextInput person, DateInput on, Button save) {}

    /** The version to be sent. */
    record Issuing(String post, Radios published, Button save) {}

    static VersionPage of(
            Draft draft,
            FrozenVersion version,
            List<View> views,
            @Nullable Signing signing,
            @Nullable Issuing issuing,
            @Nullable Table changes,
            FormErrors errors) {
        SummaryList facts = SummaryList.empty()
                .row("Report", draft.details().title())
                .row("Frozen", Dates.moment(version.frozenAt()) + " by " + version.frozenBy())
                .row("What it is", version.note().isEmpty() ? "A version for sign-off" : version.note())
                .row("Sent", VersionsPage.sent(version));
        return new VersionPage(
                title(version),
                errors,
                facts,
                views.stream().map(view -> files(version, view)).toList(),
                signOffs(draft, version),
                signing,
                issuing,
                changes,
                version.number() == 1 ? "This is the first version." : "Nothing changed since the version before.");
    }

    static String title(FrozenVersion version) {
        return version.report().reference() + ", version " + version.number();
    }

    private static Files files(FrozenVersion version, View view) {
        return new Files(
                view.label(),
                view.words(),
                Arrays.stream(Format.values())
                        .map(format -> new Link(
                                format.label(),
                                ReportLinks.file(version.report(), version.number(), view, format.extension())))
                        .toList());
    }

    private static SummaryList signOffs(Draft draft, FrozenVersion version) {
        SummaryList list = SummaryList.empty();
        for (SignatureOf capacity : draft.template().signatures()) {
            String signed = version.signOffs().stream()
                    .filter(one -> one.capacity() == capacity)
                    .map(one -> one.person() + " on " + Dates.day(one.signedOn()) + ", recorded by " + one.recordedBy())
                    .findFirst()
                    .orElse("Not signed yet");
            list = list.row(capacity.label(), signed);
        }
        return list;
    }

    static Signing signing(FrozenVersion version, List<SignatureOf> open, String person, Form form, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        open.forEach(one -> choices.add(Choice.of(one.code(), one.label())));
        return new Signing(
                ReportLinks.signOff(version.report(), version.number()),
                Radios.of("capacity", "In which capacity?", choices)
                        .chosen(form.text("capacity"))
                        .error(errors),
                TextInput.of("person", "Who signs?")
                        .value(form.text("person", person))
                        .error(errors),
                DateInput.of("on", "On which day?").typed(form).error(errors),
                Button.primary("Record the sign-off"));
    }

    static Issuing issuing(FrozenVersion version, FormErrors errors) {
        return new Issuing(
                ReportLinks.issue(version.report(), version.number()),
                Radios.of(
                                "published",
                                "Does the public document come out with it?",
                                List.of(
                                        Choice.of("yes", "Yes")
                                                .hint("Its tables then count as released: later reports must not give"
                                                        + " away what it withholds"),
                                        Choice.of("no", "No")))
                        .error(errors),
                Button.primary("Record that it was sent"));
    }
}
