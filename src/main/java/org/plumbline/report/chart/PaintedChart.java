package org.plumbline.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.plumbline.report.chart.Drawing.Anchor;
import org.plumbline.report.chart.Drawing.Box;
import org.plumbline.report.chart.Drawing.Dot;
import org.plumbline.report.chart.Drawing.Line;
import org.plumbline.report.chart.Drawing.Point;
import org.plumbline.report.chart.Drawing.Shape;
import org.plumbline.report.chart.Drawing.Words;

/** Paints a drawing: into a PDF, or as a picture for a Word document. */
public final class PaintedChart {
    private final Graphics2D graphics;
    private final Font font;

    private PaintedChart(Graphics2D graphics, Font font) {
        this.graphics = graphics;
        this.font = font;
    }

    /** Paints in the drawing's own units, from the corner at the top left. */
    public static void paint(Drawing drawing, Graphics2D graphics, Font font) {
        PaintedChart painted = new PaintedChart(graphics, font.deriveFont((float) Canvas.LETTER));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing.shapes().forEach(painted::paint);
    }

    /** The drawing as a picture on white, so many points to each of its units. */
    public static BufferedImage picture(Drawing drawing, Font font, int scale) {
        BufferedImage picture =
                new BufferedImage(drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        paint(drawing, graphics, font);
        graphics.dispose();
        return picture;
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Box box -> {
                Rectangle2D area = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
                graphics.setColor(Color.decode(box.colour()));
                graphics.fill(area);
                graphics.setColor(Color.WHITE);
                graphics.setStroke(new BasicStroke(1));
                graphics.draw(area);
            }
            case Line line -> {
                graphics.setColor(Color.decode(line.colour()));
                graphics.setStroke(stroke(line));
                graphics.draw(path(line.points(), false));
            }
            case Dot dot -> {
                graphics.setColor(Color.decode(dot.colour()));
                graphics.fill(path(Outline.of(dot), true));
            }
            case Words words -> paint(words);
        }
    }

    private static BasicStroke stroke(Line line) {
        return line.dashes() == 0
                ? new BasicStroke((float) line.thickness())
                : new BasicStroke(
                        (float) line.thickness(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {line.dashes()},
                        0);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void paint(Words words) {
        graphics.setColor(Color.decode(words.colour()));
        graphics.setFont(font);
        double width = graphics.getFontMetrics().stringWidth(words.words());
        double x = words.anchor() == Anchor.START
                ? words.x()
                : words.x() - (words.anchor() == Anchor.MIDDLE ? width / 2 : width);
        graphics.drawString(words.words(), (float) x, (float) words.y());
    }
}
