package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a department writes in its template takes effect. */
class DepartmentSettingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static final String STATEMENT =
      """
      2025年度组织生活会个人对照检查材料
      照镜子
      3月的党课我只听了半场，笔记缺了2页，讨论时照着材料念了一遍，没有联系档案工作讲自己的想法。
      挖根子
      总以为手头工作忙就可以放松学习，遇到难啃的材料先放一放，根子上是没有把理论学习当成分内的事。
      开方子
      每周三晚自学1小时，6月底前读完两本必读书，月底把笔记交支部委员查看。
      """;

  private static final String TEMPLATE =
      """
      {"id": "mirror", "version": "1", "names": {"zh-CN": "照镜子"},
       "actor": "personal", "meeting": "组织生活会", "title": "【标题】",
       "sections": [
        {"role": "problems", "heading": "查摆问题", "synonyms": ["照镜子"], "required": true, "hint": ""},
        {"role": "causes", "heading": "挖根子", "required": true, "hint": ""},
        {"role": "measures", "heading": "整改措施", "synonyms": ["开方子"], "required": true, "hint": ""}],
       "rules": {"long-sentence": {"severity": "error", "thresholds": {"sentence": 40}}},
       "measures": {"remove": ["theory-study/fixed-hours"],
        "add": [{"id": "theory-study/night-school", "time": "long-term", "problems": ["不上夜校"],
                 "pattern": "{cadence:频次}到夜校[action:上课]一次。"}]}}
      """;

  private final TemplateLibrary library = library();
  private final Template template = library.byId("mirror").orElseThrow();

  private static TemplateLibrary library() {
    Resolution resolution =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, "t.json", TEMPLATE)));
    assertThat(resolution.faults()).isEmpty();
    return resolution.library();
  }

  @Test
  void itsOwnHeadingsAreRecognised() {
    CheckResult chosen = check(library, Optional.of(template));
    assertThat(chosen.statement().sections())
        .extracting(section -> section.role())
        .containsExactly(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
    assertThat(chosen.missing()).isEmpty();
    CheckResult fitted = check(library, Optional.empty());
    assertThat(fitted.template().id()).isEqualTo("mirror");
    assertThat(fitted.missing()).isEmpty();
  }

  @Test
  void othersDoNotKnowThem() {
    CheckResult result = check(TemplateLibrary.builtIn(), Optional.empty());
    assertThat(result.statement().sections())
        .extracting(section -> section.role())
        .doesNotContain(Role.CAUSES);
  }

  @Test
  void itsThresholdsAndSeveritiesHold() {
    List<Finding> strict = longSentences(check(library, Optional.of(template)));
    assertThat(strict).isNotEmpty();
    assertThat(strict).allMatch(finding -> finding.severity() == Severity.ERROR);
    Template usual = TemplateLibrary.builtIn().all().get(0);
    assertThat(longSentences(check(TemplateLibrary.builtIn(), Optional.of(usual)))).isEmpty();
  }

  @Test
  void itsMeasuresAreSuggested() {
    Suggester suggester = DepartmentMeasures.suggester(template);
    List<Suggestion> own = suggester.suggest(SuggestionRequest.of("不上夜校"));
    assertThat(own.get(0).id()).isEqualTo("theory-study/night-school");
    assertThat(own.get(0).text()).isEqualTo("〔待填：频次〕到夜校上课一次。");
    assertThat(
            suggester.suggest(
                SuggestionRequest.of("").within(Optional.of("theory-study")).atMost(100)))
        .extracting(Suggestion::id)
        .contains("theory-study/night-school")
        .doesNotContain("theory-study/fixed-hours");
  }

  private static List<Finding> longSentences(CheckResult result) {
    return result.findings().stream().filter(f -> f.rule().equals("long-sentence")).toList();
  }

  private static CheckResult check(TemplateLibrary library, Optional<Template> template) {
    return new Checker(library).check(Snapshot.ofText(STATEMENT), template, TODAY);
  }
}
