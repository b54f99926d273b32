package org.plumbline.inspection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.plumbline.inspection.reading.pdf.PdfLimits;
import org.plumbline.inspection.reading.pdf.PdfText;
import org.plumbline.inspection.reading.pdf.Refusal;
import org.plumbline.inspection.reading.pdf.TakingText;

/** Reads an inspection report from its PDF. */
public final class ReadingReport {
    private final TakingText taking;

    /** Within the limits of every report known. */
    public ReadingReport() {
        this(PdfLimits.STANDARD);
    }

    ReadingReport(PdfLimits limits) {
        this.taking = new TakingText(limits);
    }

    /** What became of reading. */
    public sealed interface Outcome {}

    /** The report, with everything that is not certain named. */
    public record Read(InspectionReport report) implements Outcome {}

    /** Nothing can be read from the file. */
    public record Refused(Refusal why) implements Outcome {}

    /** Reads the content of a file. */
    public Outcome read(byte[] file) {
        return read(file, _ -> {});
    }

    /**
     * Reads the content of a file.
     *
     * @param progress is told how far the reading is, in percent, after each page; it must not throw
     */
    public Outcome read(byte[] file, IntConsumer progress) {
        return switch (taking.take(file, progress)) {
            case PdfText.Refused refused -> new Refused(refused.why());
            case PdfText.Taken taken -> new Read(report(taken));
        };
    }

    private static InspectionReport report(PdfText.Taken text) {
        List<Doubt> doubts = new ArrayList<>();
        if (!text.pagesWithoutText().isEmpty()) {
            doubts.add(new Doubt(Doubt.Part.HEADER, pictures(text.pagesWithoutText())));
        }
        Document document = Document.of(text.pages());
        Header header = new ReadingHeader(doubts).read(document);
        List<Judgement> judgements = new ReadingJudgements(doubts).read(document, header);
        return new InspectionReport(
                header.authority(),
                header.kind(),
                header.inspectedFrom(),
                header.inspectedTo(),
                header.published(),
                judgements,
                new ReadingPrevious(doubts).read(document, header),
                new ReadingRecommendations(doubts).read(document, header),
                new ReadingParagraphs(doubts).read(document, header),
                doubts);
    }

    private static String pictures(List<Integer> pages) {
        return "These pages are pictures and could not be read: "
                + pages.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }
}
