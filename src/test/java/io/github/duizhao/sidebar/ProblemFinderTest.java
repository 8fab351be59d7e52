package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.document.Item;
import org.junit.jupiter.api.Test;

class ProblemFinderTest {

  private final CheckResult result = Results.of(Results.TEXT);

  @Test
  void findsTheProblemAtAPlace() {
    assertThat(at("规定的5本书")).isEqualTo("（一）理论学习方面。");
    assertThat(at("一回事情。")).isEqualTo("（三）纪律作风方面。");
    int end = Results.TEXT.indexOf("一回事情。") + "一回事情。".length();
    assertThat(ProblemFinder.standingAt(result, end)).isPresent();
  }

  @Test
  void findsTheProblemThatAMeasureAnswers() {
    assertThat(at("6月底前读完")).isEqualTo("（一）理论学习方面。");
    assertThat(ProblemFinder.standingAt(result, Results.TEXT.indexOf("6月底前读完"))).isEmpty();
  }

  @Test
  void findsNoneElsewhere() {
    assertThat(at("按照支部通知")).isEmpty();
    assertThat(at("以上检查")).isEmpty();
  }

  private String at(String words) {
    return ProblemFinder.at(result, Results.TEXT.indexOf(words)).map(Item::heading).orElse("");
  }
}
