package io.github.duizhao.check;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An example text of a rule: the places that it marks with ⟦ and ⟧, and the whole statement that it
 * is checked in. Marks may lie in one another: there are several findings then.
 *
 * <p>A text that starts with one of the parts 一、 二、 三、 is not a whole statement. The harness puts a
 * title, an opening and a closing around it, and short faultless parts in the place of those that
 * it leaves out.
 *
 * <p>Braces tell how the text looks. A text without any is plain text, which has no look. What the
 * braces do not say is as GB/T 9704 asks for.
 *
 * <ul>
 *   <li>Before a paragraph: <code>{宋体 14 bold center indent=0.85cm left=2ch line=1.5}</code>, all
 *       of it or some: the font, the size in points, {@code bold}, the alignment ({@code left},
 *       {@code center}, {@code right}, {@code justified}), the first-line indent and the left
 *       indent in cm, pt or ch (characters), the line pitch: {@code line=28.95pt} is a fixed one,
 *       {@code line>=28pt} a least one, {@code line=1.5} a multiple. Where text runs on after a
 *       numbered heading, only the heading looks so. A font name with blanks stands in quotes.
 *   <li>A first line of its own: <code>{page 210x297 top=37 bottom=35 left=28 right=26 grid=28.95pt
 *       number="— 1 —" outer 宋体 14}</code>: paper and margins in mm, the pitch of the text grid,
 *       the page number with its place, font and size, or {@code number=none}. Between ⟦ and ⟧ it
 *       stands for a finding about the document as a whole.
 * </ul>
 *
 * @param snapshot the text, with its look if the example tells one
 * @param marks the marked places, in text order; a finding about the whole document is marked by an
 *     empty pair at the very start
 */
record Example(Snapshot snapshot, List<Span> marks) {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n按照支部通知要求，我认真查摆，现对照检查如下。\n";
  private static final String PROBLEMS = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。\n";
  private static final String CAUSES = "二、原因分析\n（一）理论武装不够。我把学习当任务，缺少紧迫感。\n";
  private static final String MEASURES = "三、整改措施\n（一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。";

  static Example of(String marked) {
    String page = "";
    String lines = marked;
    if (plain(marked, false).startsWith("{page")) {
      int end = marked.indexOf('\n');
      page = marked.substring(0, end);
      lines = marked.substring(end + 1);
    }
    return parse(page, whole(lines));
  }

  /** The text that is checked. */
  String text() {
    return snapshot.text();
  }

  /** The words without the marks, and without what tells the look. */
  private static String plain(String marked, boolean withoutLook) {
    String plain = marked.replace("⟦", "").replace("⟧", "");
    return withoutLook ? plain.replaceAll("(?m)^\\{[^}\n]*\\}", "") : plain;
  }

  private static String whole(String marked) {
    String plain = plain(marked, true);
    boolean part = plain.startsWith("一、") || plain.startsWith("二、") || plain.startsWith("三、");
    if (!part) {
      return marked;
    }
    StringBuilder whole = new StringBuilder(HEAD);
    boolean inserted = false;
    List<String> fillers = List.of(PROBLEMS, CAUSES, MEASURES);
    for (int i = 0; i < fillers.size(); i++) {
      String heading = "一二三".charAt(i) + "、";
      boolean own = plain.startsWith(heading) || plain.contains("\n" + heading);
      if (!own) {
        whole.append(fillers.get(i));
      } else {
        whole.append(partOf(marked, heading)).append('\n');
        inserted = true;
      }
    }
    if (!inserted) {
      throw new IllegalArgumentException("no part recognised: " + marked);
    }
    return whole.append(TAIL).toString();
  }

  /** The lines of an example from one level-1 heading to the next. */
  private static String partOf(String marked, String heading) {
    StringBuilder part = new StringBuilder();
    boolean inside = false;
    for (String line : marked.lines().toList()) {
      String plain = plain(line, true);
      if (plain.length() > 1 && plain.charAt(1) == '、' && "一二三".indexOf(plain.charAt(0)) >= 0) {
        inside = plain.startsWith(heading);
      }
      if (inside) {
        part.append(part.isEmpty() ? "" : "\n").append(line);
      }
    }
    return part.toString();
  }

  private static Example parse(String page, String marked) {
    StringBuilder text = new StringBuilder();
    Map<Integer, String> looks = new HashMap<>();
    List<Span> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int paragraph = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean lineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      if (c == '⟦') {
        open.push(text.length());
      } else if (c == '⟧') {
        marks.add(new Span(open.pop(), text.length()));
      } else if (c == '{' && lineStart) {
        int end = marked.indexOf('}', i);
        looks.put(paragraph, marked.substring(i + 1, end));
        i = end;
      } else {
        paragraph += c == '\n' ? 1 : 0;
        text.append(c);
      }
    }
    if (page.startsWith("⟦")) {
      marks.add(Span.at(0));
    }
    marks.sort(Comparator.comparingInt(Span::start));
    Snapshot snapshot = Snapshot.ofText(text.toString());
    if (!page.isEmpty() || !looks.isEmpty()) {
      String braces = page.replaceAll("^⟦?\\{page|\\}⟧?$", "");
      snapshot = snapshot.with(ExampleLayout.of(snapshot, braces, looks));
    }
    return new Example(snapshot, marks);
  }
}
