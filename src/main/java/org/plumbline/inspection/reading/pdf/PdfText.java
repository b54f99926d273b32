package org.plumbline.inspection.reading.pdf;

import java.util.List;

/** What became of taking the text off a file. */
public sealed interface PdfText {
    /**
     * The text.
     *
     * @param pages in order
     * @param pagesWithoutText the numbers, from 1, of pages that hold a picture and no text
     */
    record Taken(List<Page> pages, List<Integer> pagesWithoutText) implements PdfText {
        /** Copies the lists. */
        public Taken {
            pages = List.copyOf(pages);
            pagesWithoutText = List.copyOf(pagesWithoutText);
        }
    }

    /** There is none to be had. */
    record Refused(Refusal why) implements PdfText {}
}
