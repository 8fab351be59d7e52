package io.github.duizhao.check;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Template;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule may look at. What several rules ask for is found once. For use on one thread. */
public final class CheckContext {

  private final Statement statement;
  private final Template template;
  private final boolean chosen;
  private final List<SectionState> sections;
  private final List<MissingSection> missing;
  private final Correspondence correspondence;
  private final LocalDate today;
  private final Lexicons lexicons;
  private final Map<String, TermHits> hits = new HashMap<>();

  CheckContext(
      Statement statement,
      Template template,
      List<SectionState> sections,
      List<MissingSection> missing,
      Correspondence correspondence,
      LocalDate today) {
    this(statement, template, true, sections, missing, correspondence, today);
  }

  CheckContext(
      Statement statement,
      Template template,
      boolean chosen,
      List<SectionState> sections,
      List<MissingSection> missing,
      Correspondence correspondence,
      LocalDate today) {
    this.statement = statement;
    this.template = template;
    this.chosen = chosen;
    this.sections = sections;
    this.missing = missing;
    this.correspondence = correspondence;
    this.today = today;
    this.lexicons = Lexicons.with(template.lexicons());
  }

  /** The recognised document. */
  public Statement statement() {
    return statement;
  }

  /** The outline it is held against. */
  public Template template() {
    return template;
  }

  /** Whether somebody chose the template; if not, it is the one that fits best. */
  public boolean isTemplateChosen() {
    return chosen;
  }

  /** What this year's notice asks for, if the template names it. */
  public Optional<CampaignProfile> profile() {
    return template.profile();
  }

  /** Its sections with their state, in text order. */
  public List<SectionState> sections() {
    return sections;
  }

  /** The parts that are not there. */
  public List<MissingSection> missing() {
    return missing;
  }

  /** Which measures answer which problem. */
  public Correspondence correspondence() {
    return correspondence;
  }

  /** The date that date rules compare with. */
  public LocalDate today() {
    return today;
  }

  /** The text that is checked. */
  public Snapshot snapshot() {
    return statement.snapshot();
  }

  /** The characters in a range. */
  public String quote(Span span) {
    return snapshot().quote(span);
  }

  /**
   * The word list with a name, as the department changed it.
   *
   * @param name the name of its file in {@code check/lexicons}, without its ending
   */
  public Lexicon lexicon(String name) {
    return lexicons.list(name);
  }

  /** Where the words of a list stand in the text; found once, whoever asks. */
  public TermHits hits(String name) {
    return hits.computeIfAbsent(name, list -> lexicon(list).in(snapshot().text()));
  }
}
