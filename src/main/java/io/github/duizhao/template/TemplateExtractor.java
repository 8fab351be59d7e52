package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a template from a good statement: its parts with their headings, order and lengths, and
 * where its look differs from the standard. Nothing of the statement's own text goes into it.
 */
public final class TemplateExtractor {

  private static final String NAME_LINE = "【单位职务】 【姓名】";

  /** Whoever names no meeting is most likely at that of his branch. */
  private static final String MEETING = "组织生活会";

  private TemplateExtractor() {}

  /**
   * A draft.
   *
   * @param statement recognised, with at least one part
   */
  public static TemplateDraft draft(Statement statement) {
    String meeting = statement.meeting().isEmpty() ? MEETING : statement.meeting();
    Actor actor = statement.actor();
    DraftModel model = new DraftModel(actor, meeting);
    List<String> lines = linesUnderTitle(statement);
    Set<String> people = new HashSet<>();
    lines.forEach(line -> people.addAll(DraftWords.people(line)));
    JsonObject others = new JsonObject();
    DraftJson.add(others, "layout", DraftLayout.differences(statement));
    boolean democratic = meeting.equals("民主生活会");
    String kind = democratic ? "democratic-life-" : "organisation-life-";
    return new TemplateDraft(
        "own-" + kind + actor.id(),
        DraftWriter.FIRST_VERSION,
        Map.of("zh-CN", "本单位·" + meeting + (actor == Actor.TEAM ? "（班子）" : "（个人）")),
        actor,
        meeting,
        statement
            .title()
            .map(statement.snapshot()::quote)
            .map(DraftWords::title)
            .orElse("【年份】年度" + meeting + "对照检查材料"),
        lines.isEmpty() ? "" : NAME_LINE,
        new DraftParts(statement, model, people).parts(),
        others);
  }

  /** What stands between the title and the first part: name and date. */
  private static List<String> linesUnderTitle(Statement statement) {
    int from = statement.title().map(Span::end).orElse(0);
    int to = statement.sections().stream().map(Section::span).mapToInt(Span::start).min().orElse(0);
    return statement.snapshot().paragraphs().stream()
        .filter(paragraph -> paragraph.start() > from && paragraph.end() < to)
        .map(Paragraph::text)
        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
