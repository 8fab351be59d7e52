package io.github.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.quality.Expectation.Mark;
import io.github.duizhao.quality.Expectation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as they come, each beside what a careful reader expects of the check. */
final class WholeDocumentsTest {

  private static final Set<Role> CORE = Set.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadAsACarefulReaderReadsIt(SampleDocument document) {
    Expectation expected = document.expected();
    CheckResult result = document.check();
    assertThat(result.statement().recognized()).as("recognized").isEqualTo(expected.recognized());
    if (expected.recognized()) {
      assertThat(differences(document.text(), expected, result)).as("differences").isEmpty();
    } else {
      assertThat(result.findings()).as("findings").isEmpty();
    }
  }

  static List<SampleDocument> documents() throws Exception {
    return SampleDocument.all();
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
      if (findings.stream().noneMatch(finding -> mark.fits(finding, text))) {
        differences.add("not found: " + mark);
      }
    }
    for (Finding finding : findings) {
      boolean fits = expected.findings().stream().anyMatch(mark -> mark.fits(finding, text));
      if (!fits && !expected.tolerates(finding, text)) {
        differences.add("false alarm: " + finding.rule() + " on “" + finding.quote() + "”");
      }
    }
  }
}
