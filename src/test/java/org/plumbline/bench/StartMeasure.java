package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the script's start to the line that says ready, on a data directory that is there already. */
final class StartMeasure implements Measure {
    private static final int RUNS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Map<String, String> WITHOUT_CACHE = Map.of("PLUMBLINE_JAVA_OPTS", "-XX:AOTMode=off");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "start until ready, with and without the start-up cache, " + RUNS + " times each";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path folder = workplace.emptyFolder("start");
        try (Running building = workplace.start(folder, Map.of(), "build", "--aot")) {
            building.millisUntilEnd(Duration.ofMinutes(9));
        }
        long first = millisToReady(workplace, folder, Map.of());
        var with = new ArrayList<Long>();
        var without = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            with.add(millisToReady(workplace, folder, Map.of()));
            without.add(millisToReady(workplace, folder, WITHOUT_CACHE));
        }
        return List.of(
                Figure.of("first start on an empty directory, with the cache", first, "ms"),
                Figure.limited(
                        "later start with the cache, median", Sample.of(with).median(), "ms", 2_500),
                Figure.limited(
                        "later start without a cache, median",
                        Sample.of(without).median(),
                        "ms",
                        4_000));
    }

    private static long millisToReady(Workplace workplace, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = Workplace.freePort();
        String data = folder.resolve("data").toString();
        try (Running running =
                workplace.start(folder, environment, "start", "--port", String.valueOf(port), "--data", data)) {
            long millis = running.millisUntil("Plumbline is ready", LONGEST);
            expectPage(port);
            return millis;
        }
    }

    /** Ready must mean that a page is answered. */
    private static void expectPage(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("the first page answered " + status);
            }
        }
    }
}
