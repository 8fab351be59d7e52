package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.FontWeight;
import com.sun.star.text.XTextRange;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outline that is put among text leaves the text as it is. */
@ExtendWith(SharedOffice.class)
class OutlineInTextIT {

  private static final String TEXT = "第一段话，讲来由。\n第二段话，很重要。\n第三段话，讲去处。";

  private static final List<String> OUTLINE =
      Outline.of(TemplateLibrary.builtIn().all().get(0)).stream().map(p -> p.text()).toList();

  /** Before which of the three paragraphs the outline goes with the caret in the second. */
  @ParameterizedTest
  @CsvSource({"START, 1", "MIDDLE, 2", "END, 2"})
  void standsBetweenParagraphs(Place place, int before, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      write(window);
      Layout untouched = Layout.of(window);
      XTextRange second = Edits.of(window).find("第二段话，很重要。");
      window.caret().gotoRange(place.in(second, Edits.of(window)), false);
      insert(window);

      List<String> expected = new ArrayList<>(List.of(TEXT.split("\n")));
      expected.addAll(before, OUTLINE);
      assertThat(window.text().split("\n")).containsExactlyElementsOf(expected);
      assertThat(window.undoSteps().titles()).containsExactly("插入提纲");
      Layout now = Layout.of(window);
      assertThat(now.paragraphs()).containsAll(untouched.paragraphs());
      assertThat(now.page()).isEqualTo(untouched.page());
      assertThat(Edits.of(window).property("很重要", "CharWeightAsian")).isEqualTo(FontWeight.BOLD);
      assertThat(Edits.of(window).property("讲去处", "CharWeightAsian")).isEqualTo(FontWeight.NORMAL);

      window.undoSteps().undo();
      assertThat(Layout.of(window)).isEqualTo(untouched);
      assertThat(Edits.of(window).property("很重要", "CharWeightAsian")).isEqualTo(FontWeight.BOLD);
    }
  }

  @Test
  void leavesStylesThatAreInUse(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      write(window);
      Edits.of(window).format("第三段话", "ParaStyleName", "Heading 1");
      Layout before = Layout.of(window);
      window.caret().gotoEnd(false);
      insert(window);
      Layout after = Layout.of(window);
      assertThat(after.styles().get("Heading 1")).isEqualTo(before.styles().get("Heading 1"));
      assertThat(after.styles().get("Heading 2")).isNotEqualTo(before.styles().get("Heading 2"));
    }
  }

  @Test
  void isOneStepWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      write(window);
      Edits.of(window).recordChanges();
      Layout before = Layout.of(window);
      window.caret().gotoEnd(false);
      insert(window);
      assertThat(window.undoSteps().titles()).containsExactly("插入提纲");
      window.undoSteps().undo();
      assertThat(Layout.of(window)).isEqualTo(before);
      assertThat(window.text()).isEqualTo(TEXT);
    }
  }

  @Test
  void isOneStepInAnEmptyDocumentWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Edits.of(window).recordChanges();
      Layout before = Layout.of(window);
      insert(window);
      assertThat(window.undoSteps().titles()).containsExactly("插入提纲");
      window.undoSteps().undo();
      assertThat(Layout.of(window)).isEqualTo(before);
    }
  }

  private static void write(WriterWindow window) throws Exception {
    window.setText(TEXT);
    Edits.of(window).format("很重要", "CharWeightAsian", FontWeight.BOLD);
    Edits.of(window).format("第二段话", "ParaStyleName", "Quotations");
    window.undoSteps().clear();
  }

  private static void insert(WriterWindow window) throws Exception {
    Deck deck = Deck.open(window);
    deck.outline().press("insert");
    Poll.until("the outline", () -> window.text().contains(OUTLINE.get(0)));
  }

  private enum Place {
    START,
    MIDDLE,
    END;

    XTextRange in(XTextRange paragraph, Edits edits) {
      return switch (this) {
        case START -> paragraph.getStart();
        case MIDDLE -> edits.find("很重要").getStart();
        case END -> paragraph.getEnd();
      };
    }
  }
}
