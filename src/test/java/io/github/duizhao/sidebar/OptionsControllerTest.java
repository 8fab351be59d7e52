package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.TemplateSettings;
import io.github.duizhao.writer.TemplateSettings.Setting;
import io.github.duizhao.writer.TemplateSettings.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsControllerTest {

  private static final String SECOND = "organisation-life-personal-3part";

  private final Kept settings = new Kept();
  private final Seen view = new Seen();
  private final OptionsController controller =
      new OptionsController(
          settings,
          new TemplateStore(() -> TemplatePlaces.NONE, Runnable::run, Runnable::run, task -> {}),
          text -> text.startsWith("/") ? Optional.of(Path.of(text)) : Optional.empty(),
          Messages.CHINESE,
          view);

  @Test
  void addsAndRemovesFoldersOfTheUser() {
    settings.values = values(List.of("/admin"), List.of(), Set.of());
    controller.start();
    view.path = " /mine ";
    controller.add();
    assertThat(settings.values.ownFolders()).containsExactly("/mine");
    assertThat(view.path).isEmpty();
    assertThat(view.folders).hasSize(2);
    assertThat(view.folders.get(0)).startsWith("/admin").endsWith("由管理员设定");
    view.chosen = 0;
    controller.folderChosen();
    assertThat(view.mayRemove).isFalse();
    controller.remove();
    assertThat(settings.values.folders()).containsExactly("/admin");
    view.chosen = 1;
    controller.folderChosen();
    assertThat(view.mayRemove).isTrue();
    controller.remove();
    assertThat(settings.values.ownFolders()).isEmpty();
  }

  @Test
  void refusesWhatIsNoPathOrThereAlready() {
    settings.values = values(List.of("/admin"), List.of(), Set.of());
    controller.start();
    for (String path : List.of("", "relative", "/admin")) {
      view.path = path;
      controller.add();
      assertThat(view.notice).as(path).isNotEmpty();
    }
    assertThat(settings.values.ownFolders()).isEmpty();
  }

  @Test
  void setsTheDefaultTemplate() {
    controller.start();
    assertThat(view.template).isZero();
    int second = view.templates.indexOf("个人三部分·组织生活会");
    controller.templateChosen(second);
    assertThat(settings.values.defaultTemplate()).isEqualTo(SECOND);
    assertThat(view.template).isEqualTo(second);
    controller.templateChosen(0);
    assertThat(settings.values.defaultTemplate()).isEmpty();
  }

  @Test
  void saysThatTheDefaultTemplateIsNotThere() {
    settings.values = new Values(List.of(), List.of(), "gone", true, true, Set.of());
    controller.start();
    assertThat(view.templates.get(view.template)).isEqualTo("gone（不在）");
  }

  @Test
  void offersNothingThatIsLocked() {
    settings.values =
        new Values(List.of(), List.of("/mine"), SECOND, true, false, Set.of(Setting.DEFAULT));
    controller.start();
    assertThat(view.mayAdd).isFalse();
    assertThat(view.mayChoose).isFalse();
    assertThat(view.folders).as("not minded").isEmpty();
    assertThat(view.notice).contains("管理员锁定");
    controller.templateChosen(0);
    assertThat(settings.values.defaultTemplate()).isEqualTo(SECOND);
  }

  private static Values values(List<String> folders, List<String> own, Set<Setting> locked) {
    return new Values(folders, own, "", true, true, locked);
  }

  /** Settings that refuse as the office does. */
  private static final class Kept implements OptionsController.Settings {
    private Values values = TemplateSettings.Values.DEFAULT;

    @Override
    public Values read() {
      return values;
    }

    @Override
    public void setOwnFolders(List<String> folders) {
      values = values(values.folders(), folders, values.locked());
    }

    @Override
    public void setDefaultTemplate(String id) throws RefusedException {
      if (values.locked().contains(Setting.DEFAULT)) {
        throw new RefusedException(Refusal.LOCKED_SETTING);
      }
      values = new Values(values.folders(), values.ownFolders(), id, true, true, values.locked());
    }
  }

  private static final class Seen implements OptionsView {
    private List<String> folders = new ArrayList<>();
    private int chosen = -1;
    private String path = "";
    private boolean mayAdd;
    private boolean mayRemove;
    private boolean mayChoose;
    private List<String> templates = List.of();
    private int template;
    private String notice = "";

    @Override
    public void showFolders(List<String> lines) {
      folders = lines;
      chosen = chosen < lines.size() ? chosen : -1;
    }

    @Override
    public int chosenFolder() {
      return chosen;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public void writePath(String text) {
      path = text;
    }

    @Override
    public void allowAdd(boolean allowed, String reason) {
      mayAdd = allowed;
    }

    @Override
    public void allowRemove(boolean allowed, String reason) {
      mayRemove = allowed;
    }

    @Override
    public void showTemplates(List<String> lines, int index) {
      templates = lines;
      template = index;
    }

    @Override
    public void allowDefault(boolean allowed, String reason) {
      mayChoose = allowed;
    }

    @Override
    public void showNotice(String text) {
      notice = text;
    }
  }
}
