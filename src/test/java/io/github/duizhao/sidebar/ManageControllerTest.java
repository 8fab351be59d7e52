package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.TemplateSettings.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list, what it says of each item, and what can be done with which. */
class ManageControllerTest {

  @TempDir Path home;

  private ManageFixture shown;

  @BeforeEach
  void fill() throws IOException {
    shown = new ManageFixture(home);
    shown.put(shown.share, "unit.json", ManageFixture.template("unit", "局机关", ", \"final\": true"));
    shown.put(shown.own, "mine.json", ManageFixture.template("mine", "我的", ""));
    shown.put(shown.own, "over.json", ManageFixture.template(ManageFixture.BUILT_IN, "改过的", ""));
    shown.put(shown.own, "bad.json", "{\"id\": \"bad\",\n \"sectoins\": []}");
    shown.put(
        shown.share,
        "wide.layout.json",
        "{\"kind\": \"layout\", \"id\": \"wide\", \"names\": {\"zh-CN\": \"宽边\"}}");
    shown.first = "mine";
    shown.reload();
  }

  @Test
  void saysWhomEachIsFromAndHowItStands() {
    assertThat(line("我的")).isEqualTo("我的（个人）　默认");
    assertThat(line("局机关")).isEqualTo("局机关（单位）　已锁定，不能代替");
    assertThat(line("改过的")).isEqualTo("改过的（个人）　代替内置的");
    assertThat(line("个人四部分·组织生活会")).isEqualTo("个人四部分·组织生活会（内置）　已被个人的同标识模板代替");
    assertThat(line("bad.json")).startsWith("bad.json（个人）　有错误，没有使用：第 1 行，缺少");
    assertThat(shown.others).contains("宽边（单位）　版式").anyMatch(line -> line.endsWith("活动要求"));
  }

  @Test
  void previewsTheOutline() {
    shown.choose("我的");
    assertThat(shown.preview)
        .startsWith("我的\n标识：mine，1.0 版\n来源：个人\n文件：" + shown.own.resolve("mine.json"))
        .contains("继承：" + ManageFixture.BUILT_IN, "版式：公文版式", "\n一、", "\n    【");
    shown.choose("宽边");
    assertThat(shown.preview).contains("标识：wide", "\"page\"");
    assertThat(shown.chosen).isEqualTo(-1);
  }

  @Test
  void listsTheFaultsOfAFile() {
    shown.choose("bad.json");
    assertThat(shown.preview).contains("第 2 行第 2 列", "sectoins", "sections");
    assertThat(shown.may(ManageAction.DUPLICATE)).isFalse();
    assertThat(shown.may(ManageAction.EDIT)).isTrue();
    assertThat(shown.may(ManageAction.DELETE)).isTrue();
    assertThat(shown.may(ManageAction.DEFAULT)).isFalse();
  }

  @Test
  void keepsTheChoiceWhenFilesChange() throws IOException {
    shown.choose("我的");
    shown.put(shown.own, "mine.json", ManageFixture.template("mine", "改了名", ""));
    shown.put(shown.own, "a.json", ManageFixture.template("a", "新来的", ""));
    shown.reload();
    assertThat(shown.templates.get(shown.chosen)).startsWith("改了名");
  }

  @Test
  void changesNeitherWhatIsBuiltInNorAPackage() throws IOException {
    shown.choose("已被个人");
    assertThat(shown.may(ManageAction.EDIT)).isFalse();
    assertThat(shown.obstacle(ManageAction.EDIT)).contains("内置的不能改动");
    assertThat(shown.obstacle(ManageAction.DELETE)).contains("内置的不能改动");
    assertThat(shown.obstacle(ManageAction.DEFAULT)).contains("已被代替");
    assertThat(shown.may(ManageAction.DUPLICATE)).isTrue();
    ManageActionsTest.zip(
        shown.share.resolve("p.zip"), "in.json", ManageFixture.template("in", "包里的", ""));
    shown.reload();
    shown.choose("包里的");
    assertThat(shown.obstacle(ManageAction.DELETE)).contains("p.zip");
    assertThat(shown.may(ManageAction.DEFAULT)).isTrue();
  }

  @Test
  void saysWhatTheAdministratorHasLocked() {
    shown.locked = Set.of(Setting.DEFAULT);
    shown.ownAllowed = false;
    shown.reload();
    shown.choose("局机关");
    assertThat(shown.may(ManageAction.DEFAULT)).isFalse();
    assertThat(shown.obstacle(ManageAction.DEFAULT)).contains("管理员锁定");
    assertThat(shown.obstacle(ManageAction.DUPLICATE)).contains("不允许个人模板");
    assertThat(shown.obstacle(ManageAction.IMPORT)).contains("不允许个人模板");
    shown.press(ManageAction.DEFAULT);
    assertThat(shown.first).isEqualTo("mine");
  }

  @Test
  void doesNothingWhileSomethingIsGoingOn() {
    shown.choose("局机关");
    shown.controller.begin();
    assertThat(shown.may(ManageAction.DEFAULT)).isFalse();
    assertThat(shown.notice).isEqualTo("正在处理…");
    shown.press(ManageAction.DEFAULT);
    assertThat(shown.first).isEqualTo("mine");
    shown.controller.leave();
    assertThat(shown.may(ManageAction.DEFAULT)).isTrue();
  }

  @Test
  void saysFromWhenACopyIs() {
    TemplateState now = shown.state();
    TemplateState away =
        new TemplateState(
            now.library(),
            now.faults(),
            List.of(
                new FolderStatus(
                    new TemplateFolder(Layer.ORGANISATION, shown.share),
                    Optional.of(FolderStatus.Trouble.MISSING),
                    Optional.of(Instant.parse("2026-03-04T12:00:00Z")))),
            now.places(),
            true);
    ManagedItem item =
        new ManagedList(away, Messages.CHINESE)
            .templates().stream().filter(one -> one.name().equals("局机关")).findFirst().orElseThrow();
    assertThat(ManagedList.line(item, Messages.CHINESE)).contains("连不上，用的是 2026-03-0");
    assertThat(item.path()).isEmpty();
  }

  private String line(String start) {
    return shown.templates.stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
