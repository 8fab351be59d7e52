package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sensible or not. */
final class RecognizerPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "一、",
          "二、",
          "（一）",
          "（二）",
          "1.",
          "2、",
          "(1)",
          "①",
          "第一部分",
          "存在的主要问题",
          "原因分析",
          "整改措施",
          "存在的问题及原因",
          "上年度整改落实情况",
          "理论学习方面",
          "学习情况",
          "存在问题：",
          "整改措施：",
          "究其原因，",
          "下一步，我将",
          "我主要存在以下问题：",
          "一是",
          "二是",
          "首先，",
          "请批评指正。",
          "不当之处，",
          "个人对照检查材料",
          "2024年度组织生活会",
          "2025年1月10日",
          "李明",
          "各位同志：",
          "学习少",
          "全年2次",
          "。",
          "；",
          "，",
          "：",
          "\n",
          "\n",
          "\n\n",
          "\u3000\u3000",
          "\u00A0",
          "【待填】",
          "“",
          "”",
          "《",
          "（",
          "# ",
          "**",
          "\u2028",
          "\r\n",
          "\u200B",
          "字");

  private final Recognizer recognizer = new Recognizer();

  @Property(tries = 500)
  void anyTextGivesSoundPlaces(@ForAll String text) {
    check(recognizer.recognize(Snapshot.ofText(text)));
  }

  @Property(tries = 1000)
  void anyMixOfHeadingsGivesSoundPlaces(@ForAll("mixes") String text) {
    check(recognizer.recognize(Snapshot.ofText(text)));
  }

  @Property(tries = 300)
  void anyStylesAndLabelsGiveSoundPlaces(
      @ForAll("mixes") String text, @ForAll("levels") List<Integer> levels) {
    Snapshot.Builder builder = Snapshot.builder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int level = levels.isEmpty() ? 0 : levels.get(i % levels.size());
      builder.add(lines[i], level > 10 ? 0 : level, level > 10 ? "（" + (level - 10) + "）" : "");
    }
    check(recognizer.recognize(builder.build()));
  }

  @Provide
  Arbitrary<String> mixes() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Integer>> levels() {
    return Arbitraries.integers().between(0, 13).list().ofMaxSize(12);
  }

  private static void check(Statement statement) {
    int length = statement.snapshot().text().length();
    int at = 0;
    Set<String> ids = new HashSet<>();
    for (Section section : statement.sections()) {
      assertThat(section.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(section.span().end()).isLessThanOrEqualTo(length);
      assertThat(section.span().length()).isPositive();
      assertThat(section.headingSpan().start()).isEqualTo(section.span().start());
      assertThat(statement.snapshot().quote(section.headingSpan())).isEqualTo(section.heading());
      assertThat(section.level()).isBetween(1, 4);
      assertThat(section.characters())
          .isEqualTo(Characters.countVisible(statement.snapshot().quote(section.span())));
      assertThat(section.also()).doesNotContain(section.role()).doesNotHaveDuplicates();
      at = section.span().end();
      checkItems(section, ids);
    }
    statement.title().ifPresent(title -> assertThat(title.end()).isLessThanOrEqualTo(length));
    checkHeadings(statement);
  }

  private static void checkItems(Section section, Set<String> ids) {
    int at = section.span().start();
    for (Item item : new ArrayList<>(section.items())) {
      assertThat(ids.add(item.id())).isTrue();
      assertThat(item.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(section.span().contains(item.span())).isTrue();
      assertThat(item.span().contains(item.body())).isTrue();
      at = item.span().end();
    }
  }

  private static void checkHeadings(Statement statement) {
    int at = 0;
    for (Heading heading : statement.headings()) {
      assertThat(heading.span().start()).isGreaterThanOrEqualTo(at);
      Paragraph paragraph = statement.snapshot().paragraphs().get(heading.paragraph());
      assertThat(paragraph.span().start()).isLessThanOrEqualTo(heading.span().start());
      at = heading.span().end();
    }
    assertThat(at).isLessThanOrEqualTo(statement.snapshot().text().length());
  }
}
