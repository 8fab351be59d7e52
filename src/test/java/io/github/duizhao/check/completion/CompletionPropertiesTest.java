package io.github.duizhao.check.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every plan, whatever the document. */
class CompletionPropertiesTest {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n建设局质监站　赵立冬\n";
  private static final String OPENING = "按照支部通知要求，我认真查摆，现对照检查如下。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。\n";

  private static final List<String> PARTS =
      List.of(
          "学习情况\n我读了4篇原著，参加集中学习3次。\n",
          "上年度查摆问题整改情况\n上年度查出4个问题，已整改3个，其余1个6月底前完成。\n",
          "存在的问题\n（一）理论学习方面。3月的党课我只听了半场。\n（二）工作作风方面。7月有4份公文超期。\n",
          "原因分析\n（一）理论武装不够。我把学习当任务，缺少紧迫感。\n",
          "整改措施\n（一）坚持理论学习。我每周三晚自学1小时，月底交笔记。\n");

  private static final List<List<String>> FORMS =
      List.of(
          List.of("一、", "二、", "三、", "四、", "五、"),
          List.of("一.", "二.", "三.", "四.", "五."),
          List.of("壹、", "贰、", "叁、", "肆、", "伍、"),
          List.of("第一部分　", "第二部分　", "第三部分　", "第四部分　", "第五部分　"));

  /** A document of the genre with some of its parts, numbered without a gap. */
  @Property(tries = 200)
  void afterwardsNothingIsMissing(
      @ForAll("statements") String text, @ForAll("templates") Template template) {
    CheckResult result = Completions.check(text, template);
    CompletionPlan plan = CompletionPlan.of(result);
    String done = PlanText.apply(text, plan);
    CheckResult again = Completions.check(done, template);
    assertThat(again.missing()).as(done).extracting(MissingSection::role).isEmpty();
    assertThat(CompletionPlan.of(again).parts()).isEmpty();
    assertThat(partNumbers(again)).as(done).isEqualTo(upTo(partNumbers(again).size()));
  }

  /** Any text with pieces of statements in it, in any order. */
  @Property(tries = 300)
  void everyOldCharacterStaysInOrder(
      @ForAll("mixtures") String text, @ForAll("templates") Template template) {
    Snapshot snapshot = Snapshot.ofText(text);
    CompletionPlan plan = CompletionPlan.of(Completions.check(snapshot, template));
    String old = snapshot.text();
    StringBuilder uncorrected = new StringBuilder(old);
    for (int i = plan.corrections().size() - 1; i >= 0; i--) {
      var edit = plan.corrections().get(i);
      String numeral = snapshot.quote(edit.span());
      assertThat(numeral).matches("[0-9０-９一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾①-⒛㈠-㈩❶-❿]+");
      uncorrected.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    assertThat(isSubsequence(uncorrected, PlanText.apply(old, plan))).isTrue();
    for (Insertion insertion : plan.insertions()) {
      assertThat(insertion.paragraphs()).isNotEmpty();
      assertThat(insertion.offset()).isBetween(0, old.length());
      assertThat(insertion.paragraph()).isBetween(-1, snapshot.paragraphs().size() - 1);
    }
  }

  @Provide
  Arbitrary<Template> templates() {
    return Arbitraries.of(TemplateLibrary.builtIn().all());
  }

  @Provide
  Arbitrary<String> statements() {
    Arbitrary<List<String>> parts =
        Arbitraries.of(true, false)
            .list()
            .ofSize(PARTS.size())
            .map(CompletionPropertiesTest::chosen);
    return Combinators.combine(
            parts,
            Arbitraries.of(FORMS),
            Arbitraries.of("", "\n"),
            Arbitraries.of("", OPENING),
            Arbitraries.of("", TAIL, TAIL + "\n赵立冬\n2025年12月20日"))
        .as(CompletionPropertiesTest::document);
  }

  @Provide
  Arbitrary<String> mixtures() {
    List<String> pieces = new ArrayList<>(PARTS);
    pieces.addAll(
        List.of(
            HEAD,
            OPENING,
            TAIL,
            "一、",
            "二、",
            "（一）",
            "1.",
            "\u2028",
            "\n",
            "　　",
            "①",
            "附件：清单\n",
            "一、存在的问题\n",
            "二、整改措施\n",
            "产生上述问题的原因是：不学。",
            "针对以上问题，我将从以下方面整改：每周学习。"));
    return Arbitraries.of(pieces).list().ofMaxSize(14).map(list -> HEAD + String.join("", list));
  }

  private static List<String> chosen(List<Boolean> choice) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      if (choice.get(i)) {
        chosen.add(PARTS.get(i));
      }
    }
    return chosen;
  }

  private static String document(
      List<String> parts, List<String> form, String gap, String opening, String tail) {
    StringBuilder text = new StringBuilder(HEAD).append(opening);
    for (int i = 0; i < parts.size(); i++) {
      text.append(gap).append(form.get(i)).append(parts.get(i));
    }
    return text.append(gap).append(tail).toString();
  }

  private static List<Integer> partNumbers(CheckResult result) {
    return result.statement().headings().stream()
        .filter(heading -> heading.level() == 1)
        .map(Heading::numbering)
        .map(number -> number.map(n -> n.value()).orElse(0))
        .toList();
  }

  private static List<Integer> upTo(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static boolean isSubsequence(CharSequence part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += part.charAt(at) == whole.charAt(i) ? 1 : 0;
    }
    return at == part.length();
  }
}
