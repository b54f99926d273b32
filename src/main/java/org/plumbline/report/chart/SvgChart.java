package org.plumbline.report.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.report.chart.Drawing.Box;
import org.plumbline.report.chart.Drawing.Dot;
import org.plumbline.report.chart.Drawing.Line;
import org.plumbline.report.chart.Drawing.Shape;
import org.plumbline.report.chart.Drawing.Words;

/** Writes a drawing as SVG, with attributes only: no style and no script, so that any page may hold it. */
public final class SvgChart {
    private SvgChart() {}

    /**
     * The drawing as one SVG element.
     *
     * @param id unique on the page
     * @param alternative for those who do not see it
     */
    public static String write(Drawing drawing, String id, String alternative) {
        StringBuilder svg = new StringBuilder(4_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\""
                        + " class=\"plumbline-drawing\"")
                .append(" aria-labelledby=\"")
                .append(id)
                .append("-alternative\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"")
                .append(Canvas.LETTER)
                .append("\">")
                .append("<title id=\"")
                .append(id)
                .append("-alternative\">")
                .append(escaped(alternative))
                .append("</title>");
        drawing.shapes().forEach(shape -> write(shape, svg));
        return svg.append("</svg>").toString();
    }

    private static void write(Shape shape, StringBuilder svg) {
        svg.append(
                switch (shape) {
                    case Box box ->
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#ffffff\"/>"
                                .formatted(
                                        number(box.x()),
                                        number(box.y()),
                                        number(box.width()),
                                        number(box.height()),
                                        box.colour());
                    case Line line -> line(line);
                    case Dot dot -> "<path d=\"%s\" fill=\"%s\"/>".formatted(outline(dot), dot.colour());
                    case Words words ->
                        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                                .formatted(
                                        number(words.x()),
                                        number(words.y()),
                                        words.anchor().name().toLowerCase(Locale.ROOT),
                                        words.colour(),
                                        escaped(words.words()));
                });
    }

    private static String line(Line line) {
        String points = line.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String dashes = line.dashes() == 0 ? "" : " stroke-dasharray=\"" + line.dashes() + "\"";
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(points, line.colour(), number(line.thickness()), dashes);
    }

    private static String outline(Dot dot) {
        return Outline.of(dot).stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(" L", "M", " z"));
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
