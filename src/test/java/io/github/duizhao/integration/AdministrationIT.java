package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.TemplateSettings;
import io.github.duizhao.writer.TemplateSettings.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator deploys holds, and what he locks nobody changes. */
class AdministrationIT {

  private static final String DATA =
      """
      <oor:component-data xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          oor:package="io.github.duizhao" oor:name="Settings">
        <node oor:name="Templates">
          <prop oor:name="TemplateFolders" oor:finalized="true"><value><it>%s</it></value></prop>
          <prop oor:name="DefaultTemplate" oor:finalized="true">
            <value>organisation-life-personal-3part</value>
          </prop>
          <prop oor:name="UserTemplates"><value>false</value></prop>
        </node>
      </oor:component-data>
      """;

  private static final String TEMPLATE =
      """
      {"id": "bureau", "version": "1", "extends": "organisation-life-personal-4part",
       "names": {"zh-CN": "本局四部分"}}
      """;

  @TempDir Path home;

  @Test
  void holdsWhatAnXcdSays() throws Exception {
    Path share = home.resolve("模板 库");
    try (Profile profile = Profile.create("zh-CN")) {
      profile.deploy("department.xcd", xcd(DATA.formatted(share)));
      new ExtensionManager(profile).add(ExtensionFile.path());
      holds(profile, share);
    }
  }

  @Test
  void holdsWhatAnotherExtensionSays() throws Exception {
    Path share = home.resolve("模板 库");
    try (Profile profile = Profile.create("zh-CN")) {
      ExtensionManager extensions = new ExtensionManager(profile);
      extensions.add(extension(DATA.formatted(share.toUri())));
      extensions.add(ExtensionFile.path());
      holds(profile, share);
    }
  }

  private void holds(Profile profile, Path share) throws Exception {
    try (Office office = Office.start(profile, OfficeSettings.CHINESE);
        WriterWindow window = office.newDocument()) {
      TemplateSettings settings = new TemplateSettings(office.context());
      assertThat(settings.read().locked())
          .containsExactlyInAnyOrder(Setting.FOLDERS, Setting.DEFAULT);
      assertThat(settings.read().userTemplates()).isFalse();
      assertThat(
              assertThrows(RefusedException.class, () -> settings.setDefaultTemplate("x"))
                  .refusal())
          .isEqualTo(Refusal.LOCKED_SETTING);
      settings.setOwnFolders(List.of(home.resolve("own").toString()));
      assertThat(settings.read().defaultTemplate()).isEqualTo("organisation-life-personal-3part");

      Deck deck = Deck.open(window);
      Poll.until(
          "both folders are missed",
          () ->
              notice(deck).contains(share + " 不在")
                  && notice(deck).contains(home.resolve("own") + " 不在"),
          deck::described);
      assertThat(deck.outline().items("template").get(0)).contains("三部分");

      // The share comes, as when the network is there: nobody has to start anew.
      Files.createDirectories(share);
      Files.createDirectories(home.resolve("own"));
      Poll.until("nothing is missed", () -> notice(deck).isEmpty(), deck::described);
      Files.writeString(share.resolve("bureau.json"), TEMPLATE);
      Poll.until(
          "the bureau's template",
          () -> deck.outline().items("template").contains("本局四部分（单位）"),
          deck::described);
      Files.writeString(share.resolve("z.json"), "{\"id\": }");
      Poll.until("the fault", () -> notice(deck).contains("1 个模板文件有错"), deck::described);
      assertThat(notice(deck)).contains(share + "/z.json 第 1 行");

      // It goes again: the copy of it is used.
      Files.move(share, home.resolve("elsewhere"));
      Poll.until("the copy", () -> notice(deck).contains("现在打不开，正在用"), deck::described);
      assertThat(deck.outline().items("template")).contains("本局四部分（单位）");
    }
  }

  @Test
  void letsUsersChooseWhatNobodyHasLocked() throws Exception {
    try (Profile profile = Profile.create("zh-CN")) {
      new ExtensionManager(profile).add(ExtensionFile.path());
      try (Office office = Office.start(profile, OfficeSettings.CHINESE)) {
        TemplateSettings settings = new TemplateSettings(office.context());
        assertThat(settings.read()).isEqualTo(TemplateSettings.Values.DEFAULT);
        settings.setDefaultTemplate("mine");
        settings.setOwnFolders(List.of("/a", "/b 中"));
      }
      try (Office office = Office.start(profile, OfficeSettings.CHINESE)) {
        TemplateSettings.Values values = new TemplateSettings(office.context()).read();
        assertThat(values.defaultTemplate()).isEqualTo("mine");
        assertThat(values.ownFolders()).containsExactly("/a", "/b 中");
      }
    }
  }

  @Test
  void takesItsTemplateAlongInTheDocument() throws Exception {
    Path share = Files.createDirectory(home.resolve("share"));
    Files.writeString(share.resolve("bureau.json"), TEMPLATE);
    Path file = home.resolve("statement.docx");
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      TemplateSettings settings = new TemplateSettings(office.context());
      settings.setOwnFolders(List.of(share.toString()));
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Deck deck = Deck.open(window);
        Poll.until(
            "the template",
            () -> deck.outline().items("template").contains("本局四部分（单位）"),
            deck::described);
        // What fits is chosen first, so that the choice is another one.
        deck.awaitSummary("个错误");
        deck.outline().select("template", deck.outline().items("template").indexOf("本局四部分（单位）"));
        Poll.until("it is chosen", () -> deck.outline().selected("template").equals("本局四部分（单位）"));
        Documents.save(window, file, "MS Word 2007 XML");
      }
      settings.setOwnFolders(List.of());
      try (WriterWindow window = office.open(file)) {
        Deck deck = Deck.open(window);
        Poll.until("its own", () -> notice(deck).contains("自带的一份"), deck::described);
        assertThat(deck.outline().selected("template")).isEqualTo("本局四部分（随文档）");
      }
    }
  }

  private static String notice(Deck deck) {
    return deck.outline().text("templateNotice");
  }

  /** A file for all users of a machine: the schema as well, since it is read before extensions. */
  private static String xcd(String data) throws IOException {
    Path schema = Files.createTempDirectory("duizhao-schema").resolve("Settings.xcs");
    try (ExtensionFile extension = new ExtensionFile()) {
      extension.extract("registry/Settings.xcs", schema);
      String text = Files.readString(schema, StandardCharsets.UTF_8);
      return """
          <?xml version="1.0" encoding="UTF-8"?>
          <oor:data xmlns:oor="http://openoffice.org/2001/registry"
              xmlns:xs="http://www.w3.org/2001/XMLSchema">
            %s
            %s
          </oor:data>
          """
          .formatted(text.substring(text.indexOf("<oor:component-schema")), data);
    } finally {
      Files.delete(schema);
      Files.delete(schema.getParent());
    }
  }

  private Path extension(String data) throws IOException {
    Path file = home.resolve("department.oxt");
    Map<String, String> entries =
        Map.of(
            "META-INF/manifest.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
              <manifest:file-entry manifest:full-path="department.xcu"
                  manifest:media-type="application/vnd.sun.star.configuration-data"/>
            </manifest:manifest>
            """,
            "description.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <description xmlns="http://openoffice.org/extensions/description/2006">
              <identifier value="org.example.department"/>
              <version value="1"/>
            </description>
            """,
            "department.xcu",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + data);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
