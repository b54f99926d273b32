package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Twenty people at once, each signed in and opening one kind of page after the other, in an authority of twenty-five thousand children. */
final class PagesMeasure implements Measure {
    private static final int CHILDREN = 25_000;
    private static final int PEOPLE = 20;
    private static final Duration MAKING = Duration.ofHours(1);
    private static final Duration WARMING = Duration.ofSeconds(40);
    private static final Duration MEASURING = Duration.ofSeconds(120);
    /** A person reads a page before the next; without a pause twenty robots are hundreds of people. */
    private static final Duration READING = Duration.ofMillis(700);

    private static final int MOST_MILLIS = 50;
    private static final int MOST_STATEMENTS = 12;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String description() {
        return PEOPLE + " people signed in at once, going from page to page, with " + CHILDREN + " children";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path folder = workplace.folder("pages");
        var notes = new RequestNotes(folder.resolve("requests.log"));
        notes.clear();
        int port = Workplace.freePort();
        List<String> demo = List.of(
                "demo",
                "--children",
                String.valueOf(CHILDREN),
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data-" + CHILDREN).toString());
        try (Running server = startNoted(workplace, folder, demo)) {
            server.millisUntil("Plumbline is ready", MAKING);
            URI site = URI.create("http://localhost:" + port + "/");
            visit(site, WARMING);
            notes.clear();
            visit(site, MEASURING);
        }
        return figures(notes.list());
    }

    /** The application as it is, from the class path of the bench, so that it notes its requests. */
    private static Running startNoted(Workplace workplace, Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + NotingRequests.FILE + "=" + folder.resolve("requests.log"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.plumbline.Plumbline"));
        command.addAll(arguments);
        return Running.start(command, Map.of(), folder.resolve("output.log"));
    }

    private static void visit(URI site, Duration howLong) throws Exception {
        List<Person> people;
        try (var visitor = new Visitor(site)) {
            people = oneOfEachRoleFirst(people(visitor));
        }
        long end = System.nanoTime() + howLong.toNanos();
        var visits = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < PEOPLE; number++) {
                Person person = people.get(number % people.size());
                var choice = new Random(number);
                visits.add(threads.submit(() -> {
                    visit(site, person, choice, end);
                    return true;
                }));
            }
            for (Future<?> visit : visits) {
                visit.get();
            }
        }
    }

    /** Somebody one can choose to be. */
    private record Person(String userName, String roles) {}

    private static List<Person> people(Visitor visitor) throws IOException, InterruptedException {
        return Jsoup.parse(visitor.get("/sign-in").body()).select("form:has(input[name=user-name])").stream()
                .map(form -> new Person(
                        form.select("input[name=user-name]").val(),
                        form.select(".plumbline-persona__roles").text()))
                .toList();
    }

    private static List<Person> oneOfEachRoleFirst(List<Person> people) {
        var byRole = new LinkedHashMap<String, Person>();
        people.forEach(person -> byRole.putIfAbsent(person.roles(), person));
        var first = new LinkedHashSet<>(byRole.values());
        first.addAll(people);
        return List.copyOf(first);
    }

    private static void visit(URI site, Person person, Random choice, long end) throws Exception {
        try (var visitor = new Visitor(site)) {
            var addresses = new Addresses(choice);
            addresses.learn(visitor.signIn(person.userName()));
            while (System.nanoTime() < end) {
                String address = addresses.next();
                String kind = Addresses.kind(address);
                addresses.learn(visitor.get(address, kind.equals("/") ? "/ as " + person.roles() : kind));
                Thread.sleep(
                        READING.plusMillis(choice.nextLong(READING.toMillis())).toMillis());
            }
        }
    }

    private static List<Figure> figures(List<RequestNote> notes) {
        List<RequestNote> pages = notes.stream().filter(RequestNote::isPage).toList();
        Map<String, List<RequestNote>> byKind =
                pages.stream().collect(Collectors.groupingBy(RequestNote::kind, TreeMap::new, Collectors.toList()));
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("pages answered", pages.size(), "pages"));
        figures.add(Figure.of("requests that failed", failures(notes), "requests"));
        figures.add(Figure.limited("server time, p95 over all pages", p95Millis(pages), "ms", MOST_MILLIS));
        byKind.forEach((kind, of) -> {
            figures.add(Figure.limited(kind + ", p95 of " + of.size(), p95Millis(of), "ms", MOST_MILLIS));
            figures.add(Figure.limited(kind + ", statements", mostStatements(of), "", MOST_STATEMENTS));
        });
        return figures;
    }

    private static long failures(List<RequestNote> notes) {
        return notes.stream().filter(note -> note.status() >= 400).count();
    }

    private static long p95Millis(List<RequestNote> notes) {
        return Sample.of(notes.stream().map(RequestNote::micros).toList()).share(95) / 1_000;
    }

    private static long mostStatements(List<RequestNote> notes) {
        return notes.stream()
                .map(RequestNote::statements)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
