package io.github.duizhao.bench;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The time of a check, from the text to the findings, with all rules, and of a search for measures.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  /** Ours. */
  @State(Scope.Thread)
  public static class Ours {
    /** The length of the text in characters; 0 for the typical statement. */
    @Param("0")
    public int length;

    private final Checker checker = new Checker(TemplateLibrary.builtIn());
    private String text;
    private SuggestionRequest problem;

    /** Reads the text and takes its first problem. */
    @Setup
    public void read() throws IOException {
      Statement typical = new Recognizer().recognize(Snapshot.ofText(Texts.statement()));
      problem = SuggestionRequest.of(typical, typical.items(Role.PROBLEMS).get(0));
      text = length == 0 ? Texts.statement() : Texts.ofLength(length);
    }
  }

  /** LanguageTool with its Chinese rules. */
  @State(Scope.Thread)
  public static class LanguageTool {
    private final JLanguageTool tool =
        new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
    private String text;

    /** Reads the text. */
    @Setup
    public void read() throws IOException {
      text = Texts.statement();
    }
  }

  /** Our check. */
  @Benchmark
  public CheckResult check(Ours ours) {
    return ours.checker.check(Snapshot.ofText(ours.text), Optional.empty(), TODAY);
  }

  /** Measures for a problem of the typical statement. */
  @Benchmark
  public List<Suggestion> suggest(Ours ours) {
    return Suggester.builtIn().suggest(ours.problem);
  }

  /** LanguageTool's check. */
  @Benchmark
  public Object languageTool(LanguageTool other) throws IOException {
    return other.tool.check(other.text);
  }
}
