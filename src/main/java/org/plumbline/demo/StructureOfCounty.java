package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.StructureHistory.NamedContact;
import org.plumbline.authority.StructureHistory.NamedResponsibility;
import org.plumbline.authority.StructureHistory.PlacedTeam;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Step;

/** Says who answers for whom in a county, in the words in which an authority would enter it. */
final class StructureOfCounty {
    private static final int TELEPHONES = 1_000;

    private final County county;

    StructureOfCounty(County county) {
        this.county = county;
    }

    List<PlacedTeam> teams() {
        return county.staff().teams().stream()
                .map(team -> new PlacedTeam(team.name(), team.service().area().title()))
                .toList();
    }

    /** Who manages, assists or heads what, from when to when. */
    List<NamedResponsibility> management() {
        var lines = new ArrayList<NamedResponsibility>();
        for (Post post : county.staff().posts()) {
            for (Post.Tenure tenure : post.tenures()) {
                answersFor(post, tenure).ifPresent(lines::add);
                if (post.position() != Position.CASE_WORKER && post.reportsTo() != null) {
                    lines.addAll(managersOf(tenure, post.reportsTo()));
                }
            }
        }
        return lines;
    }

    private static Optional<NamedResponsibility> answersFor(Post post, Post.Tenure tenure) {
        String holder = tenure.person().name();
        Period period = new Period(tenure.from(), tenure.to());
        return switch (post.position()) {
            case TEAM_MANAGER, ASSISTANT_TEAM_MANAGER -> {
                boolean deputy = post.position() == Position.ASSISTANT_TEAM_MANAGER;
                yield Optional.ofNullable(post.team())
                        .map(team -> new NamedResponsibility(
                                ResponsibilityKind.MANAGES_TEAM, holder, team.name(), period, deputy));
            }
            case HEAD_OF_SERVICE ->
                Optional.ofNullable(post.area())
                        .map(area -> new NamedResponsibility(
                                ResponsibilityKind.HEADS_SERVICE_AREA, holder, area.title(), period, false));
            default -> Optional.empty();
        };
    }

    private static List<NamedResponsibility> managersOf(Post.Tenure managed, Post manager) {
        return overlapping(manager, managed.from(), managed.to())
                .map(held -> new NamedResponsibility(
                        ResponsibilityKind.MANAGES_WORKER,
                        held.holder(),
                        managed.person().name(),
                        held.period(),
                        false))
                .toList();
    }

    /** Who reviews each child on a plan or in care, since the day given. */
    Stream<NamedResponsibility> reviewing(LocalDate since) {
        return county.histories(Course::mayHavePlan, since).flatMap(child -> reviewing(child, since).stream());
    }

    private List<NamedResponsibility> reviewing(ChildHistory child, LocalDate since) {
        var lines = new ArrayList<NamedResponsibility>();
        Post reviewer = county.staff().reviewer(child.identity().key());
        for (Step step : child.steps()) {
            switch (step) {
                case Step.ProtectionPlan plan ->
                    lines.addAll(reviewing(child, reviewer, plan.on(), plan.endedOn(), since));
                case Step.Care care -> lines.addAll(reviewing(child, reviewer, care.on(), care.endedOn(), since));
                default -> {
                    // Reviewed from the conference or the first day in care on, not before.
                }
            }
        }
        return lines;
    }

    private static List<NamedResponsibility> reviewing(
            ChildHistory child, Post reviewer, LocalDate on, @Nullable LocalDate ended, LocalDate since) {
        if (ended != null && ended.isBefore(since)) {
            return List.of();
        }
        LocalDate from = on.isBefore(since) ? since : on;
        return overlapping(reviewer, from, ended)
                .map(held -> new NamedResponsibility(
                        ResponsibilityKind.REVIEWS_CHILD,
                        held.holder(),
                        child.identity().caseId(),
                        held.period(),
                        false))
                .toList();
    }

    /** How those who manage can be reached. */
    List<NamedContact> contacts(LocalDate today) {
        var contacts = new ArrayList<NamedContact>();
        for (Post post : county.staff().posts()) {
            if (post.position() != Position.CASE_WORKER) {
                post.holderOn(today)
                        .ifPresent(person -> contacts.add(new NamedContact(
                                person.name(),
                                userName(person.name()) + "@tarrowshire.example",
                                telephone(contacts.size() % TELEPHONES))));
            }
        }
        return contacts;
    }

    /** One of the numbers that Ofcom keeps free for drama: nobody can be called on it. */
    private static String telephone(int number) {
        return "01632 960%03d".formatted(number);
    }

    /** {@code siobhan.o-brien} for Siobhán O'Brien. */
    static String userName(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("'", "");
        return plain.strip().toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    private record Held(String holder, Period period) {}

    private static Stream<Held> overlapping(Post post, LocalDate from, @Nullable LocalDate to) {
        Period wanted = new Period(from, to);
        return post.tenures().stream()
                .flatMap(tenure -> new Period(tenure.from(), tenure.to())
                        .overlap(wanted).stream()
                                .map(period -> new Held(tenure.person().name(), period)));
    }
}
