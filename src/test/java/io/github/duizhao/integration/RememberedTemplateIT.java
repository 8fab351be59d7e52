package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.frame.XStorable;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XModifiable;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.TemplateMemory;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document remembers its template, and nobody who only looks changes that. */
@ExtendWith(SharedOffice.class)
class RememberedTemplateIT {

  /** Not the one that fits a short text best. */
  private static final int SEVEN_PARTS = 2;

  private static final RememberedTemplate SEVEN =
      RememberedTemplate.of(TemplateLibrary.builtIn().all().get(SEVEN_PARTS));

  private static final String NAME = TemplateLibrary.builtIn().all().get(SEVEN_PARTS).name("zh-CN");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"odt,writer8", "docx,MS Word 2007 XML"})
  void goesWithWhatIsSaved(String extension, String filter, Office office) throws Exception {
    Path file = folder.resolve("statement." + extension);
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      XModifiable modifiable = UnoRuntime.queryInterface(XModifiable.class, window.document());
      modifiable.setModified(false);
      Deck deck = choose(window);
      assertThat(modifiable.isModified()).as("after a choice").isFalse();
      assertThat(TemplateMemory.read(window.document())).isEmpty();
      Documents.save(window, file, filter);
      assertThat(modifiable.isModified()).as("after saving a copy").isFalse();
      assertThat(deck.outline().selected("template")).isEqualTo(NAME);
    }
    try (WriterWindow window = office.open(file)) {
      assertThat(TemplateMemory.read(window.document())).contains(SEVEN);
      Deck deck = Deck.open(window);
      Poll.until(
          "the template", () -> deck.outline().selected("template").equals(NAME), deck::described);
      deck.awaitSection("缺少");
      assertThat(deck.outline().text("templateNotice")).isEmpty();
      assertThat(UnoRuntime.queryInterface(XModifiable.class, window.document()).isModified())
          .as("after a look")
          .isFalse();
    }
  }

  @Test
  void isTheOneWhoseOutlineWasInserted(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = Deck.open(window);
      deck.outline().select("template", SEVEN_PARTS);
      deck.outline().press("insert");
      Poll.until("the outline", () -> window.text().contains("一、"));
      Poll.until(
          "it is remembered",
          () -> TemplateMemory.read(window.document()).equals(Optional.of(SEVEN)));
      assertThat(window.undoSteps().titles()).containsExactly("插入提纲");
    }
  }

  @Test
  void leavesAloneWhatIsNoStatement(Office office) throws Exception {
    Path file = folder.resolve("letter.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText("关于召开会议的通知\n各单位：\n请于周五前报送名单。");
      Deck deck = Deck.open(window);
      deck.awaitSummary("不像");
      deck.outline().select("template", SEVEN_PARTS);
      deck.awaitSummary("不像");
      UnoRuntime.queryInterface(XStorable.class, window.document())
          .storeAsURL(Documents.url(file), new com.sun.star.beans.PropertyValue[0]);
      assertThat(TemplateMemory.read(window.document())).isEmpty();
    }
  }

  @Test
  void isSaidToBeMissingOrOfAnotherVersion(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      remember(window, "bureau-2026 3.1");
      Deck deck = Deck.open(window);
      Poll.until(
          "it is missed",
          () -> deck.outline().text("templateNotice").contains("“bureau-2026”（3.1 版）这里没有"),
          deck::described);
      deck.awaitSummary("个错误");
    }
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      remember(window, SEVEN.id() + " 0.1");
      Deck deck = Deck.open(window);
      Poll.until(
          "the other version",
          () -> deck.outline().text("templateNotice").contains("0.1 版，这里是 " + SEVEN.version()),
          deck::described);
      assertThat(deck.outline().selected("template")).isEqualTo(NAME);
    }
  }

  private static void remember(WriterWindow window, String text) throws Exception {
    UnoRuntime.queryInterface(
            com.sun.star.document.XDocumentPropertiesSupplier.class, window.document())
        .getDocumentProperties()
        .getUserDefinedProperties()
        .addProperty("duizhao-template", com.sun.star.beans.PropertyAttribute.REMOVEABLE, text);
  }

  private static Deck choose(WriterWindow window) {
    Deck deck = Deck.open(window);
    deck.awaitSummary("个错误");
    deck.outline().select("template", SEVEN_PARTS);
    Poll.until(
        "the template", () -> deck.outline().selected("template").equals(NAME), deck::described);
    deck.awaitSection("缺少");
    return deck;
  }
}
