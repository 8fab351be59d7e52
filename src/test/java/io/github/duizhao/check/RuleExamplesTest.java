package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every rule against its own examples. A rule without enough of them fails the build. */
class RuleExamplesTest {

  @Test
  void idsAreDistinctAndWellFormed() {
    List<String> ids = Rules.infos().stream().map(RuleInfo::id).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyRuleHasTwoHitsTwoNonHitsAndASource() {
    for (RuleInfo info : Rules.infos()) {
      assertThat(info.hits()).as("hits of %s", info.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(info.nonHits()).as("non-hits of %s", info.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(info.source()).as("source of %s", info.id()).isNotBlank();
      assertThat(info.hits()).allMatch(hit -> hit.contains("⟦"));
      assertThat(info.nonHits()).noneMatch(text -> text.contains("⟦"));
    }
  }

  @TestFactory
  Stream<DynamicTest> hitsAreFoundExactlyWhereTheyAreMarked() {
    return Rules.all().stream()
        .flatMap(
            rule ->
                Arrays.stream(rule.info().hits())
                    .map(text -> DynamicTest.dynamicTest(rule.info().id(), () -> hit(rule, text))));
  }

  @TestFactory
  Stream<DynamicTest> nonHitsAreSilent() {
    return Rules.all().stream()
        .flatMap(
            rule ->
                Arrays.stream(rule.info().nonHits())
                    .map(
                        text ->
                            DynamicTest.dynamicTest(rule.info().id(), () -> silent(rule, text))));
  }

  private static void hit(Rule rule, String marked) {
    Example example = Example.of(marked);
    List<Finding> findings = check(rule, example);
    assertThat(findings.stream().map(finding -> finding.span().orElse(Span.at(0))).toList())
        .as("%s%nfound: %s", example.text(), findings)
        .isEqualTo(example.marks());
    for (Finding finding : findings) {
      assertThat(Messages.CHINESE.format(finding.message())).isNotBlank();
      assertThat(Messages.ENGLISH.format(finding.message())).isNotBlank();
    }
  }

  private static void silent(Rule rule, String text) {
    Example example = Example.of(text);
    assertThat(check(rule, example)).as(example.text()).isEmpty();
  }

  private static Template template(Rule rule) {
    String name = rule.info().exampleTemplate();
    return name.isEmpty() ? Checks.template() : Templates.example(name);
  }

  private static List<Finding> check(Rule rule, Example example) {
    CheckResult result = Checks.check(example.snapshot(), template(rule), List.of(rule));
    assertThat(result.statement().recognized()).as("recognised: %s", example.text()).isTrue();
    return result.findings();
  }
}
