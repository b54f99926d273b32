package org.plumbline.children.returns;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields and codes of a return from the data files shipped beside the class that reads the return. */
public final class FieldData {
    private final Class<?> owner;
    private final Map<String, CodeYears> codes;

    /** The codes in {@code codes.csv} beside the class. */
    public FieldData(Class<?> owner) {
        this.owner = owner;
        this.codes = readCodes();
    }

    /** The rows of a data file beside the class, comments left out. */
    public List<NamedCsvRecord> rows(String name) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The field that a row of a data file describes; {@code name} says in which column its name stands. */
    public Field field(NamedCsvRecord row, String name) {
        FieldType type = FieldType.of(row.getField("type"));
        String bounds = type == FieldType.COUNT ? row.getField("codes") : "0-0";
        int dash = bounds.indexOf('-');
        return new Field(
                row.getField(name),
                type,
                type == FieldType.CODE ? codesOf(row.getField("codes")) : null,
                Integer.parseInt(bounds.substring(0, dash)),
                Integer.parseInt(bounds.substring(dash + 1)),
                row.getField("required").equals("yes"),
                years(row, "first", "last"));
    }

    /** The years that two columns of a row say. */
    public static Years years(NamedCsvRecord row, String first, String last) {
        return Years.of(row.getField(first), row.getField(last));
    }

    private CodeYears codesOf(String set) {
        @Nullable CodeYears found = codes.get(set);
        if (found == null) {
            throw new IllegalStateException("There is no set of codes " + set);
        }
        return found;
    }

    private Map<String, CodeYears> readCodes() {
        Map<String, Map<String, Years>> sets = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("codes.csv")) {
            sets.computeIfAbsent(row.getField("set"), _ -> new LinkedHashMap<>())
                    .put(row.getField("code"), years(row, "first", "last"));
        }
        Map<String, CodeYears> read = new HashMap<>();
        sets.forEach((set, years) -> read.put(set, new CodeYears(years)));
        return read;
    }
}
