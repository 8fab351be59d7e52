package io.github.duizhao.check.similarity;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.RuleSetting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a document to compare it with others: a few kilobytes, not the text. Only the
 * parts that everybody writes for himself count; openings, study and closings are alike anyway, and
 * so are headings.
 */
public final class Fingerprint {

  private static final Set<Role> OWN_WORDS =
      EnumSet.of(Role.PROBLEMS, Role.CASE_ANALYSIS, Role.CAUSES, Role.MEASURES);

  /** Shorter paragraphs are left out. */
  private static final int SHORTEST = 15;

  /** From how many characters on a comma ends the words that mark a paragraph's place. */
  private static final int SHORTEST_PLACE = 20;

  /** How many characters of a paragraph mark its place at most. */
  private static final int LONGEST_PLACE = 60;

  private final Severity severity;
  private final Limits limits;
  private final List<Passage> passages;

  private Fingerprint(Severity severity, Limits limits, List<Passage> passages) {
    this.severity = severity;
    this.limits = limits;
    this.passages = List.copyOf(passages);
  }

  /** The fingerprint of a document; none if it is no statement or its template asks for none. */
  public static Optional<Fingerprint> of(CheckResult result) {
    RuleInfo info = SimilarAcrossFiles.info();
    Optional<RuleSetting> setting = Optional.ofNullable(result.template().rules().get(info.id()));
    if (!result.statement().recognized() || !setting.map(RuleSetting::enabled).orElse(true)) {
      return Optional.empty();
    }
    Severity severity =
        setting.flatMap(RuleSetting::severity).flatMap(Severity::ofId).orElse(info.severity());
    return Optional.of(new Fingerprint(severity, Limits.of(setting), passages(result.statement())));
  }

  /** How grave a likeness is for this document. */
  Severity severity() {
    return severity;
  }

  /** From when on a likeness is told for this document. */
  Limits limits() {
    return limits;
  }

  /** Its paragraphs that count, in text order. */
  List<Passage> passages() {
    return passages;
  }

  private static List<Passage> passages(Statement statement) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : statement.sections()) {
      if (OWN_WORDS.contains(section.role())) {
        add(section, statement, passages);
      }
    }
    return passages;
  }

  private static void add(Section section, Statement statement, List<Passage> passages) {
    Snapshot snapshot = statement.snapshot();
    int last = snapshot.paragraphIndexAt(section.span().end());
    for (int i = snapshot.paragraphIndexAt(section.span().start()); i <= last; i++) {
      Paragraph paragraph = snapshot.paragraphs().get(i);
      int start = Math.max(paragraph.start(), section.span().start());
      int end = Math.min(paragraph.end(), section.span().end());
      start = afterHeading(statement, i, start);
      if (start < end) {
        String letters = Shingles.letters(snapshot.text(), new Span(start, end));
        if (letters.length() >= SHORTEST) {
          Span place = place(snapshot.text(), start, end);
          passages.add(
              new Passage(
                  section.role(),
                  place,
                  snapshot.quote(place),
                  i,
                  letters.length(),
                  Shingles.sample(letters)));
        }
      }
    }
  }

  /** The end of the heading that a paragraph begins with, or the start itself. */
  private static int afterHeading(Statement statement, int paragraph, int start) {
    List<Heading> headings = statement.headings();
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).paragraph() < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < headings.size() && headings.get(low).paragraph() == paragraph
        ? Math.max(start, headings.get(low).span().end())
        : start;
  }

  /** The first sentence or clauses. */
  private static Span place(String text, int start, int end) {
    int from = start;
    while (from < end - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && to - from < LONGEST_PLACE && !closes(text.charAt(to), to - from)) {
      to++;
    }
    boolean split = to > from && Character.isHighSurrogate(text.charAt(to - 1));
    return new Span(from, split ? to - 1 : to);
  }

  private static boolean closes(char c, int length) {
    return "。！？；\u2028".indexOf(c) >= 0 || (c == '，' && length >= SHORTEST_PLACE);
  }
}
