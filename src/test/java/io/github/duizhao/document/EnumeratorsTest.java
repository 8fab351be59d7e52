package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnumeratorsTest {

  @ParameterizedTest
  @CsvSource({
    "主要有：一是学习少；二是走访少。,2",
    "首先，学习少。其次，走访少。最后，回访少。,3",
    "第一，学习少；第二，走访少。,2",
    "其一，学习少；其二，走访少。,2",
    "①学习少；②走访少。,2",
    "我想知道一是一二是二。,0",
    "第一季度学习少。,0",
  })
  void findsWhereAPointBegins(String text, int count) {
    Block block = new Block(0, 0, text, 0, "");
    assertThat(Enumerators.marks(block, 0, text.length())).hasSize(count);
  }
}
