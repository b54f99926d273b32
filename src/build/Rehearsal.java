import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the start-up cache: runs a small demo, signs in as several of its people, reads the pages they would, and stops
 * it, upon which Java writes down what it had loaded and compiled. One file, run from source by {@code ./plumbline}.
 *
 * <p>The demo has a directory, a port and an environment of its own, so no real data is touched. When the process it was
 * started beside ends (somebody pressed Ctrl-C), it ends too.
 */
final class Rehearsal {
    private static final Duration READY = Duration.ofMinutes(4);
    private static final Duration WRITTEN = Duration.ofMinutes(3);
    private static final int PEOPLE = 4;
    private static final int PAGES_EACH = 30;
    private static final int PAGES_OF_A_KIND = 2;
    private static final Pattern PERSON = Pattern.compile("name=\"user-name\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private final Path folder;
    private final ProcessHandle beside;
    private final List<String> java;

    private Rehearsal(Path folder, ProcessHandle beside, List<String> java) {
        this.folder = folder;
        this.beside = beside;
        this.java = java;
    }

    /**
     * Takes the cache to make, a folder to work in, the number of the process to end with, and the command that runs the
     * application.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path cache = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        ProcessHandle beside =
                ProcessHandle.of(Long.parseLong(arguments[2])).orElseThrow(() -> new IllegalStateException("too late"));
        List<String> java = List.of(arguments).subList(3, arguments.length);
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolveSibling("rehearsal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null && Files.notExists(cache)) {
                new Rehearsal(folder, beside, java).make(cache);
            }
        } finally {
            delete(folder);
        }
    }

    private void make(Path cache) throws IOException, InterruptedException {
        Path made = folder.resolve("made.aot");
        int port = freePort();
        Process demo = startDemo(made, port);
        try {
            URI site = URI.create("http://localhost:" + port + "/");
            awaitReady(demo, site);
            for (String person : people(site)) {
                new Visit(site, person).browse();
            }
            demo.destroy();
            awaitEnd(demo, WRITTEN);
            Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            stop(demo);
        }
    }

    private Process startDemo(Path made, int port) throws IOException {
        var command = new ArrayList<String>(List.of(java.getFirst(), "-XX:AOTCacheOutput=" + made));
        command.addAll(java.subList(1, java.size()));
        String data = folder.resolve("data").toString();
        command.addAll(List.of("demo", "--port", String.valueOf(port), "--children", "60", "--data", data));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("PLUMBLINE_"));
        return builder.start();
    }

    private void awaitReady(Process demo, URI site) throws IOException, InterruptedException {
        long end = System.nanoTime() + READY.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                goOnOnlyIfWanted(demo);
                if (answers(client, site)) {
                    return;
                }
                Thread.sleep(300);
            }
        }
        throw new IOException("the demo did not become ready");
    }

    /** Ready is when people can be chosen: the server may answer while the fictional authority is still being made. */
    private static boolean answers(HttpClient client, URI site) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(site.resolve("/sign-in")).build();
            return PERSON.matcher(client.send(request, BodyHandlers.ofString()).body())
                    .find();
        } catch (IOException e) {
            return false;
        }
    }

    private void goOnOnlyIfWanted(Process demo) throws IOException {
        if (!beside.isAlive() || !demo.isAlive()) {
            throw new IOException("no longer wanted");
        }
    }

    private void awaitEnd(Process demo, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!demo.waitFor(300, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end || !beside.isAlive()) {
                throw new IOException("the cache was not written");
            }
        }
    }

    /** Lets the database close, then ends the writing of a cache nobody waits for. */
    private void stop(Process demo) throws InterruptedException {
        demo.destroy();
        Path running = folder.resolve("data/postgres/postmaster.pid");
        for (int tries = 0; tries < 50 && demo.isAlive() && Files.exists(running); tries++) {
            Thread.sleep(200);
        }
        demo.descendants().forEach(ProcessHandle::destroyForcibly);
        demo.destroyForcibly().waitFor();
    }

    private static Set<String> people(URI site) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(site.resolve("/sign-in")).build();
            List<String> all = findAll(
                    PERSON, client.send(request, BodyHandlers.ofString()).body());
            return new LinkedHashSet<>(all.subList(0, Math.min(PEOPLE, all.size())));
        }
    }

    private static List<String> findAll(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** One person reading from page to page. */
    private static final class Visit {
        private final URI site;
        private final String person;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final Map<String, Integer> seenOfKind = new HashMap<>();

        Visit(URI site, String person) {
            this.site = site;
            this.person = person;
        }

        void browse() throws IOException, InterruptedException {
            var toRead = new ArrayDeque<String>(links(signIn()));
            for (int read = 0; read < PAGES_EACH && !toRead.isEmpty(); ) {
                String path = toRead.removeFirst();
                if (!path.contains("sign-out") && isNews(path)) {
                    HttpResponse<String> page = get(path);
                    if (isPage(page)) {
                        toRead.addAll(links(page.body()));
                        read++;
                    }
                }
            }
            client.close();
        }

        private String signIn() throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get("/sign-in").body());
            if (!token.find()) {
                throw new IOException("the sign-in page has no form");
            }
            String form = "_csrf=" + encode(token.group(1)) + "&user-name=" + encode(person);
            HttpRequest request = HttpRequest.newBuilder(site.resolve("/demo/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                    .header("Accept", "text/html")
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }

        /** Two pages of each kind are enough: ids are read as one. */
        private boolean isNews(String path) {
            String kind = path.replaceAll("\\?.*", "?").replaceAll("\\d+", "#");
            return seenOfKind.merge(kind, 1, Integer::sum) <= PAGES_OF_A_KIND;
        }

        private static boolean isPage(HttpResponse<String> page) {
            return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        }

        private static Set<String> links(String page) {
            return new LinkedHashSet<>(findAll(LINK, page));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
