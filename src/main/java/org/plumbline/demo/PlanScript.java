package org.plumbline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The lines of the fictional plan; what its file says of their form holds here. */
record PlanScript(List<Line> lines) {

    /**
     * One line.
     *
     * @param kind its first word
     * @param cells the rest, empty where nothing stands
     * @param action the place of the action it belongs to, from 1; 0 before the first
     */
    record Line(String kind, List<String> cells, int action) {
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

    /** The script as it comes with the product. */
    static PlanScript read() {
        try (InputStream file = Objects.requireNonNull(PlanScript.class.getResourceAsStream("plan.txt"))) {
            List<Line> lines = new ArrayList<>();
            int action = 0;
            for (String text : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!text.isBlank() && !text.startsWith("#")) {
                    List<String> cells = Arrays.stream(text.split("\\|", -1))
                            .map(String::strip)
                            .toList();
                    action += cells.getFirst().equals("action") ? 1 : 0;
                    lines.add(new Line(cells.getFirst(), cells.subList(1, cells.size()), action));
                }
            }
            return new PlanScript(List.copyOf(lines));
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
