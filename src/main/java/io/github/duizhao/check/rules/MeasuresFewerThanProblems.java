package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Placeholders;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import java.util.List;

/** Fewer measures than problems. */
@RuleInfo(
    id = "measures-fewer-than-problems",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "督导审核的通行做法：问题、措施数量大体相当；一条措施可以管几个问题，所以只作提示",
    hits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）服务群众方面。8月有2件来信超期7天才答复。
      （三）担当作为方面。5月的排查任务等到第二次催办才动手。
      （四）廉洁自律方面。2次饭局没有事先报备。
      三、整改措施
      ⟦（一）坚持理论学习⟧
      每周三晚自学1小时，月底交笔记。
      （二）限时办信
      来信3个工作日内答复。""",
      """
      一、存在的问题
      一是理论学习不够，3月的党课我只听了半场；二是来信答复慢，有2件超期7天；三是排查拖拉，等到第二次催办才动手。
      三、整改措施
      ⟦一是每周三晚自学1小时，月底交笔记；⟧二是来信3个工作日内答复。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）服务群众方面。8月有2件来信超期7天才答复。
      （三）担当作为方面。5月的排查任务等到第二次催办才动手。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）限时办结
      一是来信3个工作日内答复；二是排查任务当天分到人，每周五对账。""",
      """
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）服务群众方面。8月有2件来信超期7天才答复。
      （三）担当作为方面。5月的排查任务等到第二次催办才动手。
      三、整改措施
      每周三晚自学1小时，月底交笔记。来信3个工作日内答复。排查任务当天分到人，每周五对账。"""
    })
public final class MeasuresFewerThanProblems implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Statement statement = context.statement();
    int problems = statement.items(Role.PROBLEMS).size();
    List<Item> measures = statement.items(Role.MEASURES);
    // Of fewer problems, each is as likely to be answered by a common measure.
    if (problems < context.threshold("measures-fewer-than-problems", "problems")
        || measures.size() < 2
        || measures.size() >= problems
        || isMixed(statement)
        || !areListed(measures, context)) {
      return;
    }
    ParagraphNumbers numbers = context.numbers();
    String text = context.snapshot().text();
    int points = measures.stream().mapToInt(item -> Points.of(item, numbers, text).size()).sum();
    // One measure that clearly serves two problems is no gap.
    boolean served = points + 1 == problems && context.correspondence().unanswered().isEmpty();
    if (points < problems && !served) {
      sink.report(
          Wording.place(measures.get(0), context.snapshot()),
          Message.of("rule.measures-fewer-than-problems.message", problems, measures.size()));
    }
  }

  /** Whether problems and measures stand together, in one part or aspect by aspect. */
  private static boolean isMixed(Statement statement) {
    List<Section> parts = statement.sections(Role.MEASURES);
    return parts.size() > 1 || parts.get(0).has(Role.PROBLEMS);
  }

  /** Whether the measures are told apart by headings or numbers, and are finished. */
  private static boolean areListed(List<Item> measures, CheckContext context) {
    for (Item measure : measures) {
      String text = context.quote(measure.span());
      boolean listed =
          !measure.heading().isEmpty()
              || !Leads.withoutNumber(text).equals(text)
              || isMarked(measure, context);
      if (!listed || !Placeholders.in(text).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a measure begins like 一是. */
  private static boolean isMarked(Item measure, CheckContext context) {
    return Enumeration.in(context.snapshot().text(), measure.span()).stream()
        .anyMatch(mark -> mark.span().start() == measure.span().start());
  }
}
