package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.PropertyValue;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.check.Dismissal;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.NotesCodec;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.writer.TemplateMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jodconverter.local.office.LocalOfficeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeDocumentsIT {

  /** Makes the documents of the tests. */
  private static final Office MAKER = new Office(Office.DOCUMENT_LIMIT);

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    MAKER.close();
  }

  @Test
  void anOutlineReadsTheSameInEveryFormat() {
    List<Path> files = new ArrayList<>();
    for (String extension : List.of("txt", "odt", "ott", "docx")) {
      Path file = folder.resolve("outline." + extension);
      Run run = Run.of("outline", "--output", file);
      assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.OK);
      files.add(file);
    }
    List<JsonObject> reports = check(files.toArray());
    JsonArray expected = found(reports.get(0));
    for (JsonObject report : reports) {
      assertThat(report.get("error").isJsonNull()).isTrue();
      assertThat(found(report)).isEqualTo(expected);
      assertThat(report.get("characters")).isEqualTo(reports.get(0).get("characters"));
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrderElementsOf(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDocumentFromATemplateFileKnowsItsTemplate() throws Exception {
    Path file = folder.resolve("outline.ott");
    String id = "democratic-life-personal-7part";
    assertThat(Run.of("outline", "--template", id, "--output", file).status())
        .isEqualTo(ExitStatus.OK);
    Template template = TemplateLibrary.builtIn().byId(id).orElseThrow();
    MAKER.call(
        context -> {
          XTextDocument document = fromTemplate(context, file);
          assertThat(UnoRuntime.queryInterface(XStorable.class, document).hasLocation()).isFalse();
          assertThat(TemplateMemory.read(document)).contains(RememberedTemplate.of(template));
          assertThat(document.getText().getString())
              .contains(
                  "\n一、"
                      + Outline.parts(template).stream()
                          .map(TemplateSection::heading)
                          .filter(heading -> !heading.isEmpty())
                          .findFirst()
                          .orElseThrow());
          UnoRuntime.queryInterface(XComponent.class, document).dispose();
          return true;
        });
  }

  private static XTextDocument fromTemplate(LocalOfficeContext context, Path file) {
    try {
      return UnoRuntime.queryInterface(
          XTextDocument.class,
          context
              .getComponentLoader()
              .loadComponentFromURL(
                  file.toUri().toASCIIString(),
                  "_blank",
                  0,
                  new PropertyValue[] {property("Hidden", true)}));
    } catch (com.sun.star.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aStatementReadsTheSameFromTextAndFromWriter() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), CliSamples.STATEMENT.strip());
    Path document = folder.resolve("a.docx");
    store(document, CliSamples.STATEMENT.strip(), "MS Word 2007 XML", "");
    // Each by itself: in one run, each would be reported as a copy of the other.
    JsonObject ofText = check(text).get(0);
    JsonObject ofDocument = check(document).get(0);
    ofText.remove("path");
    ofDocument.remove("path");
    // Only the document has a look.
    withoutLayout(ofDocument.getAsJsonArray("findings"));
    assertThat(ofDocument).isEqualTo(ofText);
  }

  @Test
  void whatWriterCannotOpenIsReportedAndTheRestRead() throws Exception {
    Path good = folder.resolve("good.odt");
    store(good, CliSamples.STATEMENT.strip(), "writer8", "");
    Path password = folder.resolve("password.odt");
    store(password, CliSamples.STATEMENT, "writer8", "secret");
    byte[] bytes = Files.readAllBytes(good);
    Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(bytes, bytes.length / 2));
    Path plain = Files.writeString(folder.resolve("plain.doc"), CliSamples.NOTICE);
    Path empty = Files.write(folder.resolve("empty.docx"), new byte[0]);
    Run run = Run.of("check", "--format", "json", password, half, plain, empty, good);
    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    List<JsonObject> files = files(run);
    assertThat(error(files.get(0))).contains("密码");
    assertThat(error(files.get(1))).contains("已损坏");
    assertThat(error(files.get(2))).contains("内容与扩展名不符");
    assertThat(error(files.get(3))).contains("已损坏");
    assertThat(files.get(4).get("error").isJsonNull()).isTrue();
    assertThat(files.get(4).get("recognized").getAsBoolean()).isTrue();
  }

  @Test
  void whatTheWriterDismissedComesAlong() throws Exception {
    String faulty =
        CliSamples.STATEMENT
            .strip()
            .replace("收到档案后10个工作日内完成编目，每月5日前对照台账自查一次，由室主任抽查。", "进一步加强管理，不断提高工作水平。");
    Path plain = folder.resolve("plain.docx");
    store(plain, faulty, "MS Word 2007 XML", "");
    Path noted = folder.resolve("noted.docx");
    String notes =
        NotesCodec.write(
            new DocumentNotes(
                List.of(new Dismissal("vague-measure", Dismissal.Scope.DOCUMENT, "", "统一安排")),
                List.of()));
    MAKER.call(context -> store(context, noted, faulty, "MS Word 2007 XML", "", notes));
    Path damaged = folder.resolve("damaged.docx");
    MAKER.call(context -> store(context, damaged, faulty, "MS Word 2007 XML", "", "{\"version\":"));
    Run run = Run.of("check", "--format", "json", plain, noted, damaged);
    List<JsonObject> files = files(run);
    assertThat(files.get(0).has("dismissed")).isFalse();
    assertThat(files.get(0).get("verdict").getAsString()).isEqualTo("revise");
    JsonObject dismissed = files.get(1).getAsJsonArray("dismissed").get(0).getAsJsonObject();
    assertThat(dismissed.get("rule").getAsString()).isEqualTo("vague-measure");
    assertThat(dismissed.get("reason").getAsString()).isEqualTo("统一安排");
    assertThat(files.get(1).getAsJsonArray("findings").toString()).doesNotContain("vague-measure");
    assertThat(files.get(2).has("dismissed")).isFalse();
    assertThat(run.err()).contains("damaged.docx", "读不出来");
  }

  @Test
  void whatTakesTooLongIsGivenUpAndTheOfficeStartsAfresh() throws Exception {
    Path document = folder.resolve("a.odt");
    store(document, CliSamples.STATEMENT.strip(), "writer8", "");
    try (Office office = new Office(Duration.ofSeconds(8))) {
      Unreadable slow =
          assertThrows(Unreadable.class, () -> office.call(OfficeDocumentsIT::askForEver));
      assertThat(slow.reason().key()).isEqualTo("cli.office.slow");
      assertThat(new OfficeSource(office).read(document).snapshot().text()).contains("档案室 李某");
    }
  }

  @Test
  void theOfficeEndsWithTheCommand() throws Exception {
    Path document = folder.resolve("a.odt");
    store(document, CliSamples.NOTICE, "writer8", "");
    long before = offices();
    assertThat(Run.of("check", document).status()).isEqualTo(ExitStatus.OK);
    assertThat(offices()).isEqualTo(before);
  }

  /** Ends only when the office goes away under it. */
  private static String askForEver(LocalOfficeContext context) {
    int names = 0;
    while (names >= 0) {
      names = context.getServiceManager().getAvailableServiceNames().length;
    }
    return "";
  }

  private static long offices() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().filter(c -> c.contains("soffice")).isPresent())
        .count();
  }

  private static List<JsonObject> check(Object... files) {
    List<Object> args = new ArrayList<>(List.of("check", "--format", "json"));
    args.addAll(List.of(files));
    return files(Run.of(args.toArray()));
  }

  private static List<JsonObject> files(Run run) {
    List<JsonObject> files = new ArrayList<>();
    JsonParser.parseString(run.out())
        .getAsJsonObject()
        .getAsJsonArray("files")
        .forEach(file -> files.add(file.getAsJsonObject()));
    return files;
  }

  private static String error(JsonObject file) {
    return file.get("error").getAsString();
  }

  private static void withoutLayout(JsonArray findings) {
    for (int i = findings.size() - 1; i >= 0; i--) {
      String rule = findings.get(i).getAsJsonObject().get("rule").getAsString();
      if (DocumentLayoutIT.LAYOUT_RULES.contains(rule)) {
        findings.remove(i);
      }
    }
  }

  /** Rules, severities and words of the findings; places differ by a line end at the end. */
  private static JsonArray found(JsonObject file) {
    JsonArray found = new JsonArray();
    for (var element : file.getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      found.add(finding.get("rule"));
      found.add(finding.get("severity"));
      found.add(finding.get("quote"));
    }
    return found;
  }

  private static void store(Path file, String text, String filter, String password)
      throws Unreadable {
    boolean stored = MAKER.call(context -> store(context, file, text, filter, password));
    assertThat(stored).isTrue();
  }

  private static boolean store(
      LocalOfficeContext context, Path file, String text, String filter, String password) {
    return store(context, file, text, filter, password, "");
  }

  private static boolean store(
      LocalOfficeContext context,
      Path file,
      String text,
      String filter,
      String password,
      String notes) {
    try {
      XComponent component =
          context
              .getComponentLoader()
              .loadComponentFromURL(
                  "private:factory/swriter",
                  "_blank",
                  0,
                  new PropertyValue[] {property("Hidden", true)});
      UnoRuntime.queryInterface(XTextDocument.class, component).getText().setString(text);
      if (!notes.isEmpty()) {
        UnoRuntime.queryInterface(XDocumentPropertiesSupplier.class, component)
            .getDocumentProperties()
            .getUserDefinedProperties()
            .addProperty("duizhao-notes-1", PropertyAttribute.REMOVEABLE, notes);
      }
      List<PropertyValue> properties = new ArrayList<>();
      properties.add(property("FilterName", filter));
      if (!password.isEmpty()) {
        properties.add(property("Password", password));
      }
      UnoRuntime.queryInterface(XStorable.class, component)
          .storeToURL(file.toUri().toASCIIString(), properties.toArray(PropertyValue[]::new));
      component.dispose();
      return true;
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static PropertyValue property(String name, Object value) {
    PropertyValue property = new PropertyValue();
    property.Name = name;
    property.Value = value;
    return property;
  }
}
