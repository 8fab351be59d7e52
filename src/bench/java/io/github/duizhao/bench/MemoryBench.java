package io.github.duizhao.bench;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check leaves on the heap: the live bytes of the snapshot and the result after a garbage
 * collection, without the two bytes a character that the text itself takes.
 */
final class MemoryBench {

  private static final int LENGTH = 1_000_000;

  private MemoryBench() {}

  static Row run() throws IOException {
    Checker checker = new Checker(TemplateLibrary.builtIn());
    String text = Texts.ofLength(LENGTH);
    // Once before, so that what goes with the first run is not counted.
    left(checker, text);
    double left = left(checker, text);
    return new Row(
        "检查 100 万字后留在内存里的（快照和结果，文本自身的 2 字节/字不计）",
        String.format("%.1f MB", left / 1e6),
        "文本 " + LENGTH + " 字",
        String.format("%.1f 字节/字", left / LENGTH),
        "≤ 20 字节/字");
  }

  /** What is on the heap with a result and not without it, but for the snapshot's own text. */
  private static double left(Checker checker, String text) {
    CheckResult result = result(checker, text);
    long with = live();
    Reference.reachabilityFence(result);
    result = null;
    long without = live();
    Reference.reachabilityFence(text);
    return with - without - (double) Character.BYTES * LENGTH;
  }

  private static CheckResult result(Checker checker, String text) {
    return checker.check(Snapshot.ofText(text), Optional.empty(), LocalDate.of(2026, 1, 15));
  }

  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
