package org.plumbline.children.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractLinks;
import org.plumbline.children.web.CheckedReport.ReportedProblem;
import org.plumbline.page.Button;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.DateInput;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Progress;
import org.plumbline.page.Table;
import org.plumbline.page.TextArea;

/**
 * A workbook on its way in: under way, checked and waiting for a decision, or refused.
 *
 * @param progress what a job is doing; null when the next step is the reader's
 * @param reasons why it cannot be taken in as it is
 * @param found what the check found; null when nothing could be read
 * @param confirmation the form that takes it in; null when it cannot be taken in
 * @param settingAside the form that leaves rows out
 */
record UploadPage(
        String heading,
        FormErrors errors,
        @Nullable Progress progress,
        List<String> reasons,
        @Nullable Found found,
        @Nullable Confirmation confirmation,
        @Nullable SettingAside settingAside,
        String discardAction,
        Button discard) {

    private static final int MOST_SHOWN = 200;

    /** What is in the workbook, before anything is kept. */
    record Found(
            String sentence,
            Table rows,
            @Nullable Table kinds,
            @Nullable Table problems) {}

    /** Taking it in, with the date it will count as. */
    record Confirmation(String action, DateInput asAt, Button take) {}

    /** Leaving rows out by name. */
    record SettingAside(String action, @Nullable Checkboxes rows, TextArea others, Button check) {}

    static UploadPage underWay(UploadRow upload) {
        return new UploadPage(
                upload.files(),
                new FormErrors(),
                progress(upload),
                List.of(),
                null,
                null,
                null,
                action(upload, "discard"),
                Button.secondary("Throw this workbook away"));
    }

    /**
     * A workbook that was checked.
     *
     * @param kind the code of the problems to list, or empty for none
     */
    static UploadPage decided(UploadRow upload, @Nullable CheckedReport report, String kind, FormErrors errors) {
        boolean good = upload.state() == UploadState.CHECKED;
        LocalDate asAt = upload.asAt() == null && report != null ? report.asAt() : upload.asAt();
        return new UploadPage(
                upload.files(),
                errors,
                null,
                reasons(upload, report),
                report == null || report.rows().isEmpty() ? null : found(upload, report, kind),
                good ? confirmation(upload, asAt, errors) : null,
                report == null ? null : settingAside(upload, report, errors),
                action(upload, "discard"),
                Button.secondary("Throw this workbook away"));
    }

    static Progress progress(UploadRow upload) {
        String doing = upload.state() == UploadState.TO_TAKE ? "Taking in " : "Checking ";
        return new Progress(doing + upload.files(), Math.max(3, upload.percent()), action(upload, "progress"));
    }

    private static List<String> reasons(UploadRow upload, @Nullable CheckedReport report) {
        if (!upload.reasons().isEmpty() || report == null || upload.state() == UploadState.CHECKED) {
            return upload.reasons();
        }
        return report.errors().stream()
                .limit(MOST_SHOWN)
                .map(error -> error.sheet().isEmpty() ? error.message() : error.rowName() + " " + error.message())
                .toList();
    }

    private static Found found(UploadRow upload, CheckedReport report, String kind) {
        String here = ExtractLinks.upload(upload.id().value());
        List<ReportedProblem> ofKind = report.problems().stream()
                .filter(problem -> problem.code().equals(kind))
                .toList();
        return new Found(
                Numbers.of(report.children(), "child", "children") + " in "
                        + Numbers.of(report.rowsInAll(), "row", "rows") + ". Nothing is kept yet.",
                ProblemTables.rowsOfLists(report.rows()),
                report.problems().isEmpty()
                        ? null
                        : ProblemTables.kinds(ProblemTables.countByCode(report.problems()), here),
                ofKind.isEmpty() ? null : listed(kind, ofKind));
    }

    private static Table listed(String kind, List<ReportedProblem> problems) {
        String title = ProblemTables.title(kind);
        String caption = problems.size() > MOST_SHOWN
                ? title + ": the first " + MOST_SHOWN + " of " + Numbers.whole(problems.size())
                : title;
        return ProblemTables.places(caption, problems.stream().limit(MOST_SHOWN).toList());
    }

    private static Confirmation confirmation(UploadRow upload, @Nullable LocalDate asAt, FormErrors errors) {
        return new Confirmation(
                action(upload, "take"),
                DateInput.of("as-at", "As at which date was it made?")
                        .hint("The latest date in the data is proposed where you gave none. Counts and ages are as at"
                                + " this date.")
                        .value(asAt)
                        .error(errors),
                Button.primary("Take this extract in"));
    }

    private static SettingAside settingAside(UploadRow upload, CheckedReport report, FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        new TreeSet<>(upload.setAside())
                .forEach(name -> choices.add(Choice.of(name, name).hint("Set aside now")));
        Stream<ReportedProblem> rows = report.errors().stream().filter(error -> error.row() > 0);
        rows.limit(MOST_SHOWN)
                .forEach(error ->
                        choices.add(Choice.of(error.rowName(), error.rowName()).hint(error.message())));
        return new SettingAside(
                action(upload, "check"),
                choices.isEmpty()
                        ? null
                        : Checkboxes.of("row", "Rows to set aside", choices)
                                .asSmall()
                                .chosen(upload.setAside()),
                TextArea.of("others", choices.isEmpty() ? "Rows to set aside" : "Other rows to set aside")
                        .hint("One name on each line: the sheet, a colon and the row, such as List 6:12")
                        .rows(3)
                        .error(errors),
                Button.secondary("Set these aside and check again"));
    }

    private static String action(UploadRow upload, String step) {
        return ExtractLinks.upload(upload.id().value()) + "/" + step;
    }
}
