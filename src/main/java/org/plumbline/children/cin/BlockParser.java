package org.plumbline.children.cin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.FieldChecks;
import org.plumbline.children.returns.FieldType;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;
import org.plumbline.children.returns.ReturnTable;
import org.plumbline.children.returns.XmlFile;

/** Reads one child's blocks out of the stream, checking each value as it passes. */
final class BlockParser {
    /** Elements that stand once for each of several values. */
    private static final Set<String> REPEATED = Set.of("Disability", "AssessmentFactors", "CPPreviewDate");

    /** One is the other's name in other years: where that stands, its being of another year is enough to say. */
    private static final Map<String, String> SAME_FACT = Map.of("GenderCurrent", "Sex", "Sex", "GenderCurrent");

    private final String file;
    private final XmlFile xml;
    private final FieldChecks checks;
    private final ReturnProblems problems;
    private final Map<ReturnTable, Integer> counts;
    private final int year;

    /**
     * @param counts how many of each block were found, added to
     * @param year the year of the collection, which says what must be there
     */
    BlockParser(
            String file,
            XmlFile xml,
            FieldChecks checks,
            ReturnProblems problems,
            Map<ReturnTable, Integer> counts,
            int year) {
        this.file = file;
        this.xml = xml;
        this.checks = checks;
        this.problems = problems;
        this.counts = counts;
        this.year = year;
    }

    /** Reads the block whose start tag was just read, up to its end tag. */
    Block parse(BlockShape shape) throws IOException {
        Block block = new Block(shape, xml.line());
        if (shape.isCounted()) {
            counts.merge(shape.table(), 1, Integer::sum);
        }
        int outside = xml.depth() - 1;
        int last = -1;
        while (xml.next() && xml.depth() > outside) {
            reportTextBetween(shape);
            if (xml.isStart()) {
                last = parseElement(block, last);
            }
        }
        reportMissing(block);
        return block;
    }

    /** Reads one element of a block; answers its place in the schema's order. */
    private int parseElement(Block block, int last) throws IOException {
        BlockShape shape = block.shape();
        String name = xml.name();
        Integer position = shape.position(name);
        if (position == null) {
            problems.add(place(shape, xml.line()), name, ReturnProblemKind.COLUMN_UNKNOWN, name, shape.name());
            leaf();
            return last;
        }
        Field field = shape.fields().get(position);
        Place place = place(shape, xml.line());
        if (position < last) {
            String before = shape.fields().get(last).name();
            problems.add(place, name, ReturnProblemKind.ORDER_WRONG, name, before);
        }
        checks.datedField(place, name, field.years());
        if (field.type() == FieldType.BLOCK) {
            addBlock(block, parse(BlockShape.named(name)));
        } else {
            take(block, field, place, leaf());
        }
        return Math.max(position, last);
    }

    private void addBlock(Block outer, Block inner) {
        for (Block before : outer.blocks()) {
            if (inner.shape().isCounted() && inner.saysTheSameAs(before)) {
                Place place = place(inner.shape(), inner.line());
                problems.add(place, "", ReturnProblemKind.ROW_TWICE, Integer.toString(before.line()));
                break;
            }
        }
        outer.add(inner);
    }

    private void take(Block block, Field field, Place place, String value) {
        if (field.type() == FieldType.DATE || field.type() == FieldType.DAY_TO_COME) {
            LocalDate on = checks.day(place, field, value);
            if (on != null) {
                block.putDay(field.name(), on);
            }
        } else {
            checks.check(place, field, value);
        }
        if (!block.put(field.name(), value) && !REPEATED.contains(field.name())) {
            problems.add(
                    place,
                    field.name(),
                    ReturnProblemKind.ELEMENT_TWICE,
                    field.name(),
                    block.shape().name());
        }
    }

    /** The text of the element just started, past its end tag; elements within it are passed over. */
    private String leaf() throws IOException {
        int outside = xml.depth() - 1;
        String text = "";
        while (xml.next() && xml.depth() > outside) {
            text = text.isEmpty() ? xml.text() : text;
        }
        return text.isEmpty() ? xml.text() : text;
    }

    private void reportTextBetween(BlockShape shape) {
        String text = xml.text();
        if (!text.isEmpty()) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
            problems.add(place(shape, xml.line()), "", ReturnProblemKind.TEXT_BETWEEN, shown, shape.name());
        }
    }

    /** A value that must be there in the collection's year, and is not; a blank one was reported with its line. */
    private void reportMissing(Block block) {
        for (Field field : block.shape().fields()) {
            boolean expected = field.isRequired() && field.years().include(year) && !block.has(field.name());
            if (expected && !block.has(SAME_FACT.getOrDefault(field.name(), field.name()))) {
                Place place = place(block.shape(), block.line());
                problems.add(place, field.name(), ReturnProblemKind.ELEMENT_MISSING, field.name());
            }
        }
    }

    private Place place(BlockShape shape, int line) {
        return new Place(file, shape.table().title(), line);
    }
}
