package org.plumbline.report.render;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts words into runs read from the left and from the right, by the Unicode algorithm as Java has it. */
final class ReadingDirection implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        Bidi bidi = new Bidi(
                paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<BidiTextRun> found = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int start = bidi.getRunStart(i);
            found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, bidi.getRunLevel(i) % 2 == 0 ? LTR : RTL));
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int position) {
        return runs.get(position);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
                        && new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() % 2 == 1
                ? RTL
                : LTR;
    }
}
