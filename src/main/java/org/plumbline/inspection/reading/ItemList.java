package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.inspection.reading.layout.Block;

/**
 * The items of one list, from all that stands between its heading and the next: those with bullets or numbers, each with what
 * belongs to it; where nothing has either, each paragraph.
 */
final class ItemList {
    /** What begins so many points further in belongs to the item above it. */
    private static final float INNER = 8;
    /** A line shorter than this over a part of the list is the name of that part. */
    private static final int LONGEST_NAME = 90;

    private final List<Block> blocks;
    private final float outer;
    private final List<Block> items = new ArrayList<>();

    private ItemList(List<Block> blocks) {
        this.blocks = blocks;
        this.outer = (float) blocks.stream()
                .filter(Block::isItem)
                .mapToDouble(Block::left)
                .min()
                .orElse(0);
    }

    static List<Block> of(List<Block> blocks) {
        if (blocks.stream().noneMatch(Block::isItem)) {
            return List.copyOf(blocks);
        }
        ItemList list = new ItemList(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (!list.take(i)) {
                break;
            }
        }
        return List.copyOf(list.items);
    }

    /** False when the list was over before this block. */
    private boolean take(int index) {
        Block block = blocks.get(index);
        if (items.isEmpty()) {
            if (block.isItem()) {
                items.add(block);
            }
            return true;
        }
        if (block.isItem()) {
            return takeItem(block);
        }
        return takeParagraph(index);
    }

    private boolean takeItem(Block block) {
        Block last = items.getLast();
        boolean bullet = block.kind() == Block.Kind.BULLET;
        if (bullet && (block.left() > outer + INNER || last.kind() == Block.Kind.NUMBERED)) {
            join(block);
        } else if (!bullet && (last.kind() == Block.Kind.BULLET || block.marker() == 1)) {
            // After bullets, or again from one: the numbered paragraphs of the text.
            return false;
        } else {
            items.add(block);
        }
        return true;
    }

    /** A paragraph belongs to the item above it when it is set in, or when the numbers go on after it. */
    private boolean takeParagraph(int index) {
        Block block = blocks.get(index);
        if (isName(block) && Sections.beginsSomethingElse(block)) {
            return false;
        }
        boolean goesOn = goesOnAfter(index);
        if (block.left() > outer + INNER || (goesOn && isLettered(block))) {
            join(block);
            return true;
        }
        if (goesOn && items.getLast().marker() > 0 && !isName(block)) {
            join(block);
        }
        return goesOn;
    }

    private static boolean isLettered(Block block) {
        return block.text().matches("\\(?(?:[a-z]|[ivx]{1,4})[.)]\\s.*");
    }

    private static boolean isName(Block block) {
        return block.text().length() < LONGEST_NAME && !block.text().endsWith(".");
    }

    private boolean goesOnAfter(int index) {
        Block last = items.getLast();
        if (last.marker() > 0) {
            return blocks.stream().skip(index).anyMatch(later -> later.marker() == last.marker() + 1);
        }
        return index + 1 < blocks.size()
                && blocks.get(index + 1).kind() == Block.Kind.BULLET
                && Math.abs(blocks.get(index + 1).left() - last.left()) < INNER;
    }

    private void join(Block inner) {
        Block item = items.removeLast();
        items.add(new Block(
                item.kind(), item.marker(), item.text() + " " + inner.text(), item.page(), item.left(), item.size()));
    }
}
