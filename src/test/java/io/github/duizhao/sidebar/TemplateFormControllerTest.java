package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.TemplateFormView.Head;
import io.github.duizhao.sidebar.TemplateFormView.Part;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFormControllerTest {

  @TempDir Path folder;

  private final View view = new View();
  private final List<String> saved = new ArrayList<>();
  private final Template builtIn = TemplateLibrary.builtIn().all().get(0);
  private TemplateFormController form;

  @BeforeEach
  void open() {
    form = form(List.of(new TemplateFolder(Layer.USER, folder)));
    form.start();
  }

  @Test
  void offersAnIdThatIsFree() {
    assertThat(view.head.id()).isEqualTo(builtIn.id() + "-2");
    assertThat(view.fault).isEmpty();
    assertThat(view.maySave).isTrue();
    assertThat(view.lines).hasSameSizeAs(builtIn.sections());
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    form.headChanged(head("", view.head.id()));
    assertThat(view.fault).startsWith("名称：");
    form.headChanged(head("本单位", "Big Id"));
    assertThat(view.fault).startsWith("标识：");
    assertThat(view.maySave).isFalse();
    form.headChanged(head("本单位", "our-template"));
    assertThat(view.fault).isEmpty();
    form.partChosen(1);
    form.partChanged(lengths("900", "100"));
    assertThat(view.fault).startsWith("第 2 部分“");
    form.partChanged(lengths("many", ""));
    assertThat(view.fault).contains("字数要写成数字");
    form.partChosen(0);
    assertThat(view.chosen).isEqualTo(1);
    form.partChanged(lengths("100", ""));
    assertThat(view.maySave).isTrue();
  }

  @Test
  void savesWhatWasEdited() throws IOException {
    form.headChanged(head("本单位", "our-template"));
    form.partChosen(3);
    form.partChanged(
        new Part(Role.PROBLEMS, "查找的不足", true, "500", "", "写本人的事", "理论学习方面\n\n 作风方面 "));
    form.save();
    assertThat(saved).containsExactly("our-template");
    assertThat(view.closed).isTrue();
    TemplateSection problems = read().section(Role.PROBLEMS).orElseThrow();
    assertThat(problems.heading()).isEqualTo("查找的不足");
    assertThat(problems.length()).isEqualTo(new TemplateSection.Length(500, Integer.MAX_VALUE));
    assertThat(problems.subHeadings())
        .extracting(TemplateSection.SubHeading::heading)
        .containsExactly("理论学习方面", "作风方面");
    assertThat(problems.subHeadings().get(0).hint()).isNotEmpty();
    assertThat(read().name("zh-CN")).isEqualTo("本单位");
  }

  @Test
  void movesAddsAndRemovesParts() throws IOException {
    form.headChanged(head("本单位", "our-template"));
    assertThat(view.mayMoveUp).isFalse();
    form.move(1);
    assertThat(view.chosen).isEqualTo(1);
    assertThat(view.mayMoveUp).isTrue();
    form.remove();
    form.add();
    assertThat(view.part.role()).isEqualTo(Role.PREAMBLE);
    form.save();
    assertThat(read().sections())
        .extracting(TemplateSection::role)
        .hasSameSizeAs(builtIn.sections())
        .startsWith(builtIn.sections().get(1).role());
  }

  @Test
  void asksBeforeItWritesOver() throws IOException {
    Files.writeString(folder.resolve("our-template.json"), "old");
    form.headChanged(head("本单位", "our-template"));
    form.save();
    assertThat(saved).isEmpty();
    assertThat(view.question).contains("our-template.json");
    assertThat(folder.resolve("our-template.json")).hasContent("old");
    view.yes.run();
    assertThat(saved).containsExactly("our-template");
    assertThat(read().id()).isEqualTo("our-template");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void saysThatAFileWasNotWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    form = form(List.of(new TemplateFolder(Layer.USER, file)));
    form.start();
    form.save();
    assertThat(saved).isEmpty();
    assertThat(view.fault).contains("没有存成");
    assertThat(view.maySave).isTrue();
  }

  @Test
  void cannotSaveWhereThereIsNoFolder() {
    form = form(List.of());
    form.start();
    assertThat(view.maySave).isFalse();
    assertThat(view.fault).contains("没有可以保存模板的文件夹");
  }

  private TemplateFormController form(List<TemplateFolder> folders) {
    return new TemplateFormController(
        TemplateDraft.of(builtIn, TemplateLibrary.builtIn()),
        folders,
        TemplateLibrary.builtIn(),
        Messages.CHINESE,
        view,
        (file, json, replace, result) -> {
          Optional<IOException> failure = Optional.empty();
          try {
            WholeFile.write(file, json, replace);
          } catch (IOException e) {
            failure = Optional.of(e);
          }
          result.done(failure);
        },
        saved::add);
  }

  private Head head(String name, String id) {
    Head now = view.head;
    return new Head(
        name,
        now.englishName(),
        id,
        now.actor(),
        now.meeting(),
        now.title(),
        now.nameLine(),
        now.folder());
  }

  private Part lengths(String least, String most) {
    Part now = view.part;
    return new Part(
        now.role(), now.heading(), now.required(), least, most, now.hint(), now.subHeadings());
  }

  private Template read() throws IOException {
    Path file = folder.resolve("our-template.json");
    Resolution resolution =
        TemplateResolver.resolve(
            List.of(new TemplateSource(Layer.USER, file.toString(), Files.readString(file))));
    assertThat(resolution.faults()).isEmpty();
    return resolution.library().byId("our-template").orElseThrow();
  }

  private static final class View implements TemplateFormView {
    private Head head;
    private List<String> lines = List.of();
    private int chosen;
    private Part part;
    private boolean mayMoveUp;
    private boolean maySave;
    private String fault = "";
    private String question = "";
    private Runnable yes = () -> {};
    private boolean closed;

    @Override
    public void showHead(Head now) {
      head = now;
    }

    @Override
    public void showParts(List<String> now, int index) {
      lines = now;
      chosen = index;
    }

    @Override
    public void showPart(Part now) {
      part = now;
    }

    @Override
    public void allowMoves(boolean up, boolean down, boolean remove) {
      mayMoveUp = up;
    }

    @Override
    public void allowSave(boolean allowed, String words) {
      maySave = allowed;
      fault = words;
    }

    @Override
    public void askToReplace(String words, Runnable action) {
      question = words;
      yes = action;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
