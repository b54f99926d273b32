package org.plumbline.children.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block as found: its values, its days, and the blocks in it. */
final class Block {
    private final BlockShape shape;
    private final int line;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>(4);

    Block(BlockShape shape, int line) {
        this.shape = shape;
        this.line = line;
    }

    BlockShape shape() {
        return shape;
    }

    int line() {
        return line;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Keeps the first value of an element; false when there was one already. */
    boolean put(String element, String value) {
        return values.putIfAbsent(element, value) == null;
    }

    void putDay(String element, LocalDate on) {
        days.putIfAbsent(element, on);
    }

    /** An element's value; empty when it is not there or blank. */
    String value(String element) {
        return values.getOrDefault(element, "");
    }

    boolean has(String element) {
        return values.containsKey(element)
                || blocks.stream().anyMatch(block -> block.shape.name().equals(element));
    }

    @Nullable
    LocalDate day(String element) {
        return days.get(element);
    }

    /** The blocks of a name, in the order found. */
    List<Block> blocks(String name) {
        return blocks.stream().filter(block -> block.shape.name().equals(name)).toList();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether another block says exactly the same, wherever it stands. */
    boolean saysTheSameAs(Block other) {
        if (shape != other.shape || !values.equals(other.values) || blocks.size() != other.blocks.size()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).saysTheSameAs(other.blocks.get(i))) {
                return false;
            }
        }
        return true;
    }
}
