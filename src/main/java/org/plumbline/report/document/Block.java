package org.plumbline.report.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a section's content. */
public sealed interface Block {

    /**
     * Words, with lettered sub-points if there are any.
     *
     * @param points each a sub-point: a., b., c.
     */
    record Paragraph(Kind kind, List<Phrase> phrases, List<List<Phrase>> points) implements Block {

        /** What a paragraph is. */
        public enum Kind {
            /** Carries the next number of the report; numbers run on over headings. */
            NUMBERED,
            /** The same, in the words of somebody else. */
            NUMBERED_QUOTATION,
            PLAIN,
            /** Set off, as a report states its purpose. */
            ITALIC
        }

        public Paragraph {
            phrases = List.copyOf(phrases);
            points = points.stream().map(List::copyOf).toList();
        }

        public static Paragraph numbered(String words) {
            return new Paragraph(Kind.NUMBERED, List.of(Phrase.plain(words)), List.of());
        }

        public static Paragraph plain(String words) {
            return new Paragraph(Kind.PLAIN, List.of(Phrase.plain(words)), List.of());
        }

        public boolean isNumbered() {
            return kind == Kind.NUMBERED || kind == Kind.NUMBERED_QUOTATION;
        }
    }

    /** A list without an order. */
    record Bullets(List<List<Phrase>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A heading within a section, one level below the section's own. */
    record Subheading(String words) implements Block {
        public Subheading {
            words = Legible.of(words);
        }
    }

    /** A few numbers, each with what it counts. */
    record KeyFigures(String caption, List<KeyFigure> figures) implements Block {
        public KeyFigures {
            caption = Legible.of(caption);
            figures = List.copyOf(figures);
        }
    }

    /** One number with what it counts. */
    record KeyFigure(String label, Value value) {
        public KeyFigure {
            label = Legible.of(label);
        }
    }

    /**
     * A table. The first cell of each row heads the row.
     *
     * @param notes that stand under it, such as how it was counted
     */
    record DataTable(String caption, List<Column> columns, List<Row> rows, List<String> notes) implements Block {
        public DataTable {
            caption = Legible.of(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = notes.stream().map(Legible::of).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("The rows of “" + caption + "” do not fit its columns");
            }
        }

        /** The same with one more note under it. */
        public DataTable noting(String note) {
            return new DataTable(
                    caption,
                    columns,
                    rows,
                    Stream.concat(notes.stream(), Stream.of(note)).toList());
        }
    }

    /** A column's heading; numbers stand at the right. */
    record Column(String heading, boolean numeric) {
        public Column {
            heading = Legible.of(heading);
        }
    }

    /**
     * A row of a table.
     *
     * @param total whether it adds up the others
     */
    record Row(List<Value> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Value> cells) {
            return new Row(cells, false);
        }

        public static Row total(List<Value> cells) {
            return new Row(cells, true);
        }
    }

    /**
     * A drawing of some columns of a table, which always stands beside it. Total rows are not drawn.
     *
     * @param sentence what it shows, in a sentence: its title
     * @param drawn the columns drawn, by position
     */
    record Chart(String sentence, ChartKind kind, DataTable table, List<Integer> drawn) implements Block {
        public Chart {
            sentence = Legible.of(sentence);
            drawn = List.copyOf(drawn);
        }

        /** For those who do not see it: what is drawn, and where the numbers are. */
        public String alternative() {
            return sentence + ". " + kind.words() + " of " + table.rows().size() + " rows by "
                    + String.join(
                            ", ",
                            drawn.stream()
                                    .map(column -> table.columns().get(column).heading())
                                    .toList())
                    + ". The table after it has the numbers.";
        }
    }

    /** How a chart is drawn. */
    enum ChartKind {
        /** Each row one bar, of equal length, in parts. */
        SHARES("Bars of equal length"),
        /** Each row one bar as long as its numbers. */
        BARS("Bars"),
        /** Each column one line over the rows. */
        LINES("Lines");

        private final String words;

        ChartKind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
