package io.github.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.quality.Expectation.Mark;
import io.github.duizhao.quality.Expectation.Part;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as they come, each beside what a careful reader expects of the check. */
final class WholeDocumentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Set<Role> CORE = Set.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void isReadAsACarefulReaderReadsIt(String name) throws Exception {
    String text = Files.readString(folder().resolve(name + ".txt"));
    Expectation expected =
        new Gson().fromJson(Files.readString(folder().resolve(name + ".json")), Expectation.class);
    CheckResult result = CHECKER.check(Snapshot.ofText(text), Optional.empty(), TODAY);
    assertThat(result.statement().recognized()).as("recognized").isEqualTo(expected.recognized());
    if (expected.recognized()) {
      assertThat(differences(text, expected, result)).as("differences").isEmpty();
    } else {
      assertThat(result.findings()).as("findings").isEmpty();
    }
  }

  static Stream<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.substring(0, name.length() - ".txt".length()))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names.stream();
    }
  }

  private static Path folder() throws Exception {
    return Path.of(WholeDocumentsTest.class.getResource("documents").toURI());
  }

  private static List<String> differences(String text, Expectation expected, CheckResult result) {
    List<String> differences = new ArrayList<>();
    Statement statement = result.statement();
    String actor = statement.actor().name().toLowerCase(Locale.ROOT);
    compare("actor", expected.actor(), actor, differences);
    compare("meeting", expected.meeting(), statement.meeting(), differences);
    String title = statement.title().map(statement.snapshot()::quote).orElse("");
    compare("title", expected.title(), title, differences);
    compareSections(text, expected.sections(), statement.sections(), differences);
    if (expected.missing() != null) {
      Set<String> missing =
          result.missing().stream()
              .map(MissingSection::role)
              .filter(CORE::contains)
              .map(Role::id)
              .collect(Collectors.toSet());
      compare("missing", Set.copyOf(expected.missing()), missing, differences);
    }
    compareFindings(text, expected, result.findings(), differences);
    return differences;
  }

  private static void compare(
      String what, Object expected, Object found, List<String> differences) {
    if (expected != null && !expected.equals(found)) {
      differences.add(what + " is " + found + " where " + expected + " is expected");
    }
  }

  private static void compareSections(
      String text, List<Part> parts, List<Section> sections, List<String> differences) {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int start = place(text, part.starts(), from);
      Section section = i < sections.size() ? sections.get(i) : null;
      String heading =
          part.heading() == null && section != null ? section.heading() : part.heading();
      expected.add(line(part.role(), part.also(), heading, start, text));
      from = start;
      if (part.items() != null) {
        List<Integer> items = new ArrayList<>();
        for (String words : part.items()) {
          start = place(text, words, start);
          items.add(start);
        }
        from = items.get(0);
        List<Integer> places =
            section == null
                ? List.of()
                : section.items().stream().map(Item::span).map(Span::start).toList();
        compare("items of " + part.starts(), items, places, differences);
      }
    }
    for (Section section : sections) {
      List<String> also = section.also().stream().map(Role::id).toList();
      int start = section.span().start();
      found.add(line(section.role().id(), also, section.heading(), start, text));
    }
    compare("the list of sections", expected, found, differences);
  }

  private static int place(String text, String words, int from) {
    int place = text.indexOf(words, from);
    assertThat(place).as("place of “%s”", words).isNotNegative();
    return place;
  }

  private static String line(
      String role, List<String> also, String heading, int start, String text) {
    String words = text.substring(start, Math.min(text.length(), start + 10));
    return "\n  " + role + also + " “" + heading + "” at " + start + ": " + words.strip();
  }

  private static void compareFindings(
      String text, Expectation expected, List<Finding> findings, List<String> differences) {
    for (Mark mark : expected.findings()) {
      if (findings.stream().noneMatch(finding -> fits(mark, finding, text))) {
        differences.add("not found: " + mark);
      }
    }
    List<Mark> allowed = new ArrayList<>(expected.findings());
    allowed.addAll(expected.tolerated());
    for (Finding finding : findings) {
      boolean fits = allowed.stream().anyMatch(mark -> fits(mark, finding, text));
      // Missing parts are compared as such; those that only a template asks for are its choice.
      if (!fits && !finding.rule().equals("section-missing")) {
        differences.add("false alarm: " + finding.rule() + " on “" + finding.quote() + "”");
      }
    }
  }

  private static boolean fits(Mark mark, Finding finding, String text) {
    if (!mark.rule().equals(finding.rule())) {
      return false;
    }
    if (mark.quote() == null || finding.span().isEmpty()) {
      return true;
    }
    Span span = finding.span().get();
    int at = text.indexOf(mark.quote());
    while (at >= 0) {
      if (at < span.end() && span.start() < at + mark.quote().length()) {
        return true;
      }
      at = text.indexOf(mark.quote(), at + 1);
    }
    return false;
  }
}
