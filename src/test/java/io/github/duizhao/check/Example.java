package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An example text of a rule: the places that it marks with ⟦ and ⟧, and the whole statement that it
 * is checked in.
 *
 * <p>A text that starts with one of the parts 一、 二、 三、 is not a whole statement. The harness puts a
 * title, an opening and a closing around it, and short faultless parts in the place of those that
 * it leaves out.
 */
record Example(String text, List<Span> marks) {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n按照支部通知要求，我认真查摆，现对照检查如下。\n";
  private static final String PROBLEMS = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。\n";
  private static final String CAUSES = "二、原因分析\n（一）理论武装不够。我把学习当任务，缺少紧迫感。\n";
  private static final String MEASURES = "三、整改措施\n（一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。";

  static Example of(String marked) {
    return parse(whole(marked));
  }

  private static String whole(String marked) {
    String plain = marked.replace("⟦", "").replace("⟧", "");
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
      String plain = line.replace("⟦", "");
      if (plain.length() > 1 && plain.charAt(1) == '、' && "一二三".indexOf(plain.charAt(0)) >= 0) {
        inside = plain.startsWith(heading);
      }
      if (inside) {
        part.append(part.isEmpty() ? "" : "\n").append(line);
      }
    }
    return part.toString();
  }

  private static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        open = text.length();
      } else if (c == '⟧') {
        marks.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    return new Example(text.toString(), marks);
  }
}
