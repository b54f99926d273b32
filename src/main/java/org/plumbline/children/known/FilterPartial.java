package org.plumbline.children.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.annexa.CodeSets;
import org.plumbline.page.Choice;
import org.plumbline.page.FilterPanel;
import org.plumbline.page.Link;
import org.plumbline.page.Select;
import org.plumbline.page.TextInput;

/**
 * The filter beside the list.
 *
 * @param cohort carried along as it is; empty for all
 * @param team null when the reader has no choice of teams
 */
record FilterPartial(
        FilterPanel panel,
        String cohort,
        TextInput caseId,
        @Nullable Select team,
        TextInput worker,
        Select status,
        Select age,
        Select need) {
    private static final Choice ANY = Choice.of("", "Any");

    static FilterPartial of(ChildrenFilter filter, List<TeamChoice> teams) {
        var chosen = filter.parameters();
        return new FilterPartial(
                new FilterPanel(
                        ChildLinks.LIST,
                        selected(filter, teams),
                        filter.cohortOnly().href()),
                chosen.getOrDefault(ChildrenFilter.COHORT, ""),
                TextInput.of(ChildrenFilter.CASE_ID, "Case system’s id")
                        .hint("The whole id, or how it begins")
                        .type("search")
                        .value(filter.caseId()),
                teams.size() < 2
                        ? null
                        : select(
                                ChildrenFilter.TEAM,
                                "Team",
                                teams.stream().map(team -> Choice.of(Long.toString(team.id()), team.name())),
                                chosen),
                TextInput.of(ChildrenFilter.WORKER, "Worker")
                        .hint("Any part of the name")
                        .value(filter.worker()),
                select(ChildrenFilter.STATUS, "Case status", choices(CodeSets.CASE_STATUS.labels()), chosen),
                select(
                        ChildrenFilter.AGE,
                        "Age",
                        Stream.of(AgeBand.values()).map(band -> Choice.of(band.key(), band.label())),
                        chosen),
                select(ChildrenFilter.NEED, "Primary need", choices(CodeSets.NEED.labels()), chosen));
    }

    private static Select select(String name, String label, Stream<Choice> choices, Map<String, String> chosen) {
        return Select.of(name, label, Stream.concat(Stream.of(ANY), choices).toList())
                .chosen(chosen.get(name));
    }

    private static Stream<Choice> choices(Map<String, String> labels) {
        return labels.entrySet().stream().map(entry -> Choice.of(entry.getKey(), entry.getValue()));
    }

    /** Each thing the list is narrowed by; its link is the list without it. */
    private static List<Link> selected(ChildrenFilter filter, List<TeamChoice> teams) {
        var selected = new ArrayList<Link>();
        filter.parameters().forEach((name, value) -> {
            if (!name.equals(ChildrenFilter.COHORT)) {
                selected.add(new Link(words(name, value, filter, teams), filter.hrefWith(name, "")));
            }
        });
        return selected;
    }

    private static String words(String name, String value, ChildrenFilter filter, List<TeamChoice> teams) {
        AgeBand age = filter.age();
        return switch (name) {
            case ChildrenFilter.CASE_ID -> "Id " + value;
            case ChildrenFilter.TEAM -> teamName(value, teams);
            case ChildrenFilter.WORKER -> "Worker “" + value + "”";
            case ChildrenFilter.STATUS -> CodeSets.CASE_STATUS.label(value);
            case ChildrenFilter.AGE -> "Age: " + (age == null ? value : age.label());
            default -> CodeSets.NEED.label(value);
        };
    }

    private static String teamName(String id, List<TeamChoice> teams) {
        return teams.stream()
                .filter(team -> Long.toString(team.id()).equals(id))
                .map(TeamChoice::name)
                .findFirst()
                .orElse("Another team");
    }
}
