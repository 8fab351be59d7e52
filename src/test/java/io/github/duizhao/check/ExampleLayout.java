package io.github.duizhao.check;

import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.LineSpacing.Mode;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the look of an example from what stands in braces; see {@link Example} for the notation.
 * Everything that is not said is as GB/T 9704-2012 asks for, in figures that are written down here
 * once more, so that a slip in the program's own figures is seen.
 */
final class ExampleLayout {

  private static final Pattern TOKEN = Pattern.compile("([a-z]+[=>]+)?(\"[^\"]*\"|[^\\s\"]+)");
  private static final RunLayout BODY = run("仿宋_GB2312", 16, false);

  private ExampleLayout() {}

  /**
   * The look of a text.
   *
   * @param page what stands in the braces of the page line, without {@code page}; "" for none
   * @param lines what stands in the braces before paragraphs, by their index
   */
  static DocumentLayout of(Snapshot text, String page, Map<Integer, String> lines) {
    List<Optional<ParagraphLayout>> looks = new ArrayList<>();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      looks.add(Optional.of(paragraph(text.paragraphs().get(i), lines.getOrDefault(i, ""))));
    }
    return new DocumentLayout(page(page), looks);
  }

  private static ParagraphLayout paragraph(Paragraph paragraph, String braces) {
    Draft draft = Draft.standard(paragraph);
    Matcher token = TOKEN.matcher(braces);
    while (token.find()) {
      draft.set(token.group(1), token.group(2).replace("\"", ""));
    }
    return draft.layout(paragraph.text());
  }

  private static PageLayout page(String braces) {
    int width = 21000;
    int height = 29700;
    int top = 3700;
    int bottom = 3500;
    int left = 2800;
    int right = 2600;
    int grid = 0;
    String number = "— 1 —";
    Draft run = new Draft("宋体", 14, Alignment.OUTER, 0);
    Matcher token = TOKEN.matcher(braces);
    while (token.find()) {
      String value = token.group(2).replace("\"", "");
      if (token.group(1) == null && value.matches("[\\d.]+x[\\d.]+")) {
        width = millimetres(value.substring(0, value.indexOf('x')));
        height = millimetres(value.substring(value.indexOf('x') + 1));
        continue;
      }
      switch (token.group(1) == null ? "" : token.group(1)) {
        case "top=" -> top = millimetres(value);
        case "bottom=" -> bottom = millimetres(value);
        case "left=" -> left = millimetres(value);
        case "right=" -> right = millimetres(value);
        case "grid=" -> grid = length(value, 0);
        case "number=" -> number = value;
        default -> run.set(token.group(1), value);
      }
    }
    return new PageLayout(width, height, top, bottom, left, right, grid, number(number, run));
  }

  private static Optional<PageNumberLayout> number(String form, Draft draft) {
    if (form.equals("none")) {
      return Optional.empty();
    }
    int at = form.indexOf('1');
    return Optional.of(
        new PageNumberLayout(
            form.substring(0, at),
            form.substring(at + 1),
            Optional.of(draft.alignment),
            new RunLayout("宋体", draft.font, draft.size, draft.bold)));
  }

  private static RunLayout run(String font, double size, boolean bold) {
    return new RunLayout(font, "Times New Roman", size, bold);
  }

  private static int millimetres(String value) {
    return (int) Math.round(100 * Double.parseDouble(value));
  }

  /** A length in 1/100 mm: points, centimetres or characters of a size; without unit nought. */
  private static int length(String value, double size) {
    double number = Double.parseDouble(value.replaceAll("[a-z]+$", ""));
    return (int)
        Math.round(
            switch (value.replaceAll("^[-\\d.]+", "")) {
              case "pt" -> number * 2540 / 72;
              case "cm" -> number * 1000;
              case "ch" -> number * size * 2540 / 72;
              default -> {
                if (number != 0) {
                  throw new IllegalArgumentException("a length needs a unit: " + value);
                }
                yield 0;
              }
            });
  }

  /** A paragraph's look while it is read. */
  private static final class Draft {
    private String font;
    private double size;
    private boolean bold;
    private Alignment alignment;
    private String indent;
    private String left = "0";
    private LineSpacing spacing = new LineSpacing(Mode.FIXED, 1021);

    Draft(String font, double size, Alignment alignment, int characters) {
      this.font = font;
      this.size = size;
      this.alignment = alignment;
      this.indent = characters + "ch";
    }

    /** What the standard asks for, as far as the form of the line tells what it is. */
    static Draft standard(Paragraph paragraph) {
      String text = paragraph.text();
      if (paragraph.start() == 0) {
        return new Draft("方正小标宋简体", 22, Alignment.CENTER, 0);
      }
      boolean first = text.matches("[一二三四五六七八九十]、.*");
      boolean second = text.matches("（[一二三四五六七八九十]）.*");
      String font = first ? "黑体" : second ? "楷体_GB2312" : BODY.asianFont();
      return new Draft(font, 16, Alignment.JUSTIFIED, 2);
    }

    void set(String name, String value) {
      switch (name == null ? "" : name) {
        case "indent=" -> indent = value;
        case "left=" -> left = value;
        case "line=" ->
            spacing =
                value.endsWith("pt")
                    ? new LineSpacing(Mode.FIXED, length(value, size))
                    : new LineSpacing(
                        Mode.PROPORTIONAL, (int) Math.round(100 * Double.parseDouble(value)));
        case "line>=" -> spacing = new LineSpacing(Mode.MINIMUM, length(value, size));
        case "" -> setWord(value);
        default -> throw new IllegalArgumentException("unknown: " + name);
      }
    }

    private void setWord(String word) {
      if (word.matches("left|center|right|justified|outer")) {
        alignment = Alignment.valueOf(word.toUpperCase(Locale.ROOT));
      } else if (word.equals("bold")) {
        bold = true;
      } else if (word.matches("[\\d.]+")) {
        size = Double.parseDouble(word);
      } else {
        font = word;
      }
    }

    /** The look; text that runs on after a heading is body text. */
    ParagraphLayout layout(String text) {
      RunLayout run = run(font, size, bold);
      boolean numbered = text.matches("([一二三四五六七八九十]、|（[一二三四五六七八九十]）|\\d+\\.).*");
      boolean runsOn = numbered && text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1;
      return new ParagraphLayout(
          "Standard",
          alignment,
          length(indent, size),
          length(left, size),
          spacing,
          run,
          runsOn ? BODY : run);
    }
  }
}
