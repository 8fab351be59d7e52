package io.github.duizhao.cli;

import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Loads rules, word lists and templates on a thread of its own while the command line is still
 * being read. What both need is loaded once, by whoever comes first.
 */
final class HeadStart {

  /** The headings of a statement: enough for every rule to be asked. */
  private static final String OUTLINE = "个人对照检查材料\n一、存在的问题\n二、原因分析\n三、整改措施\n";

  private HeadStart() {}

  /** Begins, and does not keep the program from ending. */
  static void begin() {
    Thread thread = new Thread(HeadStart::check, "head start");
    thread.setDaemon(true);
    // Whoever needs what could not be loaded meets the fault again and says it.
    thread.setUncaughtExceptionHandler((failed, fault) -> {});
    thread.start();
  }

  private static void check() {
    new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(OUTLINE), Optional.empty(), LocalDate.EPOCH);
  }
}
