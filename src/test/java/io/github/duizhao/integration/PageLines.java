package io.github.duizhao.integration;

import com.sun.star.text.XPageCursor;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XLineCursor;
import com.sun.star.view.XViewCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a document as the office lays them out.
 *
 * @param tops per page, the place of each line in 1/100 mm
 * @param characters how many characters the second line of a long paragraph has
 */
record PageLines(Map<Integer, List<Integer>> tops, int characters) {

  /** The lines of a document with a paragraph that holds words and fills some lines. */
  static PageLines of(WriterWindow window, String words) {
    XTextViewCursor caret = window.caret();
    XLineCursor line = UnoRuntime.queryInterface(XLineCursor.class, caret);
    XViewCursor steps = UnoRuntime.queryInterface(XViewCursor.class, caret);
    XPageCursor page = UnoRuntime.queryInterface(XPageCursor.class, caret);
    caret.gotoRange(Edits.of(window).find(words).getStart(), false);
    steps.goDown((short) 2, false);
    line.gotoStartOfLine(false);
    line.gotoEndOfLine(true);
    int characters = caret.getString().length();
    caret.gotoStart(false);
    Map<Integer, List<Integer>> tops = new TreeMap<>();
    int last = -1;
    while (true) {
      int top = caret.getPosition().Y;
      if (top == last) {
        break;
      }
      last = top;
      tops.computeIfAbsent((int) page.getPage(), p -> new ArrayList<>()).add(top);
      if (!steps.goDown((short) 1, false)) {
        break;
      }
    }
    return new PageLines(tops, characters);
  }

  int onPage(int page) {
    return tops.get(page).size();
  }

  /** The distance between the lines of the second page, on the average. */
  int pitch() {
    List<Integer> page = tops.get(2);
    return Math.round((float) (page.get(page.size() - 1) - page.get(0)) / (page.size() - 1));
  }
}
