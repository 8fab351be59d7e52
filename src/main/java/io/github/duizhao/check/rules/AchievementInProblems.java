package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Awards and successes among the study, the problems or the causes. */
@RuleInfo(
    id = "achievement-in-problems",
    severity = Severity.HINT,
    basis = Basis.PRACTICE,
    source = "党内刊物和督导意见反对把对照检查写成“表扬会”：查摆部分不写荣誉和成绩",
    hits = {
      """
      一、存在的问题
      （一）作用发挥方面
      ⟦一年来我获得先进个人称号，工作成效显著。⟧10月2日值班时我离岗40分钟。
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手。""",
      """
      二、原因分析
      （一）担当精神不足
      ⟦牵头的改造项目圆满完成，受到县政府通报表彰。⟧碰到新任务我怕担责。"""
    },
    nonHits = {
      """
      一、存在的问题
      （一）理论学习方面
      一年来我参加学习11次，缺席2次，学习没有取得明显成效。
      （二）作用发挥方面
      去年获得先进称号以后，我有了歇脚的想法，3月起没有再报名值班。""",
      """
      一、存在的问题
      （一）政绩观方面
      做事先看能不能得到领导肯定，2次把没验收的项目写成圆满完成。
      （二）先锋模范方面
      对照先进典型，我在8月防汛时只报名了1个班。"""
    })
public final class AchievementInProblems implements Rule {

  private static final Role[] ROLES = {Role.STUDY, Role.PROBLEMS, Role.CAUSES};

  /** An honour stands at most so far behind 获得. */
  private static final int REACH = 16;

  @Override
  public void check(CheckContext context, FindingSink sink) {
    TermHits achievements = context.hits("achievements");
    TermHits verbs = context.hits("achievement-verbs");
    for (Role role : ROLES) {
      for (Section section : context.statement().sections()) {
        if (section.role() == role
            && (achievements.anyIn(section.body()) || verbs.anyIn(section.body()))) {
          inSection(section, context, sink);
        }
      }
    }
  }

  private static void inSection(Section section, CheckContext context, FindingSink sink) {
    List<Span> praises = null;
    int next = 0;
    for (Span sentence : Sentences.in(context.snapshot().text(), section.body())) {
      if (!claims(sentence, context) || context.hits("achievement-cancels").anyIn(sentence)) {
        continue;
      }
      praises = praises == null ? praises(section, context) : praises;
      while (next < praises.size() && praises.get(next).end() <= sentence.start()) {
        next++;
      }
      // The same words are not reported as praise before a turn and once more.
      if (next == praises.size() || praises.get(next).start() >= sentence.end()) {
        String words = Wording.shortened(context.quote(sentence));
        sink.report(sentence, Message.of("rule.achievement-in-problems.message", words));
      }
    }
  }

  private static boolean claims(Span sentence, CheckContext context) {
    if (context.hits("achievements").anyIn(sentence)) {
      return true;
    }
    String text = context.snapshot().text();
    for (Span verb : context.hits("achievement-verbs").in(sentence)) {
      int end = verb.end();
      while (end < sentence.end() && end - verb.end() < REACH && !Clauses.endsAt(text, end)) {
        end++;
      }
      if (context.hits("honours").anyIn(new Span(verb.end(), end))) {
        return true;
      }
    }
    return false;
  }

  /** The praise before turns in the items of a section, in text order. */
  private static List<Span> praises(Section section, CheckContext context) {
    List<Span> praises = new ArrayList<>();
    for (Item item : section.items()) {
      praises.addAll(PraiseThenTurn.of(context).places(item));
    }
    return praises;
  }
}
