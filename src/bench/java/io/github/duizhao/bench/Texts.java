package io.github.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The texts that are measured: a statement of a few thousand characters, and long ones from it. */
final class Texts {

  private static final Path STATEMENT =
      Path.of("src/bench/resources/io/github/duizhao/bench/statement.txt");

  /** Ideographs that take the place of others, so that no sentence stands in a long text twice. */
  private static final String OTHERS = "学习工作党员群众问题思想作风责任落实检查纪律组织生活会议调研基层服务";

  private Texts() {}

  /** A typical statement of about 3 800 characters. */
  static String statement() throws IOException {
    return Files.readString(STATEMENT);
  }

  /** A statement like the typical one, in other words. */
  static String variant(String statement, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(statement);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i)) && random.nextInt(8) == 0) {
        text.setCharAt(i, OTHERS.charAt(random.nextInt(OTHERS.length())));
      }
    }
    return text.toString();
  }

  /** A text of a length, made of a statement and variants of it. */
  static String ofLength(int length) throws IOException {
    String statement = statement();
    StringBuilder text = new StringBuilder(statement);
    for (int seed = 1; text.length() < length; seed++) {
      text.append('\n').append(variant(statement, seed));
    }
    return text.substring(0, length);
  }
}
