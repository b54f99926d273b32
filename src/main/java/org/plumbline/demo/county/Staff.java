package org.plumbline.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who worked in the county's service over the years of its history: the teams, the posts in them and who held
 * each when.
 */
public final class Staff {
    private static final List<String> PLACES = List.of(
            "Tarrowbridge", "Saltmere", "Kingsfell", "North Vale", "Holmwick", "Eastling", "Wynford", "Stonely");
    private static final int CHILDREN_PER_REVIEWING_OFFICER = 70;
    private static final int TEAMS_PER_SERVICE_MANAGER = 4;
    private static final int POSTS_PER_ASSISTANT_MANAGER = 8;

    private final long seed;
    private final LocalDate since;
    private final LocalDate ends;
    private final List<Team> teams = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<Service, List<Post>> caseholders = new EnumMap<>(Service.class);
    private int people;

    private Staff(long seed, LocalDate ends) {
        this.seed = seed;
        this.ends = ends;
        this.since = ends.minusYears(6);
    }

    static Staff of(long seed, int children, LocalDate ends) {
        var staff = new Staff(seed, ends);
        double size = children / (double) County.USUAL_SIZE;
        Post director = staff.appoint(Position.DIRECTOR, null, null, null);
        for (Service.Area area : Service.Area.values()) {
            staff.fill(area, director, size);
        }
        Post quality = staff.appoint(Position.QUALITY_LEAD, null, null, director);
        staff.appoint(Position.AUDITOR, (int) Math.max(3, Math.round(5 * Math.sqrt(size))), quality);
        int reviewed = (int) Math.round(Course.reviewed() * size);
        staff.appoint(Position.REVIEWING_OFFICER, Math.max(2, reviewed / CHILDREN_PER_REVIEWING_OFFICER), quality);
        return staff;
    }

    /** All teams that hold cases. */
    public List<Team> teams() {
        return List.copyOf(teams);
    }

    /** All posts, each after the one it reports to. */
    public List<Post> posts() {
        return List.copyOf(posts);
    }

    /** The posts of one kind. */
    public List<Post> posts(Position position) {
        return posts.stream().filter(post -> post.position() == position).toList();
    }

    /** The post that holds a case in this part of the service; the same key gives the same post. */
    public Post caseholder(Service service, long key) {
        var ofService = Objects.requireNonNull(caseholders.get(service));
        return ofService.get((int) Math.floorMod(key, (long) ofService.size()));
    }

    /** The post that reviews a child; the same key gives the same post. */
    public Post reviewer(long key) {
        var officers = posts(Position.REVIEWING_OFFICER);
        return officers.get((int) Math.floorMod(key, (long) officers.size()));
    }

    private void fill(Service.Area area, Post director, double size) {
        Post head = appoint(Position.HEAD_OF_SERVICE, null, area, director);
        Post manager = head;
        int teamsOfArea = 0;
        for (Service service : Service.values()) {
            if (service.area() == area) {
                var named = teamsOf(service, size);
                var ofService = new ArrayList<Post>();
                int places = Math.max(named.size(), (int) Math.round(service.posts() * size));
                for (int i = 0; i < named.size(); i++) {
                    if (teamsOfArea++ % TEAMS_PER_SERVICE_MANAGER == 0) {
                        manager = appoint(Position.SERVICE_MANAGER, null, area, head);
                    }
                    ofService.addAll(fill(named.get(i), manager, (places + i) / named.size()));
                }
                caseholders.put(service, List.copyOf(ofService));
            }
        }
    }

    private List<Post> fill(Team team, Post serviceManager, int places) {
        teams.add(team);
        Service.Area area = team.service().area();
        Post manager = appoint(Position.TEAM_MANAGER, team, area, serviceManager);
        var leads = new ArrayList<>(List.of(manager));
        for (int i = 0; i < Math.max(1, places / POSTS_PER_ASSISTANT_MANAGER); i++) {
            leads.add(appoint(Position.ASSISTANT_TEAM_MANAGER, team, area, manager));
        }
        var caseworkers = new ArrayList<Post>();
        for (int i = 0; i < places; i++) {
            caseworkers.add(appoint(Position.CASE_WORKER, team, area, leads.get(i % leads.size())));
        }
        return caseworkers;
    }

    private List<Team> teamsOf(Service service, double size) {
        int count = (int) Math.max(1, Math.round(service.teams() * Math.sqrt(size)));
        var named = new ArrayList<Team>();
        for (int i = 0; i < count; i++) {
            String name = service.teamName();
            if (service.byPlace()) {
                name = PLACES.get(i % PLACES.size()) + " " + name;
            }
            int turn = service.byPlace() ? i / PLACES.size() : i;
            named.add(new Team(turn == 0 ? name : name + " " + (turn + 1), service));
        }
        return named;
    }

    private void appoint(Position position, int count, Post reportsTo) {
        for (int i = 0; i < count; i++) {
            appoint(position, null, null, reportsTo);
        }
    }

    private Post appoint(
            Position position, @Nullable Team team, Service.@Nullable Area area, @Nullable Post reportsTo) {
        var post = new Post(position, team, area, reportsTo, tenures(position, team));
        posts.add(post);
        return post;
    }

    private List<Post.Tenure> tenures(Position position, @Nullable Team team) {
        var dice = Dice.of(seed, 1, posts.size());
        boolean restless = team != null && teams.size() % 7 == 3;
        double stay = position == Position.CASE_WORKER ? (restless ? 420 : 1_000) : 1_700;
        var tenures = new ArrayList<Post.Tenure>();
        LocalDate from = since;
        while (!from.isAfter(ends)) {
            LocalDate to = from.plusDays(60L + dice.days(stay, 5_000));
            var person = Names.person(seed, people++);
            tenures.add(new Post.Tenure(person, from, to.isBefore(ends) ? to : null));
            from = to.plusDays(1L + vacantDays(position, dice));
        }
        return tenures;
    }

    private static int vacantDays(Position position, Dice dice) {
        return switch (position) {
            case CASE_WORKER -> dice.chance(0.4) ? dice.between(10, 60) : 0;
            case TEAM_MANAGER -> dice.chance(0.4) ? dice.between(20, 90) : 0;
            default -> 0;
        };
    }
}
