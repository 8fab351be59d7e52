package io.github.duizhao.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Does the main job through the deck's own buttons, as a writer would, and keeps what there is to
 * see: the saved documents, the findings and a picture of every state.
 */
final class Demonstration {

  private static final String OUTLINE = "DuizhaoOutlinePanel";
  private static final String CHECK = "DuizhaoCheckPanel";
  private static final String MEASURE = "DuizhaoMeasurePanel";

  /** The groups of what the writer decided. */
  private static final Pattern DECIDED =
      Pattern.compile("(已忽略|手工对应|Ignored|Linked by hand) ?[（(]\\d+[）)]");

  /** What the window is called that shows what answers which problem. */
  private static final List<String> CORRESPONDENCE = List.of("对应关系", "Correspondence");

  private static final Pattern VAGUE = Pattern.compile("措施空泛|Vague measure");

  private final Office office;
  private final Path folder;
  private final List<String> done = new ArrayList<>();

  Demonstration(Office office, Path folder) {
    this.office = office;
    this.folder = folder;
  }

  /** Does it all; gives what was done, or why something was not, a line each. */
  List<String> run(Path document) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insertOutline(window);
    }
    try (WriterWindow window = office.open(document, Documents.loading(document))) {
      check(window);
      if (window.panel(CHECK).tree("findings").rows().isEmpty()) {
        done.add("no finding to go to");
      } else {
        goToFinding(window);
        insertMeasure(window);
        improveMeasure(window);
        fix(window);
        ignore(window);
        correspond(window);
      }
      save(window, "checked");
    }
    return done;
  }

  /** Builds and improves a measure alone, for pictures in another language. */
  List<String> measures(Path document) throws Exception {
    Files.createDirectories(folder);
    try (WriterWindow window = office.open(document, Documents.loading(document))) {
      window.openDeck();
      Panel check = window.panel(CHECK);
      Poll.until("findings", () -> !check.tree("findings").rows().isEmpty());
      insertMeasure(window);
      improveMeasure(window);
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
    Poll.until("the deck is filled", () -> !check.text("summary").isEmpty());
    check.press("check");
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
    selectFirst(check.tree("findings"), check.tree("findings").topRows().get(0));
    Poll.until("the details", () -> !check.text("details").isEmpty());
    check.press("goto");
    picture("4-finding");
    done.add("went to a finding: " + check.text("details").lines().findFirst().orElse(""));
  }

  private void insertMeasure(WriterWindow window) throws Exception {
    Panel measure = window.panel(MEASURE);
    if (!offersMeasures(window.panel(CHECK), measure)) {
      done.add("no problem to answer with a measure");
      return;
    }
    window.dispatch("vnd.io.github.duizhao:suggestMeasure");
    measure.select("suggestions", 0);
    Poll.until("a preview", () -> !measure.text("preview").isEmpty());
    picture("5-measures-offered");
    fillIn(measure);
    picture("5b-measure-filled-in");
    if (!Boolean.TRUE.equals(measure.property("insert", "Enabled"))) {
      done.add("no measure inserted: " + measure.text("preview"));
      return;
    }
    String before = window.text();
    String chosen = measure.items("suggestions").get(0);
    measure.press("insert");
    Poll.until("the measure", () -> !window.text().equals(before));
    picture("6-measure-inserted");
    done.add("inserted a measure: " + chosen);
  }

  /** Makes a vague measure checkable. */
  private void improveMeasure(WriterWindow window) throws Exception {
    Panel check = window.panel(CHECK);
    Panel measure = window.panel(MEASURE);
    Optional<String> vague =
        check.tree("findings").topRows().stream().filter(VAGUE.asPredicate()).findFirst();
    if (vague.isEmpty()) {
      done.add("no measure to improve");
      return;
    }
    selectFirst(check.tree("findings"), vague.get());
    Poll.until("it can be improved", () -> measure.isEnabled("improve"));
    check.press("fix");
    Poll.until("it asks", () -> measure.isVisible("cancelImprove"));
    picture("6b-measure-improving");
    fillIn(measure);
    picture("6c-measure-improved");
    String sentence = measure.text("preview");
    measure.press("insert");
    Poll.until("it is replaced", () -> window.text().contains(sentence));
    Poll.until("it is checked", () -> !check.tree("findings").topRows().contains(vague.get()));
    Screen.rest();
    done.add("improved a measure: " + sentence);
  }

  /** Chooses the first hint for every blank, as somebody may for whom it is true. */
  private static void fillIn(Panel measure) throws Exception {
    String before = measure.text("preview");
    for (int i = 1; measure.container().getControl("blank" + i) != null; i++) {
      String blank = "blank" + i;
      if (measure.isVisible(blank) && !measure.offered(blank).isEmpty()) {
        measure.write(blank, measure.offered(blank).get(0));
      }
    }
    Poll.until("the preview", () -> !measure.text("preview").equals(before));
  }

  /** Shows what a fix would change, and mends all of its kind. */
  private void fix(WriterWindow window) throws Exception {
    Panel check = window.panel(CHECK);
    for (String group : check.tree("findings").topRows()) {
      if (DECIDED.matcher(group).matches()) {
        continue;
      }
      selectFirst(check.tree("findings"), group);
      Screen.rest();
      if (check.isEnabled("fixAll")) {
        picture("7-fix-previewed");
        check.press("fixAll");
        Poll.until("it is gone", () -> !check.tree("findings").topRows().contains(group));
        done.add("mended all of: " + group);
        return;
      }
    }
    done.add("nothing that mends itself");
  }

  /** Ignores a finding for a reason, and shows what is listed then. */
  private void ignore(WriterWindow window) throws Exception {
    Panel check = window.panel(CHECK);
    List<String> groups = check.tree("findings").topRows();
    if (groups.isEmpty()) {
      done.add("no finding to ignore");
      return;
    }
    String group = groups.get(groups.size() - 1);
    selectFirst(check.tree("findings"), group);
    Poll.until("it can be ignored", () -> check.isEnabled("ignore"));
    check.write("ignoreReason", "党小组已统一安排");
    picture("8-before-ignoring");
    check.press("ignore");
    Poll.until(
        "it is listed",
        () -> check.tree("findings").topRows().stream().anyMatch(DECIDED.asPredicate()));
    TreeView findings = check.tree("findings");
    selectFirst(
        findings,
        findings.topRows().stream().filter(DECIDED.asPredicate()).findFirst().orElseThrow());
    Poll.until("it can be restored", () -> check.isEnabled("restore"));
    picture("9-ignored");
    done.add("ignored one of: " + group);
  }

  /** Shows what answers which problem, confirms a row, and asks for the measures of another. */
  private void correspond(WriterWindow window) throws Exception {
    window.dispatch("vnd.io.github.duizhao:correspondence");
    String title = Poll.forValue("the correspondence", this::correspondence);
    boolean chinese = title.equals(CORRESPONDENCE.get(0));
    String problems = chinese ? "问题" : "Problem";
    String measures = chinese ? "措施" : "Measures";
    DialogView dialog = DialogView.await(office, title);
    Poll.until("the table", () -> !dialog.items(problems).isEmpty());
    picture("10-correspondence");
    List<String> rows = dialog.items(problems);
    dialog.press(chinese ? "全部确认" : "Confirm all");
    Poll.until("confirmed", () -> dialog.items(measures).toString().contains("✓"));
    dialog.choose(problems, rows.get(Math.min(1, rows.size() - 1)));
    picture("11-links-confirmed");
    dialog.press(chinese ? "改措施" : "Change measures");
    DialogView question = DialogView.await(office, chinese ? "对应的措施" : "Measures for a problem");
    picture("12-linking-by-hand");
    question.press(chinese ? "取消" : "Cancel");
    dialog.press(chinese ? "关闭" : "Close");
    dialog.awaitEnd(title);
    done.add("showed what answers which problem, in rows: " + rows.size());
  }

  /** The title of the window that shows it, or null as long as it is not there. */
  private String correspondence() throws Exception {
    for (String title : CORRESPONDENCE) {
      if (DialogView.find(office, title).isPresent()) {
        return title;
      }
    }
    return null;
  }

  /**
   * Selects findings, one that no measure answers before the others, until measures are offered.
   */
  private static boolean offersMeasures(Panel check, Panel measure) throws Exception {
    TreeView findings = check.tree("findings");
    List<String> groups = new ArrayList<>();
    for (String group : findings.topRows()) {
      groups.add(group.matches(".*(没有对应的措施|without a measure).*") ? 0 : groups.size(), group);
    }
    for (String group : groups) {
      selectFirst(findings, group);
      Screen.rest();
      if (!measure.items("suggestions").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void selectFirst(TreeView findings, String group) throws Exception {
    findings.selectBelow(findings.rowsBelow(group).get(0));
  }

  private void save(WriterWindow window, String name) throws Exception {
    Documents.save(window, folder.resolve(name + ".odt"), "writer8");
    Documents.save(window, folder.resolve(name + ".docx"), "MS Word 2007 XML");
  }

  private void picture(String name) throws IOException, InterruptedException {
    Screen.save(folder.resolve(name + ".png"));
  }
}
