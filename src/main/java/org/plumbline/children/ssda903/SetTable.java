package org.plumbline.children.ssda903;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.FieldData;
import org.plumbline.children.returns.ReturnTable;
import org.plumbline.children.returns.Years;

/** One of the files of the set: its columns, and how its headings tell it from the others. */
final class SetTable {
    static final String CHILD = "CHILD";
    static final String BIRTH = "DOB";
    static final String SEX = "SEX";

    /** The columns that say nothing about which file it is. */
    private static final Set<String> SHARED = Set.of(CHILD, BIRTH, SEX);

    /** A file is recognised by at least this share of the columns that tell it from the others. */
    private static final double SHARE_TO_RECOGNISE = 0.5;

    /** Two names of the XML form differ from the headings (csc-validator-be-903, lac_validator/ingress.py). */
    private static final Map<String, String> SAME = Map.of("CHILDID", CHILD, "PL", "PLACE");

    private static final List<SetTable> ALL = read();

    private final ReturnTable table;
    private final Years years;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private SetTable(ReturnTable table, Years years) {
        this.table = table;
        this.years = years;
    }

    /** The files of the set in the order of the return. */
    static List<SetTable> all() {
        return ALL;
    }

    static SetTable named(String key) {
        return ALL.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The set has no file " + key));
    }

    /** A heading as the return writes it: without spaces around it, in capitals. */
    static String plain(String heading) {
        String plain = heading.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return SAME.getOrDefault(plain, plain);
    }

    /** The file whose headings these are, or null. */
    static @Nullable SetTable ofHeadings(Collection<String> headings) {
        SetTable best = mostLike(headings);
        return best != null && best.share(headings) >= SHARE_TO_RECOGNISE ? best : null;
    }

    /** The file that most of these columns tell, or null when none does. */
    static @Nullable SetTable mostLike(Collection<String> headings) {
        SetTable best = null;
        for (SetTable table : ALL) {
            double share = table.share(headings);
            if (share > 0 && (best == null || share > best.share(headings))) {
                best = table;
            }
        }
        return best;
    }

    String key() {
        return table.key();
    }

    String title() {
        return table.title();
    }

    ReturnTable table() {
        return table;
    }

    Years years() {
        return years;
    }

    List<Field> fields() {
        return fields;
    }

    /** The place of a column among the fields, or -1. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    private double share(Collection<String> headings) {
        int found = 0;
        int telling = 0;
        for (Field field : fields) {
            if (!SHARED.contains(field.name())) {
                telling++;
                found += headings.contains(field.name()) ? 1 : 0;
            }
        }
        return (double) found / telling;
    }

    private static List<SetTable> read() {
        FieldData data = new FieldData(SetTable.class);
        Map<String, SetTable> tables = new LinkedHashMap<>();
        for (NamedCsvRecord row : data.rows("columns.csv")) {
            ReturnTable name = new ReturnTable(row.getField("table"), row.getField("title"));
            SetTable table = tables.computeIfAbsent(
                    name.key(), _ -> new SetTable(name, FieldData.years(row, "table_first", "table_last")));
            table.positions.put(row.getField("column"), table.fields.size());
            table.fields.add(data.field(row, "column"));
        }
        return List.copyOf(tables.values());
    }
}
