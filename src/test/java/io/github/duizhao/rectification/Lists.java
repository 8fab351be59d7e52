package io.github.duizhao.rectification;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.RectificationForm;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Made-up statements and lists. */
final class Lists {

  static final String STATEMENT =
      """
      2025年度组织生活会个人对照检查材料
      档案室 李某
      按照支部通知要求，围绕会议主题，会前自学四次，听取意见五条，谈心谈话三人次。现对照检查如下：
      一、存在的主要问题
      （一）理论学习方面
      学习不系统。3月发放的两本必读书，到6月底只读完一本；笔记记得少。读书笔记记了八页就停了。
      （二）编目不及时
      5月移交的档案有12卷超过期限才完成编目，利用人跑了两趟。
      （三）联系群众不够
      到窗口听意见全年只有一次。
      二、原因分析
      （一）自我要求不严
      总以为手头工作忙就可以放松学习，遇到难啃的材料先放一放，时间一长就忘了。
      三、整改措施
      （一）补上必读书目
      我每周三晚上自学两小时，2026年6月底前读完剩下的一本，月底请支部书记查看笔记。
      （二）按期编目
      收到档案后10个工作日内完成编目，每月5日前对照台账自查一次，由室主任抽查。
      以上检查有不足之处，请同志们批评指正。
      """;

  private Lists() {}

  static CheckResult check(String text, Optional<Template> template) {
    return new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(text), template, LocalDate.of(2026, 1, 31));
  }

  static RectificationTable of(String text) {
    return RectificationTable.of(check(text, Optional.empty()));
  }

  /** A list of a statement with columns of some kinds. */
  static RectificationTable with(String text, String... kinds) {
    String columns =
        String.join(
            ",",
            Arrays.stream(kinds)
                .map(
                    kind ->
                        kind.startsWith("custom ")
                            ? "{\"kind\":\"custom\",\"heading\":\"" + kind.substring(7) + "\"}"
                            : "{\"kind\":\"" + kind + "\"}")
                .toList());
    String json =
        "{\"id\":\"own\",\"version\":\"1\",\"extends\":\"organisation-life-personal-3part\","
            + "\"names\":{\"zh-CN\":\"本单位\"},\"rectification\":{\"columns\":["
            + columns
            + "]}}";
    var resolution =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.ORGANISATION, "own.json", json)));
    if (!resolution.faults().isEmpty()) {
      throw new IllegalArgumentException(resolution.faults().toString());
    }
    return RectificationTable.of(check(text, resolution.library().byId("own")));
  }

  /** A list of the usual six columns: key, problem and measure of each row; the rest is empty. */
  static RectificationTable list(String... rows) {
    return new RectificationTable(
        RectificationForm.STANDARD,
        Arrays.stream(rows)
            .map(row -> row.split("\\|", -1))
            .map(
                row ->
                    new RectificationTable.Row(
                        row[0],
                        List.of(
                            String.valueOf(Arrays.asList(rows).indexOf(String.join("|", row)) + 1),
                            row[1],
                            row[2],
                            row.length > 3 ? row[3] : "",
                            "",
                            "")))
            .toList());
  }

  static Column column(Kind kind, String heading) {
    return new Column(kind, heading, 0);
  }
}
