package org.plumbline.children.cin;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.FieldData;
import org.plumbline.children.returns.ReturnTable;

/** An element that holds others: which, and in which order. */
final class BlockShape {
    private static final Map<String, BlockShape> ALL = read();

    private final String name;
    private final ReturnTable table;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private BlockShape(String name, ReturnTable table) {
        this.name = name;
        this.table = table;
    }

    /** The blocks that are counted, in the order of the schema. */
    static List<ReturnTable> counted() {
        return ALL.values().stream()
                .filter(BlockShape::isCounted)
                .map(shape -> shape.table)
                .toList();
    }

    static BlockShape named(String name) {
        BlockShape shape = ALL.get(name);
        if (shape == null) {
            throw new IllegalStateException("The census has no block " + name);
        }
        return shape;
    }

    String name() {
        return name;
    }

    ReturnTable table() {
        return table;
    }

    /** Whether each occurrence is a row of its own, rather than a part of the one around it. */
    boolean isCounted() {
        return !table.key().isEmpty();
    }

    List<Field> fields() {
        return fields;
    }

    /** The place of an element in the schema's order, or null for one that the block does not have. */
    @Nullable
    Integer position(String element) {
        return positions.get(element);
    }

    private static Map<String, BlockShape> read() {
        FieldData data = new FieldData(BlockShape.class);
        Map<String, BlockShape> shapes = new LinkedHashMap<>();
        for (NamedCsvRecord row : data.rows("elements.csv")) {
            ReturnTable table = new ReturnTable(row.getField("key"), row.getField("title"));
            BlockShape shape = shapes.computeIfAbsent(row.getField("block"), block -> new BlockShape(block, table));
            shape.positions.put(row.getField("element"), shape.fields.size());
            shape.fields.add(data.field(row, "element"));
        }
        return shapes;
    }
}
