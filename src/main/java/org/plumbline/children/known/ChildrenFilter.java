package org.plumbline.children.known;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.Cohort;
import org.plumbline.children.annexa.CodeSets;
import org.plumbline.page.Form;

/**
 * Which children a list shows, as its address says it. What the address says wrongly is left out: a list opened from an
 * old bookmark shows more, never an error.
 *
 * @param cohort or null for all
 * @param team its id, or null for all
 * @param worker part of the worker's name; empty for all
 * @param status a code of {@link CodeSets#CASE_STATUS}, or null for all
 * @param age or null for all
 * @param need a code of {@link CodeSets#NEED}, or null for all
 * @param caseId how the case system's id begins; empty for all
 */
record ChildrenFilter(
        @Nullable Cohort cohort,
        @Nullable Long team,
        String worker,
        @Nullable String status,
        @Nullable AgeBand age,
        @Nullable String need,
        String caseId) {
    static final String COHORT = "cohort";
    static final String TEAM = "team";
    static final String WORKER = "worker";
    static final String STATUS = "status";
    static final String AGE = "age";
    static final String NEED = "need";
    static final String CASE_ID = "id";

    static final ChildrenFilter ALL = new ChildrenFilter(null, null, "", null, null, null, "");

    private static final int LONGEST_TEXT = 100;

    static ChildrenFilter of(Form form) {
        String team = form.text(TEAM);
        return new ChildrenFilter(
                Stream.of(Cohort.values())
                        .filter(cohort -> cohort.key().equals(form.text(COHORT)))
                        .findFirst()
                        .orElse(null),
                team.matches("\\d{1,15}") ? Long.valueOf(team) : null,
                shortened(form.text(WORKER)),
                known(form.text(STATUS), CodeSets.CASE_STATUS.labels().keySet()),
                AgeBand.findByKey(form.text(AGE)).orElse(null),
                known(form.text(NEED), CodeSets.NEED.labels().keySet()),
                shortened(form.text(CASE_ID)));
    }

    /** What an address carries, in the order of the filter's fields. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, COHORT, cohort == null ? null : cohort.key());
        put(all, CASE_ID, caseId);
        put(all, TEAM, team == null ? null : team.toString());
        put(all, WORKER, worker);
        put(all, STATUS, status);
        put(all, AGE, age == null ? null : age.key());
        put(all, NEED, need);
        return all;
    }

    /** The list as filtered. */
    String href() {
        return address(ChildLinks.LIST, parameters());
    }

    /** The same children as a workbook. */
    String exportHref() {
        return address(ChildLinks.LIST + ".xlsx", parameters());
    }

    /** The list with one more parameter, or with another value of one; an empty value leaves the parameter out. */
    String hrefWith(String name, String value) {
        var changed = parameters();
        changed.remove(name);
        put(changed, name, value);
        return address(ChildLinks.LIST, changed);
    }

    /** Whether anything but the cohort narrows the list. */
    boolean isNarrowed() {
        return parameters().keySet().stream().anyMatch(name -> !name.equals(COHORT));
    }

    /** Whether nothing narrows the list but the team: then sums by team answer how many there are. */
    boolean asksOnlyWhoHolds() {
        return parameters().keySet().stream().allMatch(name -> name.equals(COHORT) || name.equals(TEAM));
    }

    /** What narrows the list, as the address says it: {@code team=12, age=from-1-to-4}. */
    String narrowing() {
        return parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(COHORT))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The cohort alone. */
    ChildrenFilter cohortOnly() {
        return new ChildrenFilter(cohort, null, "", null, null, null, "");
    }

    private static String address(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String known(String code, Set<String> codes) {
        return codes.contains(code) ? code : null;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
