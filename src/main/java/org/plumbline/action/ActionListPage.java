package org.plumbline.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.EmptyState;
import org.plumbline.page.FilterPanel;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.Select;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;

/** The list of actions as a page. */
record ActionListPage(
        FilterPanel filter,
        Checkboxes mine,
        Checkboxes overdue,
        Select about,
        Select status,
        Select team,
        TextInput owner,
        TextInput child,
        @Nullable Table table,
        @Nullable Button export,
        EmptyState empty,
        KeyPaging paging) {
    static final String TITLE = "Actions";
    private static final String ABOUT_CHILDREN = "Children only";
    private static final String ABOUT_TASKS = "Tasks of the plan and its boards only";

    static ActionListPage of(
            ActionFilter filter, List<ListedAction> shown, boolean more, List<TeamRow> teams, Ageing ageing) {
        Map<String, String> parameters = parameters(filter);
        return new ActionListPage(
                new FilterPanel(ActionLinks.LIST, selected(filter, teams, parameters), ActionLinks.LIST),
                Checkboxes.of("mine", "Whose", List.of(Choice.of("yes", "Mine: I own or manage them")))
                        .chosen(filter.mine() ? Set.of("yes") : Set.of())
                        .asSmall(),
                Checkboxes.of("overdue", "Age", List.of(Choice.of("yes", "Overdue only")))
                        .chosen(filter.overdue() ? Set.of("yes") : Set.of())
                        .asSmall(),
                Select.of("about", "For", abouts()).chosen(filter.about()),
                Select.of("status", "Status", statuses()).chosen(filter.status()),
                Select.of("team", "Team that holds the child", teams(teams))
                        .chosen(filter.team() == null ? "" : filter.team().toString()),
                TextInput.of("owner", "Owner").value(filter.owner()),
                TextInput.of("child", "Child").hint("The case system's id").value(filter.caseId()),
                shown.isEmpty() ? null : table(shown, ageing),
                shown.isEmpty()
                        ? null
                        : Button.secondaryLink(
                                "Export to a spreadsheet", href(ActionLinks.WORKBOOK, without(parameters, "after"))),
                new EmptyState(
                        "No actions here",
                        "Actions are agreed from a finding of an evaluation, on a child's page, or as a task of a plan"
                                + " action. Change the filter to see others.",
                        null),
                paging(shown, more, parameters));
    }

    private static Table table(List<ListedAction> shown, Ageing ageing) {
        return Table.of(TITLE)
                .hideCaption()
                .column("Action")
                .column("For")
                .column("Owner")
                .column("Due")
                .column("Status")
                .rows(shown.stream().map(one -> row(one, ageing)).toList());
    }

    private static List<Cell> row(ListedAction one, Ageing ageing) {
        ActionRow action = one.action();
        return List.of(
                Cell.link(action.id().reference(), ActionLinks.action(action.id()))
                        .below(action.what()),
                about(one),
                owner(one),
                ageing.due(action),
                Cell.tags(ageing.tags(action)));
    }

    private static Cell about(ListedAction one) {
        return one.action().source() instanceof ActionSource.OfTask(TaskKey key, String called)
                ? Cell.text(called).below(key.origin().label())
                : Cell.text(one.caseId()).below(one.teamName());
    }

    private static Cell owner(ListedAction one) {
        String manager = one.managerName();
        boolean isSomebodyElse = manager != null && !manager.equals(one.ownerName());
        return Cell.text(one.ownerName()).below(isSomebodyElse ? "for " + manager : null);
    }

    private static KeyPaging paging(List<ListedAction> shown, boolean more, Map<String, String> parameters) {
        String next = null;
        if (more) {
            ActionRow last = shown.getLast().action();
            Map<String, String> further = new LinkedHashMap<>(parameters);
            further.put("after", new ActionFilter.Key(last.dueOn(), last.id().value()).code());
            next = href(further);
        }
        String previous = parameters.containsKey("after") ? href(without(parameters, "after")) : null;
        return new KeyPaging(
                previous, next, Numbers.of(shown.size(), "action", "actions") + " shown, the soonest due first");
    }

    private static List<Choice> abouts() {
        return List.of(
                Choice.of("", "Children, and the plan"),
                Choice.of(ActionFilter.CHILDREN, ABOUT_CHILDREN),
                Choice.of(ActionFilter.TASKS, ABOUT_TASKS));
    }

    private static List<Choice> statuses() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(ActionFilter.STANDING, "Not finished"));
        choices.add(Choice.of(ActionFilter.ALL, "All"));
        for (ActionStatus status : ActionStatus.values()) {
            choices.add(Choice.of(status.code(), status.label()));
        }
        return choices;
    }

    private static List<Choice> teams(List<TeamRow> teams) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Every team")),
                        teams.stream()
                                .map(team -> Choice.of(Long.toString(team.id().value()), team.name())))
                .toList();
    }

    private static List<Link> selected(ActionFilter filter, List<TeamRow> teams, Map<String, String> parameters) {
        return parameters.keySet().stream()
                .filter(name -> !name.equals("after"))
                .map(name -> new Link(word(name, filter, teams), href(without(without(parameters, name), "after"))))
                .toList();
    }

    private static String word(String name, ActionFilter filter, List<TeamRow> teams) {
        return switch (name) {
            case "mine" -> "Mine";
            case "overdue" -> "Overdue";
            case "about" -> filter.about().equals(ActionFilter.TASKS) ? ABOUT_TASKS : ABOUT_CHILDREN;
            case "status" ->
                filter.status().equals(ActionFilter.ALL)
                        ? "All"
                        : ActionStatus.ofCode(filter.status()).label();
            case "team" ->
                teams.stream()
                        .filter(team -> Objects.equals(filter.team(), team.id().value()))
                        .map(TeamRow::name)
                        .findFirst()
                        .orElse("Team");
            case "owner" -> filter.owner();
            default -> filter.caseId();
        };
    }

    /** What the list is narrowed to, in words. */
    static String narrowing(ActionFilter filter, List<TeamRow> teams) {
        return parameters(filter).keySet().stream()
                .map(name -> word(name, filter, teams))
                .collect(Collectors.joining(", "));
    }

    /** The filter as its address says it, without what is the default. */
    private static Map<String, String> parameters(ActionFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mine", filter.mine() ? "yes" : "");
        parameters.put("overdue", filter.overdue() ? "yes" : "");
        parameters.put("about", filter.about());
        parameters.put("status", filter.status().equals(ActionFilter.STANDING) ? "" : filter.status());
        parameters.put("team", filter.team() == null ? "" : filter.team().toString());
        parameters.put("owner", filter.owner());
        parameters.put("child", filter.caseId());
        ActionFilter.Key after = filter.after();
        parameters.put("after", after == null ? "" : after.code());
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static Map<String, String> without(Map<String, String> parameters, String name) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(name);
        return fewer;
    }

    private static String href(Map<String, String> parameters) {
        return href(ActionLinks.LIST, parameters);
    }

    private static String href(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
