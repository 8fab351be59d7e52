package io.github.duizhao.integration;

import com.sun.star.container.XNameAccess;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Uno;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a statement as GB/T 9704-2012 asks for, so that a test that is about its words is not told
 * about its look.
 */
final class StandardLayout {

  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:([一二三四五六七八九十]+、)|（[一二三四五六七八九十]+）)[^。：\n]*。?");

  /** The rules that look at how a document is set and not at its words. */
  static final List<String> RULES =
      List.of(
          "page-setup",
          "body-font-and-pitch",
          "heading-fonts",
          "title-layout",
          "page-number",
          "first-line-indent");

  private StandardLayout() {}

  /** Whether a row of the check panel is the group of such a rule. */
  static boolean isAbout(String group) {
    Messages messages = Messages.forLanguage("zh-CN");
    return RULES.stream()
        .map(rule -> messages.get("rule." + rule + ".name"))
        .anyMatch(name -> group.substring(2).startsWith(name + "（"));
  }

  /** Lays out the page and the style of plain paragraphs. */
  static void ofStyles(XTextDocument document) throws Exception {
    Object page = style(document, "PageStyles", pageStyle(document));
    Uno.set(page, "Width", 21000);
    Uno.set(page, "Height", 29700);
    Uno.set(page, "TopMargin", 3700);
    Uno.set(page, "BottomMargin", 3500);
    Uno.set(page, "LeftMargin", 2800);
    Uno.set(page, "RightMargin", 2600);
    Object plain = style(document, "ParagraphStyles", "Standard");
    Uno.set(plain, "CharFontNameAsian", "仿宋_GB2312");
    // A file of Word has one size for all scripts.
    Uno.set(plain, "CharHeight", 16f);
    Uno.set(plain, "CharHeightAsian", 16f);
    Uno.set(plain, "ParaFirstLineIndent", 1129);
    Uno.set(plain, "ParaLineSpacing", new LineSpacing(LineSpacingMode.FIX, (short) 1021));
  }

  /** Lays out the title, which is the first line, and the headings with Chinese numbers. */
  static void ofHeadings(Edits edits, String text) {
    String title = text.lines().findFirst().orElse("");
    if (!title.isBlank()) {
      Object range = edits.find(title);
      Uno.set(range, "ParaAdjust", ParagraphAdjust.CENTER);
      Uno.set(range, "ParaFirstLineIndent", 0);
      Uno.set(range, "CharFontNameAsian", "方正小标宋简体");
      Uno.set(range, "CharHeight", 22f);
      Uno.set(range, "CharHeightAsian", 22f);
    }
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      String font = heading.group(1) == null ? "楷体_GB2312" : "黑体";
      // The same heading may stand in two parts; its whole line is the only one.
      int end = text.indexOf('\n', heading.start());
      String line = text.substring(heading.start(), end < 0 ? text.length() : end);
      XTextRange start = edits.find(line).getStart();
      XTextCursor cursor = start.getText().createTextCursorByRange(start);
      cursor.goRight((short) heading.group().length(), true);
      Uno.set(cursor, "CharFontNameAsian", font);
    }
  }

  private static String pageStyle(XTextDocument document) {
    return Uno.string(document.getText().getStart(), "PageStyleName");
  }

  private static Object style(XTextDocument document, String family, String name) throws Exception {
    XNameAccess families = Uno.as(XStyleFamiliesSupplier.class, document).getStyleFamilies();
    return Uno.as(XNameAccess.class, families.getByName(family)).getByName(name);
  }
}
