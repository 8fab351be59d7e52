package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.Key;
import io.github.duizhao.writer.OfficePaths;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A template is made from a document and kept. */
@ExtendWith(SharedOffice.class)
class NewTemplateIT {

  private static final String COMMAND = "vnd.io.github.duizhao:newTemplate";
  private static final String TITLE = "新模板";
  private static final String ID = "made-in-a-test";

  @Test
  void keepsATemplateMadeFromTheDocument(Office office) throws Exception {
    Path file = new OfficePaths(office.context()).ownFolder().resolve("templates/" + ID + ".json");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck.open(window).awaitSummary("1 个错误");
      window.dispatch(COMMAND);
      DialogView form = DialogView.await(office, TITLE);
      form.write("名称", "");
      Poll.until("the fault is said", () -> !form.isEnabled("保存(S)"), () -> words(form));
      form.write("名称", "测试用的模板");
      form.write("标识", ID);
      Poll.until("it can be saved", () -> form.isEnabled("保存(S)"), () -> words(form));
      form.press("保存(S)");
      form.awaitEnd(TITLE);
      assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("测试用的模板");
      Panel outline = window.panel("DuizhaoOutlinePanel");
      Poll.until(
          "it is offered",
          () -> outline.items("template").stream().anyMatch(line -> line.contains("测试用的模板")));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void doesNothingOnEnterInALine(Office office) throws Exception {
    Path folder = new OfficePaths(office.context()).ownFolder().resolve("templates");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      window.dispatch(COMMAND);
      DialogView form = DialogView.await(office, TITLE);
      form.write("标识", "");
      Poll.until("the fault is said", () -> !form.isEnabled("保存(S)"), () -> words(form));
      form.key("名称", Key.RETURN, '\r');
      form.write("标识", ID);
      Poll.until("it can be saved", () -> form.isEnabled("保存(S)"), () -> words(form));
      form.key("名称", Key.RETURN, '\r');
      form.key("标识", Key.RETURN, '\r');
      // Esc comes after the other keys: when the form has ended, it has answered them.
      form.escape("名称");
      form.awaitEnd(TITLE);
      assertThat(folder.resolve(ID + ".json")).doesNotExist();
    } finally {
      Files.deleteIfExists(folder.resolve(ID + ".json"));
    }
  }

  @Test
  void beginsWithABuiltInTemplateAndACampaign(Office office) throws Exception {
    Path file = new OfficePaths(office.context()).ownFolder().resolve("templates/" + ID + ".json");
    try (WriterWindow window = office.newDocument()) {
      window.dispatch(COMMAND);
      DialogView form = DialogView.await(office, TITLE);
      Poll.until("it says why", () -> form.words().contains("提取不出模板"), () -> words(form));
      assertThat(form.items("起点")).doesNotContain("这篇文稿").isNotEmpty();
      form.write("标识", ID);
      form.choose("活动", form.items("活动").get(1));
      Poll.until("it can be saved", () -> form.isEnabled("保存(S)"), () -> words(form));
      form.press("保存(S)");
      form.awaitEnd(TITLE);
      assertThat(Files.readString(file, StandardCharsets.UTF_8))
          .contains("\"extends\"", "\"profile\"");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String words(DialogView form) {
    try {
      return form.words() + form.names();
    } catch (com.sun.star.uno.Exception e) {
      return e.toString();
    }
  }
}
