package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.AnnouncedCountDiffers;
import io.github.duizhao.check.rules.AspectWithoutCase;
import io.github.duizhao.check.rules.HalfwidthPunctuation;
import io.github.duizhao.check.rules.NumberingGap;
import io.github.duizhao.check.rules.SectionEmpty;
import io.github.duizhao.check.rules.VagueMeasure;
import io.github.duizhao.document.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules find in single items, beyond their examples. */
class RuleCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月有4份公文超期。",
        "全年只走访了六户，回访更少。",
        "两次例会迟到，会上没有发言。",
        "廉政风险点清单三年没有更新，形同虚设。",
        "对《档案法》只翻过目录，没有读完。",
        "如在办理青石桥改造项目中一直等靠，进展慢。",
        "在老旧管网改造工作中，遇到扯皮就放下。",
        "例如开专题党课时，只听了开头就离开会场。",
        "有一次群众来反映情况，我没有听完就打断。",
        "对征地补偿纠纷总想绕着走，没有拿出意见。",
        "未发现此类问题，今后继续保持警醒和自觉。"
      })
  void aProblemWithAFactHasACase(String body) {
    assertThat(problem(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习不够深入，满足于一知半解，理论联系实际不够。",
        "树牢“四个意识”、落实“三会一课”不够自觉，标准不高。",
        "在日常工作中担当精神不足，在业务工作中创新不够。",
        "2025年以来，本人在各方面还有不小差距，需要改进。",
        "作为一名党员，一些时候放松了要求，一定程度上有惰性。",
        "走访企业少，联系群众不够，到基层的时间不多。"
      })
  void aMereJudgementIsNoCase(String body) {
    assertThat(problem(body)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每周三晚自学1小时，进一步提高素养。",
        "切实改进作风，来信当天登记、限时答复。",
        "建立请示报告台账，严格对账销号。",
        "不断完善学习，6月底前读完两本书。",
        "修订《值班办法》，认真落实到人。",
        "收到文件后三个工作日内组织学习，切实抓好。",
        "按月向党小组汇报思想，主动接受监督。"
      })
  void aMeasureThatCanBeCheckedIsNotVague(String body) {
    assertThat(measure(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "进一步加强学习，不断提高自身素养。",
        "建立健全各项制度，切实用制度管人管事。",
        "严格遵守八项规定，始终做到五个“管住”。",
        "2026年，我将更加努力地加强学习。",
        "牢固树立一盘棋思想，认真履行一岗双责。"
      })
  void aMeasureThatPromisesAnEffortIsVague(String body) {
    assertThat(measure(body)).hasSize(1);
  }

  @Test
  void numberedPointsOfAMeasureAreJudgedOneByOne() {
    String text = "三、整改措施\n（一）加强学习\n1.每周三晚自学1小时。\n2.不断深化认识，切实提高本领。\n3.每季度写1篇心得。";
    assertThat(quotes(text, new VagueMeasure())).containsExactly("2.不断深化认识，切实提高本领。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一是读书少；二是走访少；四是办文慢。|四是",
        "一是读书少；二是走访少；二是办文慢。|二是",
        "二是读书少；三是走访少。|二是",
        "第一，读书少。第三，走访少。|第三，"
      })
  void faultsOfMarksInAParagraphAreFound(String body, String place) {
    assertThat(quotes("一、存在的问题\n（一）学习方面。3月缺课1次：" + body, new NumberingGap()))
        .containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是读书少；二是走访少。根子有两条：一是懒；二是怕。",
        "一是读书少：一是没有计划；二是没有毅力；二是走访少。",
        "坚持质量第一，安全第一，统一是前提。",
        "首先读书少，其次走访少。"
      })
  void soundMarksAreNoFault(String body) {
    assertThat(quotes("一、存在的问题\n（一）学习方面。3月缺课1次：" + body, new NumberingGap())).isEmpty();
  }

  @Test
  void automaticNumbersAreRightByConstruction() {
    Snapshot.Builder text = Snapshot.builder();
    for (String line : Example.of("一、存在的问题\n（一）学习方面。3月缺课1次。").text().lines().toList()) {
      text.add(line, 0, "");
      if (line.startsWith("（一）学习方面")) {
        text.add("服务群众方面。8月有2件来信超期。", 0, "（四）");
        text.add("工作作风方面。9月有2次会议迟到。", 0, "（五）");
      }
    }
    assertThat(
            Checks.check(text.build(), Checks.template(), List.of(new NumberingGap())).findings())
        .isEmpty();
  }

  @Test
  void numbersThatRunThroughScopesAreNoFault() {
    String text = "一、存在的问题\n（一）学习方面\n1.缺课1次。\n2.笔记缺2页。\n（二）作风方面\n3.超期4份。\n4.漏填2处。";
    assertThat(quotes(text, new NumberingGap())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"主要表现在三个方面：一是读书少；二是走访少。|三个方面", "存在以下3个问题。一是读书少。二是走访少。|3个问题"})
  void anAnnouncedNumberIsHeldAgainstTheList(String body, String place) {
    assertThat(quotes("一、存在的问题\n（一）学习方面。3月缺课1次。" + body, new AnnouncedCountDiffers()))
        .containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对照五个方面查找，主要有：一是读书少；二是走访少。",
        "查摆出3个方面12个问题，有以下三点：一是读书少；二是走访少；三是办文慢。",
        "坚持“两个维护”，落实三会一课还有差距：一是读书少；二是走访少；三是办文慢。",
        "上年度查摆的4个问题已整改：一是读书少；二是走访少。"
      })
  void otherNumbersAnnounceNothing(String body) {
    assertThat(quotes("一、存在的问题\n（一）学习方面。3月缺课1次。" + body, new AnnouncedCountDiffers())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "学习不够,思考不深.|学习不够，思考不深。",
        "时间是9:30,会议迟到!|时间是9:30，会议迟到！",
        "（全年)缺席3次;补学2次.|（全年）缺席3次；补学2次。",
        "学习不够, 思考不深.|学习不够，思考不深。",
        "他说:“为什么?”我答不上|他说：“为什么？”我答不上"
      })
  void halfwidthMarksAreMendedAtOnce(String body, String mended) {
    String text = Example.of("一、存在的问题\n（一）学习方面。" + body).text();
    List<Finding> findings = Checks.check(text, List.of(new HalfwidthPunctuation())).findings();
    assertThat(findings).hasSize(1);
    assertThat(FixHarnessTest.apply(text, findings.get(0).fixes().get(0))).contains(mended);
  }

  @Test
  void anUnfilledAspectIsEmptyButAListOfPointsIsNot() {
    assertThat(quotes("一、存在的问题\n（一）学习方面\n3月缺课1次。\n（二）作风方面\n〔待填：具体事例〕", new SectionEmpty()))
        .containsExactly("（二）作风方面");
    assertThat(quotes("三、整改措施\n1.每周自学1小时\n2.每月走访2户\n3.每季写1篇心得", new SectionEmpty())).isEmpty();
  }

  private static List<String> problem(String body) {
    return quotes("一、存在的问题\n（一）有关方面\n" + body, new AspectWithoutCase());
  }

  private static List<String> measure(String body) {
    return quotes("三、整改措施\n（一）抓好整改\n" + body, new VagueMeasure());
  }

  private static List<String> quotes(String part, Rule rule) {
    return Checks.check(Example.of(part).text(), List.of(rule)).findings().stream()
        .map(Finding::quote)
        .toList();
  }
}
