package io.github.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of text on the pages of a PDF, as they are printed. */
final class PaperLines extends PDFTextStripper {

  /** Characters on one line differ by less than this in height, in points. */
  private static final double SAME_LINE = 3;

  private final List<Glyph> glyphs = new ArrayList<>();

  private PaperLines() {}

  /** A character: its place from the left and the top edge of the paper, in points. */
  private record Glyph(int page, double left, double right, double baseline, String text) {}

  /**
   * A line.
   *
   * @param page from 1
   * @param left where its first visible character begins, in points from the edge of the paper
   * @param right where its last one ends
   * @param baseline where its characters stand, in points from the upper edge
   */
  record Line(int page, double left, double right, double baseline, String text) {}

  /** The paper of the first page, in points. */
  static PDRectangle paper(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getPage(0).getMediaBox();
    }
  }

  /** The lines in the order in which they are read. */
  static List<Line> of(Path pdf) throws IOException {
    PaperLines reader = new PaperLines();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      reader.writeText(document, Writer.nullWriter());
    }
    return reader.lines();
  }

  @Override
  protected void processTextPosition(TextPosition place) {
    super.processTextPosition(place);
    if (!place.getUnicode().isBlank()) {
      double left = place.getXDirAdj();
      glyphs.add(
          new Glyph(
              getCurrentPageNo(),
              left,
              left + place.getWidthDirAdj(),
              place.getYDirAdj(),
              place.getUnicode()));
    }
  }

  private List<Line> lines() {
    glyphs.sort(
        Comparator.comparingInt(Glyph::page)
            .thenComparingDouble(Glyph::baseline)
            .thenComparingDouble(Glyph::left));
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty() && !isSameLine(line.get(0), glyph)) {
        lines.add(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static boolean isSameLine(Glyph one, Glyph other) {
    return one.page() == other.page() && other.baseline() - one.baseline() < SAME_LINE;
  }

  private static Line line(List<Glyph> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return new Line(
        glyphs.get(0).page(),
        glyphs.get(0).left(),
        glyphs.get(glyphs.size() - 1).right(),
        glyphs.get(0).baseline(),
        text.toString());
  }
}
