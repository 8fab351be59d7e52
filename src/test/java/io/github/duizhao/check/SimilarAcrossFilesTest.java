package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.similarity.FileComparison;
import io.github.duizhao.check.similarity.Fingerprint;
import io.github.duizhao.check.similarity.SimilarAcrossFiles;
import io.github.duizhao.check.similarity.SimilarPassage;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which files are told to be alike. */
class SimilarAcrossFilesTest {

  private static final RuleInfo INFO = SimilarAcrossFiles.info();

  @Test
  void theExamplesAreFoundInBothFilesWhereTheyAreMarked() {
    for (String hit : INFO.hits()) {
      List<Example> files = files(hit);
      Map<Integer, List<SimilarPassage>> found = compare(files);
      for (int i = 0; i < files.size(); i++) {
        assertThat(spans(found.get(i))).as(files.get(i).text()).isEqualTo(files.get(i).marks());
      }
    }
  }

  @Test
  void theNearMissesAreSilent() {
    for (String text : INFO.nonHits()) {
      assertThat(compare(files(text))).as(text).isEmpty();
    }
  }

  @Test
  void aFindingNamesTheOtherFileThePartAndHowMuch() {
    SimilarPassage passage = compare(files(INFO.hits()[0])).get(0).get(0);
    assertThat(passage.finding().role()).contains(Role.PROBLEMS);
    List<Object> arguments = passage.finding().message().arguments();
    assertThat(arguments.get(0)).isEqualTo("file1");
    assertThat(arguments.get(1)).isEqualTo(Message.of("role.problems"));
    assertThat((Integer) arguments.get(2)).isBetween(85, 99);
    assertThat(passage.finding().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void openingsAndClosingsThatAreAlikeDoNotCount() {
    String opening =
        "2025年度组织生活会个人对照检查材料\n按照支部通知要求，会前我认真学习了规定的篇目，听取了群众意见，与支部书记、党员同志谈心谈话，现对照检查如下。\n";
    List<Example> files = new ArrayList<>();
    for (String own : List.of("3月的党课只听了半场，笔记缺了2页，月底才补。", "来信登记簿漏填2处，有1户没有回访。")) {
      files.add(
          Example.of(
              opening
                  + "一、存在的问题\n"
                  + own
                  + "\n二、原因分析\n思想松懈。\n三、整改措施\n每周自学1小时。\n以上检查如有不当，请同志们批评指正。"));
    }
    assertThat(compare(files)).isEmpty();
  }

  @Test
  void everyOneOfManyCopiesIsTold() {
    Random random = new Random(7);
    List<Example> files = new ArrayList<>();
    String copied = words(random, 300);
    for (int i = 0; i < 300; i++) {
      String own = i % 10 == 0 ? copied : words(random, 300);
      files.add(Example.of("一、存在的问题\n我" + own + "。"));
    }
    assertThat(compare(files).keySet()).hasSize(30).allMatch(file -> file % 10 == 0);
  }

  private static List<Example> files(String marked) {
    List<Example> files = new ArrayList<>();
    for (String file : marked.split("\n====\n", -1)) {
      files.add(Example.of(file));
    }
    assertThat(files).hasSize(2);
    return files;
  }

  private static Map<Integer, List<SimilarPassage>> compare(List<Example> files) {
    try (FileComparison comparison = new FileComparison()) {
      for (int i = 0; i < files.size(); i++) {
        Optional<Fingerprint> print = Fingerprint.of(Checks.check(files.get(i).text(), List.of()));
        comparison.add(i, "file" + i, print.orElseThrow());
      }
      return comparison.findings();
    }
  }

  private static List<Span> spans(List<SimilarPassage> passages) {
    return passages == null
        ? List.of()
        : passages.stream().map(passage -> passage.finding().span().orElseThrow()).toList();
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) ('一' + random.nextInt(2000)));
    }
    return words.toString();
  }
}
