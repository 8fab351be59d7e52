package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.TemplateFormView.Head;
import io.github.duizhao.sidebar.TemplateFormView.Part;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateEdit;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
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
  private final TemplateEntry last =
      TemplateLibrary.builtIn().entries().get(TemplateLibrary.builtIn().entries().size() - 1);
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

  @Test
  void beginsWithAnotherTemplateAndACampaign() throws IOException {
    form.startChosen(1);
    assertThat(view.question).isEmpty();
    assertThat(view.lines)
        .hasSameSizeAs(last.template().sections())
        .allMatch(l -> l.endsWith("（继承）"));
    int campaign = view.campaigns.size() - 1;
    ProfileEntry profile =
        TemplateLibrary.builtIn().profiles().stream()
            .filter(entry -> entry.profile().name("zh-CN").equals(view.campaigns.get(campaign)))
            .findFirst()
            .orElseThrow();
    form.headChanged(head("本单位", "our-template", campaign));
    form.save();
    Template made = read();
    assertThat(made.profile().orElseThrow().id()).isEqualTo(profile.id());
    assertThat(made.sections()).isEqualTo(last.template().sections());
    assertThat(json().keySet())
        .containsExactly("$schema", "id", "version", "names", "extends", "profile");
  }

  @Test
  void liftsABoundThatIsInherited() throws IOException {
    form.startChosen(1);
    int index = 0;
    while (last.template().sections().get(index).length().min() == 0) {
      index++;
    }
    form.partChosen(index);
    form.partChanged(lengths("", ""));
    form.headChanged(head("本单位", "our-lengths", "Ours"));
    assertThat(view.fault).isEmpty();
    form.save();
    String json = Files.readString(folder.resolve("our-lengths.json"));
    Template template =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, "a.json", json)))
            .library()
            .byId("our-lengths")
            .orElseThrow();
    assertThat(template.sections().get(index).length()).isEqualTo(TemplateSection.Length.ANY);
    assertThat(template.sections().get(index).role())
        .isEqualTo(last.template().sections().get(index).role());
  }

  @Test
  void saysThatAnInheritedNameStays() {
    form.startChosen(1);
    form.headChanged(head("本单位", "our-lengths", ""));
    assertThat(view.fault).contains("不能清空", last.template().names().get("en"));
    assertThat(view.maySave).isFalse();
  }

  @Test
  void asksBeforeItBeginsAnew() {
    form.headChanged(head("本单位", "our-template"));
    form.startChosen(1);
    assertThat(view.question).isNotEmpty();
    assertThat(view.head.name()).isEqualTo("本单位");
    view.yes.run();
    assertThat(view.head.name()).isEqualTo(last.template().name("zh-CN"));
    assertThat(view.head.start()).isEqualTo(1);
  }

  @Test
  void editsAFileAndKeepsWhatItDoesNotShow() throws IOException {
    Path file = folder.resolve("our-template.json");
    Files.writeString(file, own("组织生活会个人版"));
    form = opened(file);
    form.start();
    assertThat(view.head.version()).isEqualTo("2.3.5");
    assertThat(view.lines.get(0)).endsWith("（继承）");
    form.partChosen(3);
    assertThat(view.part.heading()).isEqualTo("查摆的问题");
    form.partChanged(new Part(Role.PROBLEMS, "查找的问题", true, "600", "", view.part.hint(), "理论学习方面"));
    form.save();
    assertThat(saved).containsExactly("our-template");
    JsonObject after = json();
    JsonObject before = JsonParser.parseString(own("组织生活会个人版")).getAsJsonObject();
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    for (String key : List.of("extends", "rules", "lexicons", "profile", "layout", "names")) {
      assertThat(after.get(key)).isEqualTo(before.get(key));
    }
    assertThat(after.get("version").getAsString()).isEqualTo("2.3.5");
    assertThat(after.getAsJsonArray("sections")).hasSize(1);
    assertThat(after.getAsJsonArray("sections").get(0).getAsJsonObject().keySet())
        .containsExactly("role", "heading", "length", "subHeadings");
  }

  @Test
  void asksWhenTheFileHasChangedMeanwhile() throws IOException {
    Path file = folder.resolve("our-template.json");
    Files.writeString(file, own("甲"));
    form = opened(file);
    form.start();
    Files.writeString(file, own("乙"));
    form.save();
    assertThat(view.question).contains("改过");
    assertThat(file).hasContent(own("乙"));
    view.yes.run();
    assertThat(read().name("zh-CN")).isEqualTo("甲");
  }

  @Test
  void movesAndRemovesWhatIsInherited() throws IOException {
    Path file = folder.resolve("our-template.json");
    Files.writeString(file, own("甲"));
    form = opened(file);
    form.start();
    form.partChosen(1);
    form.remove();
    form.move(1);
    form.save();
    List<Role> wanted =
        new ArrayList<>(builtIn.sections().stream().map(TemplateSection::role).toList());
    wanted.remove(1);
    wanted.add(2, wanted.remove(1));
    assertThat(read().sections())
        .extracting(TemplateSection::role)
        .containsExactlyElementsOf(wanted);
    assertThat(read().section(Role.PROBLEMS).orElseThrow().heading()).isEqualTo("查摆的问题");
  }

  private TemplateFormController opened(Path file) throws IOException {
    List<TemplateFault> faults = new ArrayList<>();
    TemplateSource source = TemplateSource.read(Layer.USER, file);
    Optional<TemplateEdit> edit = TemplateEdit.of(source, TemplateLibrary.builtIn(), faults);
    assertThat(faults).isEmpty();
    return form(
        List.of(new FormStart("", edit.orElseThrow())),
        FormPlace.of(Layer.USER, file, source.json()));
  }

  private String own(String name) {
    return """
        {
          "version": "2.3.4",
          "extends": "%s",
          "id": "our-template",
          "names": { "zh-CN": "%s" },
          "rules": { "long-sentence": { "enabled": false } },
          "lexicons": {},
          "layout": { "page": { "left": 30 } },
          "profile": { "id": "ours", "year": 2025, "meeting": "组织生活会", "name": "", "aspects": [] },
          "sections": [ { "role": "problems", "heading": "查摆的问题" } ]
        }
        """
        .formatted(builtIn.id(), name);
  }

  private JsonObject json() throws IOException {
    return JsonParser.parseString(Files.readString(folder.resolve("our-template.json")))
        .getAsJsonObject();
  }

  private Head head(String name, String id, int campaign) {
    Head now = head(name, id);
    return new Head(
        now.name(),
        now.englishName(),
        now.id(),
        now.version(),
        now.actor(),
        now.meeting(),
        now.title(),
        now.nameLine(),
        now.folder(),
        now.start(),
        campaign);
  }

  private TemplateFormController form(List<TemplateFolder> folders) {
    TemplateDraft draft = TemplateDraft.of(builtIn, TemplateLibrary.builtIn());
    return form(
        List.of(
            new FormStart("这篇文稿", TemplateEdit.of(draft, TemplateLibrary.builtIn())),
            new FormStart("内置", TemplateEdit.extending(last, TemplateLibrary.builtIn()))),
        FormPlace.in(folders));
  }

  private TemplateFormController form(List<FormStart> starts, FormPlace place) {
    return new TemplateFormController(
        starts,
        place,
        TemplateLibrary.builtIn(),
        Messages.CHINESE,
        view,
        (file, json, before, replace, result) -> {
          Optional<IOException> failure = Optional.empty();
          try {
            WholeFile.write(file, json, before, replace);
          } catch (IOException e) {
            failure = Optional.of(e);
          }
          result.done(failure);
        },
        saved::add);
  }

  private Head head(String name, String id, String englishName) {
    Head now = head(name, id);
    return new Head(
        now.name(),
        englishName,
        now.id(),
        now.version(),
        now.actor(),
        now.meeting(),
        now.title(),
        now.nameLine(),
        now.folder(),
        now.start(),
        now.campaign());
  }

  private Head head(String name, String id) {
    Head now = view.head;
    return new Head(
        name,
        now.englishName(),
        id,
        now.version(),
        now.actor(),
        now.meeting(),
        now.title(),
        now.nameLine(),
        now.folder(),
        now.start(),
        now.campaign());
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
    private List<String> campaigns = List.of();
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
    public void showChoices(List<String> beginnings, List<String> profiles) {
      campaigns = profiles;
    }

    @Override
    public void askToBeginAnew(String words, Runnable action) {
      askToReplace(words, action);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
