package org.plumbline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen from the migrations' text alone. That every table is under a policy is tried on a real database. */
class MigrationFilesTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern VERSIONED = Pattern.compile("V(\\d{12})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern CREATED =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTED =
            Pattern.compile("comment\\s+on\\s+table\\s+([\\w.\"]+)\\s+is\\s+'[^']", Pattern.CASE_INSENSITIVE);

    @Test
    void namesSayWhenAndWhatInSnakeCase() throws IOException {
        assertThat(names())
                .isNotEmpty()
                .allMatch(name -> VERSIONED.matcher(name).matches()
                        || REPEATABLE.matcher(name).matches());
    }

    @Test
    void noTwoCarryTheSameStamp() throws IOException {
        assertThat(names().stream()
                        .map(VERSIONED::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTableSaysWhatItHolds() throws IOException {
        Set<String> silent = new HashSet<>(found(CREATED));
        silent.removeAll(found(COMMENTED));

        assertThat(silent).as("tables without a comment").isEmpty();
    }

    @Test
    void tablesAreNamedInPlainLowerSnakeCase() throws IOException {
        assertThat(found(CREATED)).allMatch(table -> table.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
    }

    private static List<String> names() throws IOException {
        return files().stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        for (Path file : files()) {
            pattern.matcher(withoutComments(Files.readString(file)))
                    .results()
                    .map(result -> result.group(1).toLowerCase(Locale.ROOT))
                    .collect(toSet())
                    .forEach(found::add);
        }
        return found;
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\n]*", "");
    }
}
