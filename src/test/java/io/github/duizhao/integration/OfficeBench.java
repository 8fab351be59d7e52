package io.github.duizhao.integration;

import com.sun.star.beans.NamedValue;
import com.sun.star.task.XJob;
import com.sun.star.text.XTextRange;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.OutlineInserter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Takes the times of the extension in a real, headless office and prints a table of them beside
 * what they are compared with, in the same run. Needs the system properties of the integration
 * tests.
 */
public final class OfficeBench {

  /** Of about 100 characters, as a statement has them. */
  private static final String LINE =
      "有一次，我在窗口值班时没有把登记簿填全，漏了2处，事后也没有补上，给后来的同志添了麻烦。".repeat(2) + "\n";

  private OfficeBench() {}

  /** Prints rows of a table in markdown; no arguments. */
  public static void main(String[] arguments) throws Exception {
    try (Office with = office(true);
        Office without = office(false)) {
      reading(with, 1000, 25);
      reading(with, 10_000, 4);
      typing(with, without);
      outline(with, 25);
    }
    firsts();
  }

  /**
   * What a writer waits for once: the deck with its first check, and the first measures for the
   * problem at the caret, for which the library is read. In an office of its own, which has not
   * even started Java. They are asked for by the command: a caret that moves is waited for until it
   * rests.
   */
  private static void firsts() throws Exception {
    Profile profile = Profile.create("zh-CN");
    new ExtensionManager(profile).add(ExtensionFile.path());
    try (Office office = Office.start(profile, OfficeSettings.CHINESE, profile);
        WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      XTextRange problem = Edits.of(window).find("规定的5本书").getStart();
      long start = System.nanoTime();
      Deck deck = Deck.open(window);
      deck.awaitSummary("个错误");
      double opening = (double) (System.nanoTime() - start);
      window.caret().gotoRange(problem, false);
      start = System.nanoTime();
      window.dispatch("vnd.io.github.duizhao:suggestMeasure");
      Poll.until("measures", () -> deck.measures().isEnabled("insert"), deck::described);
      double finding = (double) (System.nanoTime() - start);
      row("Writer 里第一次找措施，读入措施库在内", finding, "第一次打开侧边栏", opening, "≤ 0.33");
    }
  }

  private static void outline(Office office, int runs) throws Exception {
    Path file = Files.createTempFile("duizhao-outline-", ".odt");
    try (WriterWindow window = office.newDocument();
        WriterWindow source = office.newDocument()) {
      Template template =
          TemplateLibrary.builtIn().byId("democratic-life-personal-7part").orElseThrow();
      OutlineInserter.insertIntoEmpty(source.document(), template, "");
      source.store(file, "writer8");
      XJob probe = office.service(XJob.class, Probe.NAME);
      double[] times =
          (double[])
              probe.execute(
                  new NamedValue[] {
                    new NamedValue("document", window.document()),
                    new NamedValue("what", "outline"),
                    new NamedValue("file", Documents.url(file)),
                    new NamedValue("runs", runs)
                  });
      row("Writer 里插入七部分提纲", times[0], "插入同样内容的文件", times[1], "≤ 1.5");
    } finally {
      Files.delete(file);
    }
  }

  private static void reading(Office office, int paragraphs, int runs) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(longText(paragraphs));
      double[] times = probe(office, window, "read", runs);
      String size = String.format(Locale.ROOT, "Writer 里 %,d 段，", paragraphs);
      row(size + "读一遍", times[1], "只读文字和大纲级别", times[0], "≤ 1.3");
      row(size + "改一处后再读", times[2], "读一遍", times[1], "≤ 0.1");
      row(size + "分批核对级别和编号", times[3], "读一遍", times[1], "");
    }
  }

  /** In turns, so that what else the machine does meets both alike. */
  private static void typing(Office with, Office without) throws Exception {
    try (WriterWindow ours = with.newDocument();
        WriterWindow theirs = without.newDocument()) {
      for (WriterWindow window : new WriterWindow[] {ours, theirs}) {
        window.setText(Samples.FAULTY);
      }
      Deck.open(ours).awaitSummary("个错误");
      double[] some = new double[0];
      double[] others = new double[0];
      for (int i = 0; i < 4; i++) {
        double[] one = probe(with, ours, "type", 1);
        double[] other = probe(without, theirs, "type", 1);
        if (i > 0) {
          some = join(some, one);
          others = join(others, other);
        }
      }
      row("Writer 里敲一个字，中位数", at(some, 0.5), "没有装本扩展", at(others, 0.5), "≤ 1.1");
      row("Writer 里敲一个字，95%", at(some, 0.95), "没有装本扩展", at(others, 0.95), "");
    }
  }

  private static Office office(boolean extension) throws Exception {
    Profile profile = Profile.create("zh-CN");
    ExtensionManager extensions = new ExtensionManager(profile);
    extensions.add(ProbeFile.write(profile.folder()));
    if (extension) {
      extensions.add(ExtensionFile.path());
    }
    return Office.start(profile, OfficeSettings.CHINESE, profile);
  }

  private static double[] probe(Office office, WriterWindow window, String what, int runs)
      throws Exception {
    XJob probe = office.service(XJob.class, Probe.NAME);
    return (double[])
        probe.execute(
            new NamedValue[] {
              new NamedValue("document", window.document()),
              new NamedValue("what", what),
              new NamedValue("runs", runs)
            });
  }

  private static String longText(int paragraphs) {
    String half = LINE.repeat(paragraphs / 2 - 1);
    return half + "中间的一段" + LINE + half + "末段。";
  }

  private static double[] join(double[] some, double[] others) {
    double[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  private static double at(double[] times, double part) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * part)];
  }

  private static void row(String what, double ours, String other, double compared, String asked) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f 毫秒 | %s %.3f 毫秒 | %.2f | %s |%n",
        what,
        ours / 1e6,
        other,
        compared / 1e6,
        ours / compared,
        asked);
  }
}
