package org.plumbline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of the fictional plan and of its boards; what their files say of their form holds here. */
record PlanScript(List<Line> lines) {

    /**
     * One line.
     *
     * @param kind its first word
     * @param cells the rest, empty where nothing stands
     * @param places how many lines of each kind there were up to it, itself included
     */
    record Line(String kind, List<String> cells, Map<String, Integer> places) {
        /** The place of the line of a kind that it belongs to, from 1; 0 before the first. */
        int place(String above) {
            return places.getOrDefault(above, 0);
        }

        /** The place of the action it belongs to. */
        int action() {
            return place("action");
        }

        String text(int cell) {
            return cell < cells.size() ? cells.get(cell) : "";
        }

        int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        boolean has(int cell) {
            return !text(cell).isEmpty();
        }
    }

    /** The script as it comes with the product: the plan, and the boards it answers to. */
    static PlanScript read() {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Stream.of("plan.txt", "boards.txt")
                .flatMap(file -> text(file).lines())
                .filter(text -> !text.isBlank() && !text.startsWith("#"))
                .forEach(text -> {
                    List<String> cells = Arrays.stream(text.split("\\|", -1))
                            .map(String::strip)
                            .toList();
                    places.merge(cells.getFirst(), 1, Integer::sum);
                    lines.add(new Line(cells.getFirst(), cells.subList(1, cells.size()), Map.copyOf(places)));
                });
        return new PlanScript(List.copyOf(lines));
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(PlanScript.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> ofKind(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** What happened, the earliest first; on one day in the order of the file. */
    List<Line> happenings() {
        return lines.stream()
                .filter(line -> !List.of("recommendation", "theme", "phase").contains(line.kind()))
                .sorted(Comparator.comparingInt((Line line) -> -daysAgo(line)))
                .toList();
    }

    static int daysAgo(Line line) {
        return line.number(line.kind().equals("action") ? 3 : 0);
    }
}
