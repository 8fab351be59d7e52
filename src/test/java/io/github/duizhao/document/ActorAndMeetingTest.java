package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorAndMeetingTest {

  @ParameterizedTest
  @CsvSource({
    "个人对照检查材料,我作检查。,personal",
    "党支部组织生活会个人发言提纲,支部的部署我落实慢。,personal",
    "领导班子对照检查材料,班子学习少。,team",
    "支部委员会对照检查材料,支部抓学习不紧。,team",
    "对照检查材料,现代表支部委员会作对照检查。,team",
    "对照检查材料,我在班子分工中落实慢，班子会议缺席2次，班子学习少。,personal",
    "党支部组织生活会对照检查材料,我学习少，我走访少，我回访慢，我作风散。,personal",
  })
  void findsWhoExamines(String title, String body, String actor) {
    Statement statement = recognize(title + "\n" + body + "\n一、存在的问题\n" + body);
    assertThat(statement.actor().id()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource({
    "组织生活会个人发言,为开好民主生活会。,组织生活会",
    "个人对照检查材料,按照专题民主生活会要求。,民主生活会",
    "个人对照检查材料,上年度民主生活会问题已整改。按照组织生活会要求。,组织生活会",
    "个人对照检查材料,上年度民主生活会问题已整改。,民主生活会",
    "个人剖析材料,按照通知。,''",
  })
  void findsTheMeeting(String title, String body, String meeting) {
    assertThat(recognize(title + "\n" + body).meeting()).isEqualTo(meeting);
  }

  private static Statement recognize(String text) {
    return new Recognizer().recognize(Snapshot.ofText(text));
  }
}
