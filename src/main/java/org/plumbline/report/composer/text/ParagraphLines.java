package org.plumbline.report.composer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Gathers lines into paragraphs; empty lines part them. */
final class ParagraphLines {
    private final List<List<String>> paragraphs = new ArrayList<>();
    private boolean open;

    private ParagraphLines() {}

    static Collector<String, ParagraphLines, List<List<String>>> collector() {
        return Collector.of(
                ParagraphLines::new,
                ParagraphLines::add,
                (one, _) -> {
                    throw new UnsupportedOperationException("Lines have an order");
                },
                lines -> List.copyOf(lines.paragraphs));
    }

    private void add(String line) {
        if (line.isEmpty()) {
            open = false;
            return;
        }
        if (!open) {
            paragraphs.add(new ArrayList<>());
            open = true;
        }
        paragraphs.getLast().add(line);
    }
}
