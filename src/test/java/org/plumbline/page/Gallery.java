package org.plumbline.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every component once, on one page: what the tests of markup, of the browser and of accessibility look at. */
public final class Gallery {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.plumbline");
    private static final FormErrors ERRORS = new FormErrors()
            .add("name", "Enter the name of the review")
            .add("held-on", "The day must include a year")
            .add("answer", "Select an answer")
            .add("needs", "Select at least one need")
            .add("team", "Select a team")
            .add("note", "Enter what you saw")
            .add("workbook", "Select a workbook");

    private Gallery() {}

    /** The whole page; {@code assets} is where its stylesheets are, {@code said} a word of success. */
    public static String html(String assets, String said) {
        var frame = new Frame(
                "Calderbrook County Council",
                AuthorityColour.TEAL,
                new Frame.Person("Amara Okafor", "Principal social worker"),
                EnumSet.range(Section.MY_WORK, Section.SETTINGS));
        var sheet = Sheet.of(Section.EVALUATIONS, "Gallery of components")
                .under("Routine audits", "/programmes/1")
                .refreshingEvery(5)
                .with(List.of(new SafetyBanner(
                        "Child 10482 may be unsafe now. Raised 3 hours ago.", "Open alert SA-12", "/alerts/12")));
        var layout = new Layout(sheet, frame, true, said, assets);
        return Rendering.with(() -> new CsrfField("_csrf", "token"), () -> Templates.within(layout, Gallery::content));
    }

    private static void content(gg.jte.TemplateOutput output) {
        Templates.into("page/errorSummary.jte", ERRORS, output);
        output.writeContent("<h1 class=\"govuk-heading-xl\">Gallery of components</h1>");
        parts(output);
        output.writeContent("<form action=\"/gallery\" method=\"post\" novalidate>");
        output.writeContent(render("csrf", Map.of()));
        fields(output);
        output.writeContent("</form>");
        output.writeContent(render("filterPanel", Map.of("panel", filter(), "fields", (Content)
                inner -> Templates.into("page/textInput.jte", TextInput.of("worker", "Worker"), inner))));
    }

    private static void fields(gg.jte.TemplateOutput output) {
        put(
                output,
                "textInput",
                TextInput.of("name", "Name of the review")
                        .hint("As people say it")
                        .error(ERRORS));
        put(
                output,
                "textInput",
                TextInput.of("days", "How soon").width(3).suffix("working days").value("5"));
        put(
                output,
                "textArea",
                TextArea.of("note", "What did you see?").limit(2000).error(ERRORS));
        put(output, "radios", radios());
        put(
                output,
                "radios",
                Radios.of("yes", "Is the plan current?", List.of(Choice.of("y", "Yes"), Choice.of("n", "No")))
                        .asInline()
                        .asSmall()
                        .chosen("y"));
        put(output, "checkboxes", checkboxes());
        put(
                output,
                "select",
                Select.of("team", "Team", List.of(Choice.of("", "Choose"), Choice.of("1", "East 1")))
                        .error(ERRORS));
        put(
                output,
                "dateInput",
                DateInput.of("held-on", "When was it held?")
                        .hint("For example, 27 3 2026")
                        .error(ERRORS));
        put(output, "dateInput", DateInput.of("due-on", "When is it due?").value(LocalDate.of(2026, 3, 3)));
        put(
                output,
                "fileUpload",
                FileUpload.of("workbook", "Annex A workbook", ".xlsx").error(ERRORS));
        output.writeContent("<div class=\"govuk-button-group\">");
        put(output, "button", Button.primary("Save and continue"));
        put(output, "button", Button.secondary("Save draft").sends("then", "stay"));
        put(output, "button", Button.warning("This child may be unsafe now"));
        put(output, "button", Button.secondaryLink("Cancel", "/"));
        output.writeContent("</div>");
    }

    private static Radios radios() {
        return Radios.of(
                        "answer",
                        "Is the child seen alone?",
                        List.of(
                                Choice.of("yes", "Yes").hint("Each time since the last review"),
                                Choice.of("na", "Not applicable").reveals(TextInput.of("why", "Why not?"))))
                .hint("In the last six months")
                .error(ERRORS)
                .chosen("na");
    }

    private static Checkboxes checkboxes() {
        return Checkboxes.of(
                        "needs",
                        "Needs",
                        List.of(
                                Choice.of("a", "Abuse or neglect").hint("N1"),
                                Choice.of("d", "Disability")
                                        .reveals(TextArea.of("which", "Which?").rows(2))))
                .chosen(Set.of("a"))
                .error(ERRORS);
    }

    private static void parts(gg.jte.TemplateOutput output) {
        put(
                output,
                "saveState",
                SaveState.at(Instant.parse("2026-03-03T10:42:00Z"), Instant.parse("2026-03-03T10:43:00Z")));
        put(
                output,
                "subNavigation",
                SubNavigation.of("Parts of this evaluation")
                        .item("Overview", "/1", true)
                        .item("Domains", "/2", false));
        put(
                output,
                "summaryList",
                SummaryList.empty()
                        .row("Team", "East 1")
                        .row(
                                "Worker",
                                Cell.link("Jo Hall", "/workers/2").below("since 3 March 2026"),
                                "Change",
                                "/change"));
        put(output, "table", table("Children of East 1"));
        put(output, "table", table("Children of East 2").asSortable().hideCaption());
        put(output, "keyPaging", new KeyPaging("/before", "/after", "Children 51 to 100 of 2,447"));
        put(
                output,
                "taskList",
                new TaskList(
                        "sections",
                        List.of(
                                new TaskList.Task(
                                        "Assessment", "/a", "Domain 1", Tag.of("Complete", Colour.GREEN, Shape.TICK)),
                                new TaskList.Task(
                                        "Overall", null, null, Tag.of("Cannot start yet", Colour.GREY, Shape.RING)))));
        output.writeContent("<h2 class=\"govuk-heading-m\">What happened</h2>");
        put(
                output,
                "timeline",
                new Timeline(List.of(
                        new Timeline.Event(
                                "Verified",
                                "3 March 2026",
                                "2026-03-03",
                                "Jo Hall",
                                "Seen on the record.",
                                new Link("See AC-881", "/actions/881")),
                        new Timeline.Event("Opened", "2 March 2026", "2026-03-02", null, null, null))));
        for (var colour : Colour.values()) {
            put(output, "tag", Tag.of("Overdue", colour, Shape.TRIANGLE));
        }
        put(output, "badge", new Badge("Deputy", Colour.PURPLE));
        put(
                output,
                "emptyState",
                new EmptyState(
                        "No children yet",
                        "They come with the first workbook.",
                        Button.link("Take in a workbook", "/extracts/new")));
        put(output, "progress", new Progress("Reading list 4 of 11", 36, "/progress"));
        put(output, "stackedBars", chart());
        output.writeContent(render("inset", Map.of("content", text("A word to the side."))));
        output.writeContent(render("warning", Map.of("words", "Telephone first.")));
        output.writeContent(
                render("details", Map.of("summary", "Why is this due?", "content", text("Because of a rule."))));
        output.writeContent(render("notice", Map.of("id", "n1", "content", text("A new extract came in."))));
    }

    private static Table table(String caption) {
        return Table.of(caption)
                .column("Child")
                .column("Cohort")
                .numericColumn("Overdue")
                .rows(List.of(List.of(
                        Cell.link("10482", "/children/1"),
                        Cell.tag(Tag.plain("In care", Colour.BLUE)),
                        Cell.number(12).below("working days"))));
    }

    private static StackedBars chart() {
        return new StackedBars(
                "grades",
                "Grades of East 1, January to March 2026",
                "More than half of the evaluations are Good in each month.",
                "Month",
                List.of(
                        new StackedBars.Series("Outstanding", StackedBars.Fill.SOLID),
                        new StackedBars.Series("Good", StackedBars.Fill.STRIPES),
                        new StackedBars.Series("Requires improvement", StackedBars.Fill.DOTS),
                        new StackedBars.Series("Inadequate", StackedBars.Fill.CROSS)),
                List.of(
                        new StackedBars.Bar("January 2026", List.of(2, 12, 6, 1)),
                        new StackedBars.Bar("February 2026", List.of(0, 14, 9, 2)),
                        new StackedBars.Bar("March 2026", List.of(0, 0, 0, 0))));
    }

    private static FilterPanel filter() {
        return new FilterPanel("/children", List.of(new Link("Team: East 1", "/children")), "/children");
    }

    private static Content text(String words) {
        return output -> output.writeContent("<p class=\"govuk-body\">" + words + "</p>");
    }

    private static void put(gg.jte.TemplateOutput output, String partial, Object record) {
        Templates.into("page/" + partial + ".jte", record, output);
    }

    private static String render(String partial, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("page/" + partial + ".jte", parameters, output);
        return output.toString();
    }
}
