package org.plumbline.report.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.plumbline.report.chart.Charts;
import org.plumbline.report.chart.Drawing;
import org.plumbline.report.chart.PaintedChart;
import org.plumbline.report.document.Piece;

/** Charts as pictures in a Word document, with the words for those who do not see them. */
final class WordPictures {
    private static final int SCALE = 2;
    private static final int WIDTH_MILLIMETRES = 170;

    void write(Piece.Charted charted, XWPFParagraph paragraph) throws IOException {
        Drawing drawing = Charts.draw(charted.chart());
        int width = (int) (WIDTH_MILLIMETRES * (long) Units.EMU_PER_CENTIMETER / 10);
        int height = (int) ((long) width * drawing.height() / drawing.width());
        String name = charted.label().toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture =
                    run.addPicture(new ByteArrayInputStream(png(drawing)), PictureType.PNG, name, width, height);
            describe(run, picture, charted);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The library puts the file's name where the description belongs. */
    private static void describe(XWPFRun run, XWPFPicture picture, Piece.Charted charted) {
        String alternative = charted.chart().alternative();
        var outer = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        outer.setName(charted.label());
        outer.setDescr(alternative);
        var inner = picture.getCTPicture().getNvPicPr().getCNvPr();
        inner.setName(charted.label());
        inner.setDescr(alternative);
    }

    private static byte[] png(Drawing drawing) throws IOException {
        BufferedImage picture = PaintedChart.picture(drawing, Typefaces.forCharts(), SCALE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_000);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
