package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.reading.pdf.PdfLimits;
import org.plumbline.inspection.reading.pdf.Refusal;

/** Files that ask for more work than any report. */
class HostilePdfTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void thatUnpackToHundredsOfMegabytesAreRefusedBeforeTheyDo() throws IOException {
        byte[] bomb = withStream(new byte[MEGABYTE], 300);

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(new ReadingReport().read(bomb)).isEqualTo(new ReadingReport.Refused(Refusal.TOO_COMPLEX));
    }

    @Test
    void thatDrawWithoutEndAreRefused() throws IOException {
        byte[] report = RealReportsTest.resource("somerset-2022-sep.pdf");
        var few = new PdfLimits(PdfLimits.STANDARD.bytes(), 300, PdfLimits.STANDARD.inflatedBytes(), 1000);

        assertThat(new ReadingReport(few).read(report)).isEqualTo(new ReadingReport.Refused(Refusal.TOO_COMPLEX));
    }

    @Test
    void thatAreTooLargeAreRefusedUnread() {
        byte[] large = new byte[(int) PdfLimits.STANDARD.bytes() + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);

        assertThat(new ReadingReport().read(large)).isEqualTo(new ReadingReport.Refused(Refusal.TOO_LARGE));
    }

    @Test
    void thatNestWithoutEndAreRefused() {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";

        assertThat(new ReadingReport().read(deep.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new ReadingReport.Refused(Refusal.DAMAGED));
    }

    private static byte[] withStream(byte[] block, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                deflater.write(block);
            }
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
