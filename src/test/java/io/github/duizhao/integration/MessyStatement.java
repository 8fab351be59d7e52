package io.github.duizhao.integration;

import com.sun.star.awt.FontUnderline;
import com.sun.star.awt.FontWeight;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.text.TextContentAnchorType;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement as it comes from another program: every paragraph formatted by hand, indents typed,
 * and with all that a layout must not lose.
 */
final class MessyStatement {

  static final String TEXT =
      """
      　　　2025年度组织生活会个人对照检查材料
      　　　　　　办公室主任　张三
      　　　　（2025年12月20日）
      各位同志：
      　　按照支部的通知要求，我认真学习，查摆问题，现将个人对照检查情况报告如下。
      一、存在的问题
      　　（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页；规定的5本书只读完1本，学用脱节。
      　　（二）工作作风方面
          5月的排查任务等到第二次催办才动手，材料用了12m2的展板，有3户没有回访。
      　　6月的来信有2件超期，群众打了4次电话才得到答复，这一段整段加了下划线。
      二、原因分析
      \t（一）学习不抓紧。总觉得工作忙，把自学时间让给了杂事，没有坚持每周读书。
      　　（二）宗旨意识淡薄。下户少，坐在办公室里多，全年只走访了6户。
      三、整改措施
      　　（一）坚持理论学习。我每周三晚自学1小时，月底前把笔记交支部委员查看。
      　　（二）改进工作作风。我每月走访10户，6月底前回访完全部来信人，由办公室主任抽查。
      　　以上检查，请同志们批评指正。
      　　　　　　　　　　　　　　　　　　　　张三
      　　　　　　　　　　　　　　　　　　2025年12月20日""";

  /** Words with a property that has to stay. */
  static final Map<String, Map<String, Object>> EMPHASIS = emphasis();

  private MessyStatement() {}

  private static Map<String, Map<String, Object>> emphasis() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("学用脱节", Map.of("CharWeightAsian", FontWeight.BOLD));
    all.put("第二次催办", Map.of("CharUnderline", FontUnderline.SINGLE, "CharColor", 0xC00000));
    all.put("只走访了6户", Map.of("CharColor", 0x0000FF));
    all.put("6月的来信有2件超期，群众打了4次电话才得到答复，这一段整段加了下划线。", Map.of("CharUnderline", FontUnderline.SINGLE));
    return all;
  }

  /** Writes it into an empty document. */
  static void write(WriterWindow window) throws Exception {
    window.document().getText().setString(TEXT.replace('\n', '\r'));
    Edits edits = Edits.of(window);
    for (String line : TEXT.split("\n", -1)) {
      XTextRange range = edits.find(line.strip());
      Uno.set(range, "CharFontNameAsian", "宋体");
      Uno.set(range, "CharFontName", "Calibri");
      Uno.set(range, "CharHeightAsian", 14f);
      Uno.set(range, "CharHeight", 14f);
      Uno.set(range, "ParaAdjust", ParagraphAdjust.LEFT);
      Uno.set(range, "ParaTopMargin", 200);
      Uno.set(range, "ParaLineSpacing", new LineSpacing(LineSpacingMode.PROP, (short) 150));
    }
    for (String heading : new String[] {"一、存在的问题", "二、原因分析", "三、整改措施"}) {
      edits.format(heading, "CharWeightAsian", FontWeight.BOLD);
      edits.format(heading, "CharFontNameAsian", "微软雅黑");
    }
    edits.format("（二）工作作风方面", "CharWeightAsian", FontWeight.BOLD);
    for (Map.Entry<String, Map<String, Object>> words : EMPHASIS.entrySet()) {
      words.getValue().forEach((name, value) -> edits.format(words.getKey(), name, value));
    }
    XTextRange square = edits.find("m2的展板").getStart();
    var cursor = square.getText().createTextCursorByRange(square);
    cursor.goRight((short) 1, false);
    cursor.goRight((short) 1, true);
    Uno.set(cursor, "CharEscapement", (short) 33);
    Uno.set(cursor, "CharEscapementHeight", (byte) 58);
    addThings(window, edits);
  }

  private static void addThings(WriterWindow window, Edits edits) throws Exception {
    Object note = edits.make("Footnote");
    edits.insert(edits.find("笔记缺了2页").getEnd(), note);
    UnoRuntime.queryInterface(XText.class, note).setString("见学习记录本。");
    Object comment = edits.make("textfield.Annotation");
    Uno.set(comment, "Content", "请核实");
    edits.insert(edits.find("坚持每周读书").getEnd(), comment);
    Object bookmark = edits.make("Bookmark");
    UnoRuntime.queryInterface(com.sun.star.container.XNamed.class, bookmark).setName("措施");
    edits.insert(edits.find("自学1小时").getStart(), bookmark);
    Object field = edits.make("TextField.PageCount");
    edits.insert(edits.find("全部来信人").getStart(), field);
    Object picture = edits.make("TextGraphicObject");
    Uno.set(picture, "AnchorType", TextContentAnchorType.AS_CHARACTER);
    Uno.set(picture, "Width", 2000);
    Uno.set(picture, "Height", 2500);
    edits.insert(edits.find("下户少").getStart(), picture);
    XTextTable table = UnoRuntime.queryInterface(XTextTable.class, edits.make("TextTable"));
    table.initialize(2, 2);
    XTextRange after = edits.find("全年只走访了6户。").getEnd();
    window
        .document()
        .getText()
        .insertTextContent(after, UnoRuntime.queryInterface(XTextContent.class, table), false);
    for (String cell : table.getCellNames()) {
      XText text = UnoRuntime.queryInterface(XText.class, table.getCellByName(cell));
      text.setString("表格" + cell);
      Uno.set(text.createTextCursor(), "ParaStyleName", "Text body");
    }
    String page = Uno.string(window.document().getText().getStart(), "PageStyleName");
    Object style = Styles.page(window.document(), page);
    Uno.set(style, "HeaderIsOn", true);
    UnoRuntime.queryInterface(XText.class, Uno.get(style, "HeaderText")).setString("内部资料");
  }
}
