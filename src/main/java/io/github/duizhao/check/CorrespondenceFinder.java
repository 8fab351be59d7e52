package io.github.duizhao.check;

import io.github.duizhao.document.Statement;
import java.util.List;

/** Links problems with the causes and measures that answer them. */
final class CorrespondenceFinder {

  private CorrespondenceFinder() {}

  static Correspondence find(Statement statement) {
    return new Correspondence(List.of());
  }
}
