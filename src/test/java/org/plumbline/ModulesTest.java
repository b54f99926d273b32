package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** Holds the rooms to who may use whom, and keeps the drawing of them in the documentation current. */
class ModulesTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of(PlumblineApplication.class);
    private static final Path STRUCTURE = Path.of("docs/STRUCTURE.md");
    private static final String BEGIN = "<!-- rooms: drawn by ModulesTest -->\n";
    private static final String END = "<!-- end of rooms -->";
    /** Drawn as one box: nearly every room uses them. */
    private static final List<String> GROUND_FLOOR =
            List.of("access", "authority", "calendar", "command", "database", "mail", "page", "trail", "writing");

    @Test
    void roomsUseOnlyWhatTheySayTheyUse() {
        ROOMS.verify();
    }

    @Test
    void theDrawingInTheDocumentationIsCurrent() throws IOException {
        String before = Files.readString(STRUCTURE);
        int from = before.indexOf(BEGIN) + BEGIN.length();
        int to = before.indexOf(END);
        assertThat(to).as("the marks around the drawing in %s", STRUCTURE).isGreaterThan(from - 1);

        String after = before.substring(0, from) + drawing() + before.substring(to);
        Files.writeString(STRUCTURE, after);

        assertThat(after)
                .as("%s was out of date and has been redrawn: commit it", STRUCTURE)
                .isEqualTo(before);
    }

    private static String drawing() {
        var lines = new TreeSet<String>();
        for (ApplicationModule room : ROOMS) {
            String name = room.getIdentifier().toString();
            if (!GROUND_FLOOR.contains(name)) {
                room.getDependencies(ROOMS, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .map(used -> used.getIdentifier().toString())
                        .filter(used -> !used.equals(name))
                        .map(used -> "    " + name + " --> " + (GROUND_FLOOR.contains(used) ? "ground" : used))
                        .forEach(lines::add);
            }
        }
        return "```mermaid\nflowchart TD\n    ground[\"ground floor: " + String.join(", ", GROUND_FLOOR) + "\"]\n"
                + lines.stream().collect(Collectors.joining("\n")) + "\n```\n";
    }
}
