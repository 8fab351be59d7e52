package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The correspondence of a text, with a view and a document that are none. */
final class CorrespondenceFixture implements CorrespondenceView, CorrespondenceDesk {

  static final String TEXT =
      """
      2024年度组织生活会个人对照检查材料
      现对照检查如下：
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      （二）公文办理超期
      7月有4份公文超期5天，登记簿漏填2处。
      二、原因分析
      （一）学习抓得不紧
      总觉得业务忙，把读书往后放。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）守住廉洁底线
      每季度对照纪律条例自查1次，结果报党小组长。""";

  final CorrespondenceController controller;
  String text;

  /** What the document says now; the result follows with {@link #check}. */
  DocumentNotes notes = DocumentNotes.NONE;

  Optional<CheckResult> result = Optional.empty();
  Optional<Message> obstacle = Optional.empty();
  boolean current = true;
  int checks;
  final List<String> visited = new ArrayList<>();
  final List<String> suggested = new ArrayList<>();
  boolean inText;

  String summary = "";
  List<List<String>> columns = List.of();
  int row;
  List<String> parts = List.of();
  int part;
  String details = "";
  String notice = "";
  String question = "";
  List<String> answers = List.of();
  Set<Integer> ticked = Set.of();
  Consumer<Set<Integer>> answer = chosen -> {};
  private final Map<CorrespondenceAction, String> obstacles =
      new EnumMap<>(CorrespondenceAction.class);

  CorrespondenceFixture(String text) {
    this.text = text;
    this.controller = new CorrespondenceController(this, Messages.CHINESE, this);
  }

  /** With the table of its text. */
  static CorrespondenceFixture of(String text) {
    CorrespondenceFixture fixture = new CorrespondenceFixture(text);
    fixture.check();
    fixture.checks = 0;
    return fixture;
  }

  /** Why an action cannot be done, "" where it can. */
  String obstacle(CorrespondenceAction action) {
    return obstacles.get(action);
  }

  @Override
  public Optional<CheckResult> result() {
    return result;
  }

  @Override
  public boolean isCurrent() {
    return current;
  }

  @Override
  public Optional<Message> obstacle() {
    return obstacle;
  }

  @Override
  public void check() {
    checks++;
    current = true;
    result =
        Optional.of(
            new Checker(TemplateLibrary.builtIn())
                .check(Snapshot.ofText(text), Optional.empty(), LocalDate.of(2025, 1, 20), notes));
    controller.refresh();
  }

  @Override
  public boolean goTo(CheckResult checked, Span place) {
    String words = checked.statement().snapshot().quote(place);
    if (!text.contains(words)) {
      return false;
    }
    visited.add(words.lines().findFirst().orElse(""));
    return true;
  }

  @Override
  public void focusText() {
    inText = true;
  }

  @Override
  public Optional<Message> keep(UnaryOperator<DocumentNotes> change) {
    notes = change.apply(notes);
    check();
    return Optional.empty();
  }

  @Override
  public void suggest(Item problem) {
    suggested.add(problem.heading());
  }

  @Override
  public void showSummary(String words) {
    summary = words;
  }

  @Override
  public void showTable(List<List<String>> lines, int chosen) {
    columns = lines;
    row = chosen;
  }

  @Override
  public void showParts(List<String> lines, int chosen) {
    parts = lines;
    part = chosen;
  }

  @Override
  public void showDetails(String words) {
    details = words;
  }

  @Override
  public void allow(CorrespondenceAction action, boolean allowed, String reason) {
    obstacles.put(action, allowed ? "" : reason);
  }

  @Override
  public void showNotice(String words) {
    notice = words;
  }

  @Override
  public void askLink(
      String title,
      String asked,
      List<String> lines,
      Set<Integer> chosen,
      Consumer<Set<Integer>> action) {
    question = title + " " + asked;
    answers = lines;
    ticked = new TreeSet<>(chosen);
    answer = action;
  }
}
