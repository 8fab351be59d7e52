package io.github.duizhao.template;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Alignment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A layout as data: what the layout rules ask for and what is applied to a document come from the
 * same figures. Lengths are 1/100 mm, sizes and line pitches points. Immutable.
 */
public final class LayoutStandard {

  private static final double HUNDREDTHS_OF_MM_PER_POINT = 2540.0 / 72;

  private static final Gson GSON = new Gson();

  private final JsonObject data;
  private final LayoutFile file;
  private final FontFamilies fonts;

  private LayoutStandard(JsonObject data, LayoutFile file) {
    this.data = data;
    this.file = file;
    this.fonts = new FontFamilies(file.fonts());
  }

  /** The layout of GB/T 9704-2012, which the statements of this genre borrow. */
  public static LayoutStandard gb9704() {
    return Gb9704.STANDARD;
  }

  /**
   * A layout as a file or a template writes it. Whatever is wrong in it is told and left out, so
   * that the layout can always be used.
   *
   * @param own what it says itself; what it leaves out is the base's
   * @param base the layout that it extends
   * @param faults what is wrong in it, at paths that begin in {@code own}
   */
  static LayoutStandard read(JsonObject own, LayoutStandard base, FaultSink faults) {
    JsonObject data = LayoutMerge.layout(base.data, LayoutSchema.sound(own, faults));
    LayoutFile file = GSON.fromJson(data, LayoutFile.class);
    return LayoutSense.check(file, faults) ? new LayoutStandard(data, file) : base;
  }

  /** Its stable id. */
  public String id() {
    return file.id();
  }

  /** What people call it; the Chinese name where the language has none. */
  public String name(String languageTag) {
    return file.names().getOrDefault(languageTag, file.names().getOrDefault("zh-CN", file.id()));
  }

  /** All that it says, as a file of its own would. */
  public JsonObject json() {
    return data.deepCopy();
  }

  /** Points in 1/100 mm, rounded. */
  public static int hundredths(double points) {
    return (int) Math.round(points * HUNDREDTHS_OF_MM_PER_POINT);
  }

  /** 1/100 mm in points. */
  public static double points(int hundredths) {
    return hundredths / HUNDREDTHS_OF_MM_PER_POINT;
  }

  /** The page. */
  public Page page() {
    LayoutFile.PageFile page = file.page();
    return new Page(
        length(page.width()),
        length(page.height()),
        length(page.top()),
        length(page.bottom()),
        length(page.left()),
        length(page.right()),
        length(page.sizeTolerance()),
        length(page.marginTolerance()),
        page.lines(),
        page.characters());
  }

  /** How an element of the text is set. */
  public ElementLayout element(Element element) {
    LayoutFile.ElementFile own = file.elements().get(element.id());
    return new ElementLayout(
        own.font(),
        Optional.ofNullable(own.accepted()).orElse(List.of(own.font())),
        own.size(),
        Optional.ofNullable(own.leastSize()).orElse(own.size()),
        Optional.ofNullable(own.mostSize()).orElse(own.size()),
        alignment(own.alignment()),
        own.indented() ? hundredths(file.indent().characters() * own.size()) : 0,
        own.bold(),
        own.bold() || own.boldAccepted());
  }

  /** The font of a family that is written into documents. */
  public String fontOf(String family) {
    return fonts.applied(family);
  }

  /** The font of Latin letters and figures that is written into documents. */
  public String westernFont() {
    return fonts.applied(file.western());
  }

  /** The family that a stored font name, Chinese or English, belongs to. */
  public Optional<String> familyOf(String font) {
    return fonts.familyOf(font);
  }

  /** Whether a stored font name, Chinese or English, belongs to one of the families. */
  public boolean isOf(String font, List<String> families) {
    return fonts.isOf(font, families);
  }

  /**
   * How much closer than their size characters stand, so that as many as the page asks for fill a
   * line, in points; 0 where they do so by themselves.
   *
   * @param size of the characters, in points
   */
  public double condensed(double size) {
    Page page = page();
    double line = points(page.width() - page.left() - page.right());
    double over = page.characters() * size - line;
    // More than a twentieth would be seen; then the line simply holds fewer.
    return over > 0 && over / page.characters() <= size / 20 ? over / page.characters() : 0;
  }

  /** The line pitch that is applied and those that are accepted, in points. */
  public Range pitch() {
    return new Range(file.pitch().points(), file.pitch().least(), file.pitch().most());
  }

  /** The first-line indent in characters and those that are accepted whatever the size. */
  public Indent indent() {
    LayoutFile.IndentFile indent = file.indent();
    return new Indent(indent.characters(), length(indent.least()), length(indent.most()));
  }

  /** The page number. */
  public PageNumber pageNumber() {
    LayoutFile.PageNumberFile number = file.pageNumber();
    return new PageNumber(
        number.before(),
        number.after(),
        number.dashes(),
        number.font(),
        number.accepted(),
        number.size(),
        alignment(number.alignment()),
        number.acceptedAlignments().stream().map(LayoutStandard::alignment).toList(),
        length(number.distance()),
        number.withoutUpTo());
  }

  private static int length(double millimetres) {
    return (int) Math.round(millimetres * 100);
  }

  private static Alignment alignment(String id) {
    return Alignment.valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** What a paragraph is. */
  public enum Element {
    TITLE("title"),
    NAME_LINE("nameLine"),
    /** A date below the title; one below the text is part of the signature. */
    DATE("date"),
    /** Who is addressed: 各位同志： */
    SALUTATION("salutation"),
    HEADING_1("heading1"),
    HEADING_2("heading2"),
    HEADING_3("heading3"),
    HEADING_4("heading4"),
    BODY("body"),
    SIGNATURE("signature");

    private static final List<Element> HEADINGS =
        List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);

    private final String id;

    Element(String id) {
      this.id = id;
    }

    /** Its name in the file. */
    public String id() {
      return id;
    }

    /**
     * The heading of a level.
     *
     * @param level 1 to 4
     */
    public static Element heading(int level) {
      return HEADINGS.get(level - 1);
    }
  }

  /**
   * The page, in 1/100 mm.
   *
   * @param sizeTolerance how far the paper may differ
   * @param marginTolerance how far a margin may differ
   * @param lines lines on a full page
   * @param characters characters on a full line
   */
  public record Page(
      int width,
      int height,
      int top,
      int bottom,
      int left,
      int right,
      int sizeTolerance,
      int marginTolerance,
      int lines,
      int characters) {}

  /**
   * How an element is set.
   *
   * @param family the family of its font
   * @param accepted the families that are accepted
   * @param size points
   * @param leastSize the smallest size accepted
   * @param mostSize the largest size accepted
   * @param alignment where its lines stand
   * @param indent its first-line indent in 1/100 mm
   * @param bold whether it is set in bold type
   * @param boldAccepted whether it may be bold
   */
  public record ElementLayout(
      String family,
      List<String> accepted,
      double size,
      double leastSize,
      double mostSize,
      Alignment alignment,
      int indent,
      boolean bold,
      boolean boldAccepted) {}

  /** A value that is applied and the least and the most that are accepted. */
  public record Range(double value, double least, double most) {}

  /**
   * The first-line indent.
   *
   * @param characters in characters of the paragraph's own size
   * @param least the smallest indent accepted whatever the size, in 1/100 mm
   * @param most the largest
   */
  public record Indent(double characters, int least, int most) {}

  /**
   * The page number.
   *
   * @param before what stands before the number, a blank between
   * @param after what stands after it
   * @param dashes characters that look like those and are accepted
   * @param family the family of its font
   * @param accepted the families that are accepted for its figures
   * @param size points
   * @param alignment where it stands
   * @param acceptedAlignments where it may stand
   * @param distance from the text to the number, in 1/100 mm
   * @param withoutUpTo up to so many pages it may be missing
   */
  public record PageNumber(
      String before,
      String after,
      String dashes,
      String family,
      List<String> accepted,
      double size,
      Alignment alignment,
      List<Alignment> acceptedAlignments,
      int distance,
      int withoutUpTo) {

    /** What is written in front of the number. */
    public String start() {
      return before.isEmpty() ? "" : before + " ";
    }

    /** What is written behind the number. */
    public String end() {
      return after.isEmpty() ? "" : " " + after;
    }

    /** The number as it looks on the first page. */
    public String sample() {
      return (start() + "1" + end()).strip();
    }
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class Gb9704 {
    static final LayoutStandard STANDARD = read();

    private static LayoutStandard read() {
      JsonObject data =
          JsonResource.read(LayoutStandard.class, "layout-gb9704.json", JsonObject.class);
      return new LayoutStandard(data, GSON.fromJson(data, LayoutFile.class));
    }
  }
}
