package org.plumbline.report.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.chart.Charts;
import org.plumbline.report.chart.Drawing;
import org.plumbline.report.chart.PaintedChart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Piece;
import org.w3c.dom.Element;

/** A report as a tagged PDF (PDF/UA-1). */
final class PdfFile {
    private static final String STYLE = HtmlFile.resource("report-pdf.css");

    private PdfFile() {}

    static void write(Document document, OutputStream output) throws IOException {
        List<Piece> pieces = Flow.of(document);
        String html = HtmlFile.write(new HtmlFile(document, pieces, true, STYLE + margins(document)));
        // The writer closes it.
        PDDocument pdf = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        Typefaces.register(builder, pdf);
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("\u25a1");
        builder.useUnicodeBidiSplitter(ReadingDirection::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useObjectDrawerFactory(new ChartDrawers(pieces));
        // Nothing outside the file is ever fetched, whatever somebody typed.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        builder.withProducer("Plumbline");
        builder.toStream(output);
        builder.run();
    }

    /**
     * What stands in the margin of each page: who it is for, and the report. Boxes in the margins inherit nothing, and a
     * second rule for one replaces the first: all is said here.
     */
    private static String margins(Document document) {
        String top = document.marking() == null ? "" : document.marking();
        return """
            @page {
              @top-center { content: "%s"; font-family: "Liberation Sans", "Amiri", "DejaVu Sans"; font-size: 9pt;
                font-weight: bold; color: #942514; }
              @bottom-left { content: "%s"; font-family: "Liberation Sans", "Amiri", "DejaVu Sans"; font-size: 8.5pt;
                color: #484949; width: 75%%; text-align: left; }
            }
            """.formatted(inCss(top), inCss(document.head().title()));
    }

    private static String inCss(String words) {
        StringBuilder css = new StringBuilder();
        words.codePoints().limit(90).forEach(character -> css.append("\\%06x".formatted(character)));
        return css.toString();
    }

    /** Draws the charts where the page has an object with their position. */
    private record ChartDrawers(List<Piece> pieces) implements FSObjectDrawerFactory {
        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return pieces.get(Integer.parseInt(element.getAttribute("data"))) instanceof Piece.Charted charted
                    ? new ChartDrawer(Charts.draw(charted.chart()))
                    : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return true;
        }
    }

    private record ChartDrawer(Drawing drawing) implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                        double scale = width / dotsPerPixel / drawing.width();
                        graphics.scale(scale, scale);
                        PaintedChart.paint(drawing, graphics, Typefaces.forCharts());
                    });
            return null;
        }
    }
}
