package org.plumbline.inspection.reading.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the letters of a page together into segments. */
final class SegmentBuilder {
    /** A gap wider than this many letter sizes is a tab or the gap between two cells. */
    private static final float WIDE_GAP = 1.4f;
    /** A gap wider than this share of a space is a space that the file left out. */
    private static final float SPACE_GAP = 0.5f;
    /** Letters this share of their size higher or lower stand on another baseline. */
    private static final float SAME_BASELINE = 0.12f;

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> letters = new ArrayList<>();
    private @Nullable Glyph last;

    private SegmentBuilder() {}

    static List<Segment> build(List<Glyph> glyphs) {
        SegmentBuilder builder = new SegmentBuilder();
        glyphs.forEach(builder::add);
        builder.end();
        return builder.segments;
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            if (!text.isEmpty()) {
                space();
            }
            return;
        }
        if (last != null) {
            if (isOverprint(last, glyph)) {
                return;
            }
            float gap = glyph.left() - last.right();
            if (!continues(last, glyph, gap)) {
                end();
            } else if (gap > SPACE_GAP * glyph.space()) {
                space();
            }
        }
        text.append(glyph.text());
        letters.add(glyph);
        last = glyph;
    }

    /** The same letter at the same place again: how some programs print bold. */
    private static boolean isOverprint(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.left() - last.left()) < 0.2f * (last.right() - last.left())
                && Math.abs(glyph.baseline() - last.baseline()) < 1;
    }

    private static boolean continues(Glyph last, Glyph glyph, float gap) {
        float size = Math.max(last.size(), glyph.size());
        return Math.abs(glyph.baseline() - last.baseline()) <= SAME_BASELINE * size
                && gap < WIDE_GAP * size
                && gap > -0.5f * size;
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void end() {
        if (!letters.isEmpty()) {
            long bold = letters.stream().filter(Glyph::bold).count();
            Glyph middle = letters.get(letters.size() / 2);
            segments.add(new Segment(
                    segments.size(),
                    plain(text.toString()),
                    letters.getFirst().left(),
                    letters.getLast().right(),
                    middle.baseline(),
                    middle.size(),
                    bold * 2 > letters.size()));
        }
        text.setLength(0);
        letters.clear();
        last = null;
    }

    /** Ligatures as letters and every space as one; quotation marks and dashes stay as printed. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFB00' && c <= '\uFB06') {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (Glyph.isSpace(c)) {
                plain.append(' ');
            } else if (c >= ' ' && c != '\u200B' && c != '\uFEFF') {
                plain.append(c);
            }
        }
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }
}
