package io.github.duizhao.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does the main job through the deck's own buttons, as a writer would, and keeps what there is to
 * see: the saved documents, the findings and a picture of every state.
 */
final class Demonstration {

  private static final String OUTLINE = "DuizhaoOutlinePanel";
  private static final String CHECK = "DuizhaoCheckPanel";
  private static final String MEASURE = "DuizhaoMeasurePanel";

  private final Office office;
  private final Path folder;
  private final List<String> done = new ArrayList<>();

  Demonstration(Office office, Path folder) {
    this.office = office;
    this.folder = folder;
  }

  /** Does it all; gives what was done, a line each. */
  List<String> run(Path document) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insertOutline(window);
    }
    try (WriterWindow window = office.open(document, Documents.loading(document))) {
      check(window);
      goToFinding(window);
      insertMeasure(window);
      save(window, "checked");
    }
    return done;
  }

  private void insertOutline(WriterWindow window) throws Exception {
    window.openDeck();
    Panel outline = window.panel(OUTLINE);
    Poll.until("the deck is filled", () -> !outline.text("summary").isEmpty());
    picture("1-empty-document");
    outline.press("insert");
    Poll.until("the outline", () -> !outline.tree("sections").rows().isEmpty());
    picture("2-outline-inserted");
    save(window, "outline");
    done.add("inserted the outline: " + outline.items("template").get(0));
  }

  private void check(WriterWindow window) throws Exception {
    window.openDeck();
    Panel check = window.panel(CHECK);
    check.press("check");
    Poll.until("the findings", () -> !check.tree("findings").rows().isEmpty());
    picture("3-checked");
    List<String> report = new ArrayList<>(List.of(check.text("summary"), ""));
    report.addAll(window.panel(OUTLINE).tree("sections").rows());
    report.add("");
    report.addAll(check.tree("findings").rows());
    Files.write(folder.resolve("findings.txt"), report, StandardCharsets.UTF_8);
    done.add("checked the document: " + check.text("summary"));
  }

  private void goToFinding(WriterWindow window) throws Exception {
    Panel check = window.panel(CHECK);
    check.tree("findings").select(0, 0);
    Poll.until("the details", () -> !check.text("details").isEmpty());
    check.press("goto");
    picture("4-finding");
    done.add("went to a finding: " + check.text("details").lines().findFirst().orElse(""));
  }

  private void insertMeasure(WriterWindow window) throws Exception {
    Panel check = window.panel(CHECK);
    Panel measure = window.panel(MEASURE);
    check.tree("findings").select(unanswered(check), 0);
    Poll.until("measures", () -> !measure.items("suggestions").isEmpty());
    measure.select("suggestions", 0);
    Poll.until("a preview", () -> !measure.text("preview").isEmpty());
    picture("5-measures-offered");
    String before = window.text();
    measure.press("insert");
    Poll.until("the measure", () -> !window.text().equals(before));
    picture("6-measure-inserted");
    done.add("inserted a measure: " + measure.items("suggestions").get(0));
  }

  /** The group of problems that no measure answers, or else the first. */
  private static int unanswered(Panel check) throws Exception {
    List<String> groups =
        check.tree("findings").rows().stream().filter(row -> !row.startsWith(" ")).toList();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains("措施") && groups.get(i).contains("对应")) {
        return i;
      }
    }
    return 0;
  }

  private void save(WriterWindow window, String name) throws Exception {
    Documents.save(window, folder.resolve(name + ".odt"), "writer8");
    Documents.save(window, folder.resolve(name + ".docx"), "MS Word 2007 XML");
  }

  private void picture(String name) throws IOException {
    Screen.save(folder.resolve(name + ".png"));
  }
}
