package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;

class CompletionPlanTest {
  static final TemplateLibrary LIB = TemplateLibrary.builtIn();

  static CheckResult check(String text, String template) {
    return new Checker(LIB)
        .check(Snapshot.ofText(text), LIB.byId(template), LocalDate.of(2025, 12, 20));
  }

  static final String HEAD = "2025年度组织生活会个人对照检查材料\n建设局质监站　赵立冬\n";
  static final String OPENING = "按照支部通知要求，我认真查摆，现对照检查如下。\n";
  static final String TAIL = "以上检查如有不当，请同志们批评指正。";
  static final String P = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。\n";
  static final String M = "二、整改措施\n（一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。\n";

  @Test
  void explore() {
    Map<String, String> docs = new LinkedHashMap<>();
    docs.put("empty", "");
    docs.put("title", "2025年度组织生活会个人对照检查材料");
    docs.put("title+name", HEAD);
    docs.put("title+opening", HEAD + OPENING);
    docs.put("problems only", HEAD + OPENING + P);
    docs.put("no causes", HEAD + OPENING + P + M + TAIL + "\n\n赵立冬\n2025年12月20日");
    docs.put("gap left", HEAD + OPENING + P + M.replace("二、", "三、") + TAIL);
    docs.put("blank lines", HEAD + "\n" + OPENING + "\n" + P + "\n" + M + "\n" + TAIL);
    docs.put(
        "half width",
        HEAD
            + OPENING
            + P.replace("一、", "一.").replace("（一）", "(1)")
            + M.replace("二、", "二.").replace("（一）", "(1)")
            + TAIL);
    docs.put(
        "part",
        HEAD
            + OPENING
            + P.replace("一、", "第一部分 ").replace("（一）", "一、")
            + M.replace("二、", "第二部分 ").replace("（一）", "一、")
            + TAIL);
    docs.put("unnumbered", HEAD + OPENING + P.replace("一、", "") + M.replace("二、", "") + TAIL);
    docs.put("indented", HEAD + "　　" + (OPENING + P + M + TAIL).replace("\n", "\n　　"));
    docs.put("merged", HEAD + OPENING + "一、存在的问题及原因分析\n（一）理论学习方面。3月的党课我只听了半场，根子是把学习当任务。\n" + TAIL);
    docs.put(
        "labels",
        HEAD
            + OPENING
            + "存在问题：3月的党课我只听了半场，笔记缺了2页，测试只得了70分。\n整改措施：我每周三晚自学1小时，月底把笔记交支部委员查看。\n"
            + TAIL);
    docs.put(
        "sentences",
        HEAD
            + OPENING
            + "对照检查，我主要存在以下问题：3月的党课我只听了半场，笔记缺了2页。\n针对以上问题，我将从以下几个方面整改：每周三晚自学1小时，月底把笔记交支部委员查看。\n"
            + TAIL);
    docs.put(
        "one paragraph",
        HEAD
            + OPENING
            + "对照检查，我主要存在以下问题：3月的党课我只听了半场，笔记缺了2页。针对以上问题，我将从以下几个方面整改：每周三晚自学1小时，月底把笔记交支部委员查看。\n"
            + TAIL);
    docs.put("soft", (HEAD + OPENING + P + M + TAIL).strip().replace('\n', '\u2028'));
    docs.put(
        "matrix",
        HEAD
            + OPENING
            + "一、政治建设方面\n（一）存在的问题\n3月的党课我只听了半场，笔记缺了2页。\n（二）整改措施\n我每周三晚自学1小时。\n二、作风建设方面\n（一）存在的问题\n7月有4份公文超期。\n（二）整改措施\n公文3日内办结，每月底交科长抽查。\n"
            + TAIL);
    docs.put("extra after", HEAD + OPENING + P + M + TAIL + "\n赵立冬\n2025年12月20日\n附件：整改清单");
    docs.put(
        "measures first", HEAD + OPENING + M.replace("二、", "一、") + P.replace("一、存", "二、存") + TAIL);
    docs.put("other part", HEAD + OPENING + P + "二、其他需要说明的情况\n无。\n" + TAIL);
    for (String template :
        List.of("organisation-life-personal-4part", "democratic-life-personal-7part")) {
      for (var doc : docs.entrySet()) {
        CheckResult r = check(doc.getValue(), template);
        CompletionPlan plan = CompletionPlan.of(r);
        System.out.println(
            "######## "
                + template
                + " / "
                + doc.getKey()
                + " rec="
                + r.statement().recognized()
                + " missing="
                + r.missing().stream().map(MissingSection::role).toList());
        System.out.println(
            plan.obstacle()
                + " "
                + plan.parts().stream().map(p -> p.role() + ":" + p.heading()).toList());
        String after = PlanText.apply(doc.getValue(), plan);
        System.out.println(after.replaceAll("【[^】]{8,}】", "【…】").replace("\u2028", "⏎\n"));
        CheckResult again = check(after, template);
        System.out.println(
            "   ==> missing again "
                + again.missing().stream().map(MissingSection::role).toList()
                + " plan again "
                + CompletionPlan.of(again).parts());
      }
    }
  }
}
