package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.Size;
import com.sun.star.container.XNameAccess;
import com.sun.star.drawing.XDrawPageSupplier;
import com.sun.star.drawing.XShape;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XText;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.writer.Uno;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nothing may be inserted, nothing is, and the panels say why. */
@ExtendWith(SharedOffice.class)
class BadPlacesIT {

  private static final String INSERT_OUTLINE = "vnd.io.github.duizhao:insertOutline";
  private static final String INSERT_MEASURE = "vnd.io.github.duizhao:insertMeasure";
  private static final String FIX = "vnd.io.github.duizhao:fix";

  @TempDir Path folder;

  @Test
  void checksButDoesNotChangeAReadOnlyDocument(Office office) throws Exception {
    Path file = folder.resolve("read-only.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      window.store(file, "writer8");
    }
    try (WriterWindow window = office.open(file, Uno.value("ReadOnly", true))) {
      Deck deck = Deck.open(window);
      deck.awaitSummary("1 个错误，3 个警告");
      deck.findings().select("半角标点");
      Poll.until("a measure", () -> !deck.measures().items("suggestions").isEmpty());
      for (Panel panel : new Panel[] {deck.outline(), deck.measures()}) {
        assertThat(panel.isEnabled("insert")).isFalse();
        assertThat(panel.property("insert", "HelpText")).asString().startsWith("文档是只读的");
      }
      assertThat(deck.check().isEnabled("fix")).isFalse();
      assertThat(deck.outline().text("summary")).startsWith("文档是只读的");
      assertThat(deck.measures().text("notices")).contains("文档是只读的");
      for (String command : new String[] {INSERT_OUTLINE, INSERT_MEASURE, FIX}) {
        assertThat(window.isEnabled(command)).as(command).isFalse();
        window.dispatch(command);
        assertThat(window.text()).as(command).isEqualTo(Samples.FAULTY);
      }
      assertThat(window.isEnabled("vnd.io.github.duizhao:check")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void putsNoOutlineThere(Place place, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary("1 个错误");
      assertThat(window.isEnabled(INSERT_OUTLINE)).isTrue();
      XText there = place.go(window, Edits.of(window));
      String inside = there.getString();
      String text = window.text();
      Poll.until("refused", () -> !deck.outline().isEnabled("insert"), deck::described);
      assertThat(deck.outline().text("summary")).contains(place.words);
      assertThat(deck.outline().property("insert", "HelpText")).asString().contains(place.words);
      assertThat(window.isEnabled(INSERT_OUTLINE)).isFalse();
      window.dispatch(INSERT_OUTLINE);
      assertThat(deck.outline().text("summary")).contains(place.words);
      assertThat(window.text()).isEqualTo(text);
      assertThat(there.getString()).isEqualTo(inside);

      // Choosing a finding leads back into the text from everywhere.
      deck.findings().select("措施空泛");
      Poll.until("allowed again", () -> deck.outline().isEnabled("insert"), deck::described);
      Poll.until(
          "no notice",
          () -> !deck.outline().text("summary").contains(place.words),
          deck::described);
    }
  }

  @Test
  void putsNoMeasureIntoProtectedMeasures(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits.of(window).protect("三、整改措施", "不断提高服务水平。");
      String text = window.text();
      Deck deck = Deck.open(window);
      deck.awaitSummary("1 个错误");
      window.caret().gotoRange(Edits.of(window).find("规定的5本书").getStart(), false);
      Poll.until("a measure", () -> deck.measures().isEnabled("insert"), deck::described);
      deck.measures().press("insert");
      Poll.until("refused", () -> deck.measures().text("notices").contains("受保护"), deck::described);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  /** Where the caret stands. */
  private enum Place {
    PROTECTED_SECTION("受保护") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        edits.protect("二、原因分析", "把读书往后放。");
        window.caret().gotoRange(edits.find("总觉得业务忙").getStart(), false);
        return window.document().getText();
      }
    },
    TABLE("光标在表格里") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        return into(window, edits.insertTableBefore("二、原因分析", "格子里的字"));
      }
    },
    NOTE("脚注") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        Object note = edits.make("Footnote");
        edits.insertBefore("规定的5本书", note);
        return into(window, note);
      }
    },
    END_NOTE("尾注") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        Object note = edits.make("Endnote");
        edits.insertBefore("规定的5本书", note);
        return into(window, note);
      }
    },
    FRAME("光标在文本框里") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        Object frame = edits.make("TextFrame");
        UnoRuntime.queryInterface(XShape.class, frame).setSize(new Size(4000, 2000));
        edits.insertBefore("二、原因分析", frame);
        return into(window, frame);
      }
    },
    HEADER("页眉") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        XNameAccess families =
            UnoRuntime.queryInterface(XStyleFamiliesSupplier.class, window.document())
                .getStyleFamilies();
        XNameAccess pages =
            UnoRuntime.queryInterface(XNameAccess.class, families.getByName("PageStyles"));
        Object page = pages.getByName("Standard");
        Uno.set(page, "HeaderIsOn", true);
        return into(window, Uno.get(page, "HeaderText"));
      }
    },
    SHAPE("图片或图形") {
      @Override
      XText go(WriterWindow window, Edits edits) throws Exception {
        Object shape =
            UnoRuntime.queryInterface(XMultiServiceFactory.class, window.document())
                .createInstance("com.sun.star.drawing.RectangleShape");
        XShape rectangle = UnoRuntime.queryInterface(XShape.class, shape);
        rectangle.setSize(new Size(3000, 2000));
        UnoRuntime.queryInterface(XDrawPageSupplier.class, window.document())
            .getDrawPage()
            .add(rectangle);
        UnoRuntime.queryInterface(XSelectionSupplier.class, window.controller()).select(shape);
        return window.document().getText();
      }
    };

    /** What the refusal says. */
    private final String words;

    Place(String words) {
      this.words = words;
    }

    /** Puts the caret there and gives the text that must not change. */
    abstract XText go(WriterWindow window, Edits edits) throws Exception;

    private static XText into(WriterWindow window, Object place) {
      XText text = UnoRuntime.queryInterface(XText.class, place);
      window.caret().gotoRange(text.getStart(), false);
      return text;
    }
  }
}
